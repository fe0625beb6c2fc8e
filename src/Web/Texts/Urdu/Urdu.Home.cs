using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "پروڈکٹ شامل کریں",
            ShareLink = "لنک شیئر کریں",
            SalesReport = "فروخت کی رپورٹ",
            ShopSettings = "دکان کی ترتیبات",
            GoodEvening = "شام بخیر",
            GoodMorning = "صبح بخیر",
            GoodAfternoon = "دوپہر بخیر",
            ClosedHint = "آپ کی دکان بند ہے: لوگ دیکھ سکتے ہیں، آرڈر نہیں کر سکتے۔",
            Suspended = (reason, contact) =>
                "آپ کی دکان معطل ہے: کوئی اسے دیکھ یا آرڈر نہیں کر سکتا۔ جاری آرڈر "
                + $"مکمل کرتے رہیں۔ وجہ: {reason} یہاں لکھیں: {contact}",
            NoContact = "گاہک ابھی دکان سے آپ تک نہیں پہنچ سکتے: نہ فون، نہ پتہ، نہ واپسی کی پالیسی۔",
            AddContact = "رابطے کی معلومات دیں",
            QuickActions = "فوری کام",
            ShopIsOpen = "دکان کھلی ہے",
            ShopIsClosed = "دکان بند ہے",
            OpenOrders = "جاری آرڈر",
            ToHandle = "باقی",
            OrderWord = n => "آرڈر",
            Sales = "فروخت",
            PaidOf = amount => $"{amount} وصول",
            AddFirst = "پہلا پروڈکٹ شامل کریں",
            AddFirstHint = "ایک تصویر، نام اور قیمت: بیچنا شروع کرنے کو بس اتنا کافی ہے۔",
            Ready = "پہلے آرڈر کے لیے تیار",
            ReadyHint = "گاہکوں کو لنک بھیجیں۔ آرڈر یہاں خود نظر آئیں گے۔",
            ShareShop = "دکان شیئر کریں",
            Latest = "تازہ آرڈر",
            AllOrders = "تمام آرڈر",
            LowStock = "کم اسٹاک",
            All = n => $"تمام {n}",
            Left = n => $"{n} باقی",
            NowOpen = "آپ کی دکان کھل گئی۔",
            NowClosed = "آپ کی دکان بند ہے۔ لوگ دیکھ سکتے ہیں، آرڈر نہیں کر سکتے۔",
            IsLiveTitle = "آپ کی دکان آن لائن ہے",
            IsLive = shop => $"{shop} آن لائن ہے",
            EverybodyCan = "جس کے پاس یہ لنک ہے وہ ابھی دیکھ سکتا ہے۔",
            TellCustomers = "گاہکوں کو بتائیں",
            NoPhoneYet = "دکان میں ابھی فون نمبر نہیں، گاہک آپ تک نہیں پہنچ سکتے۔",
            CashOnly = "گاہک ڈیلیوری پر نقد دیتے ہیں۔ UPI پتہ دیں تو UPI سے بھی دے سکیں گے۔",
            AddUpi = "UPI پتہ شامل کریں",
            ShareText = (shop, link) => $"{shop} اب آن لائن ہے۔ یہاں آرڈر کریں: {link}",
            YourLink = "دکان کا لنک",
            ShareOnWhatsApp = "WhatsApp پر شیئر کریں",
            ShareOther = "کسی اور طرح شیئر کریں",
            QrOf = link => $"{link} کا QR کوڈ",
            QrCode = "QR کوڈ",
            QrHint = "کاؤنٹر، ڈبوں اور کارڈ کے لیے۔ فون کا کیمرا دکان کھول دیتا ہے۔",
            DownloadPng = "PNG ڈاؤن لوڈ",
            DownloadSvg = "SVG ڈاؤن لوڈ",
            PrintPoster = "پوسٹر چھاپیں",
            Feeds = "Google، Facebook، Instagram اور WhatsApp",
            FeedsHint =
                "یہ پتے Google Merchant Center اور Meta کے Commerce Manager کو دیں (ڈیٹا فیڈ، مقررہ وقت پر)۔ ان میں آج کی "
                + "قیمت اور اسٹاک کے ساتھ تمام پروڈکٹ ہیں۔",
            AgentFeed = "خریداری کے معاون (JSON Lines)",
            ScanToOrder = "دکان دیکھنے اور آرڈر کرنے کے لیے اسکین کریں",
        };
}
