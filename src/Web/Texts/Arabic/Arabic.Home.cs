using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "أضف منتجًا",
            ShareLink = "شارك رابطك",
            SalesReport = "تقرير المبيعات",
            ShopSettings = "إعدادات المتجر",
            GoodEvening = "مساء الخير",
            GoodMorning = "صباح الخير",
            GoodAfternoon = "طاب يومك",
            ClosedHint = "متجرك مغلق: يمكن للناس التصفح لا الطلب.",
            Suspended = (reason, contact) =>
                "متجرك موقوف: لا يستطيع أحد رؤيته أو الطلب منه. تابع طلباتك المفتوحة. " + $"السبب: {reason} راسل: {contact}",
            NoContact = "لا يستطيع العملاء الوصول إليك من متجرك بعد: لا رقم هاتف ولا عنوان ولا سياسة إرجاع.",
            AddContact = "أضف بيانات التواصل",
            QuickActions = "إجراءات سريعة",
            ShopIsOpen = "المتجر مفتوح",
            ShopIsClosed = "المتجر مغلق",
            OpenOrders = "طلبات مفتوحة",
            ToHandle = "بانتظارك",
            OrderWord = n => Plural.Arabic(n, "طلب", "طلب", "طلبان", "طلبات", "طلبًا", "طلب"),
            Sales = "المبيعات",
            PaidOf = amount => $"دُفع {amount}",
            AddFirst = "أضف أول منتج لك",
            AddFirstHint = "صورة واسم وسعر: هذا كل ما يلزم لبدء البيع.",
            Ready = "جاهز لأول طلب",
            ReadyHint = "أرسل رابطك إلى عملائك. تظهر الطلبات هنا تلقائيًا.",
            ShareShop = "شارك متجرك",
            Latest = "أحدث الطلبات",
            AllOrders = "كل الطلبات",
            LowStock = "مخزون منخفض",
            All = n => $"الكل {n}",
            Left = n => $"بقي {n}",
            NowOpen = "متجرك مفتوح.",
            NowClosed = "متجرك مغلق. يمكن للناس التصفح لا الطلب.",
            IsLiveTitle = "متجرك متاح الآن",
            IsLive = shop => $"{shop} متاح الآن على الإنترنت",
            EverybodyCan = "كل من لديه هذا الرابط يستطيع زيارته منذ الآن.",
            TellCustomers = "أخبر عملاءك",
            NoPhoneYet = "لا يعرض متجرك رقم هاتف بعد، فلا يستطيع العملاء الوصول إليك.",
            CashOnly = "يدفع العملاء عند الاستلام. أضف عنوان UPI ليتمكنوا من الدفع به أيضًا.",
            AddUpi = "أضف عنوان UPI",
            ShareText = (shop, link) => $"{shop} متاح الآن على الإنترنت. اطلب من هنا: {link}",
            YourLink = "رابط متجرك",
            ShareOnWhatsApp = "شارك على WhatsApp",
            ShareOther = "شارك بطريقة أخرى",
            QrOf = link => $"رمز QR للرابط {link}",
            QrCode = "رمز QR",
            QrHint = "لطاولتك وعلبك وبطاقاتك. كاميرا الهاتف تفتح المتجر.",
            DownloadPng = "تنزيل PNG",
            DownloadSvg = "تنزيل SVG",
            PrintPoster = "اطبع ملصقًا",
            Feeds = "Google وFacebook وInstagram وWhatsApp",
            FeedsHint =
                "أعطِ هذه العناوين إلى Google Merchant Center وإلى Commerce Manager من Meta (موجز بيانات مجدول). فيها كل "
                + "منتجاتك بأسعار اليوم ومخزونه.",
            AgentFeed = "مساعدو التسوق (JSON Lines)",
            ScanToOrder = "امسح لترى متجرنا وتطلب",
        };
}
