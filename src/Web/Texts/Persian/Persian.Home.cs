using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "افزودن محصول",
            ShareLink = "اشتراک‌گذاری لینک",
            SalesReport = "گزارش فروش",
            ShopSettings = "تنظیمات فروشگاه",
            GoodEvening = "عصر بخیر",
            GoodMorning = "صبح بخیر",
            GoodAfternoon = "روز بخیر",
            ClosedHint = "فروشگاه شما بسته است: مردم می‌توانند ببینند، اما سفارش ندهند.",
            Suspended = (reason, contact) =>
                "فروشگاه شما تعلیق شده است: کسی نمی‌تواند آن را ببیند یا سفارش دهد. "
                + $"سفارش‌های باز را ادامه دهید. دلیل: {reason} نشانی برای نوشتن: {contact}",
            NoContact = "مشتریان هنوز نمی‌توانند از فروشگاه با شما تماس بگیرند: شماره تلفن، نشانی یا شرایط مرجوعی در آن نیست.",
            AddContact = "افزودن راه تماس",
            QuickActions = "دسترسی سریع",
            ShopIsOpen = "فروشگاه باز است",
            ShopIsClosed = "فروشگاه بسته است",
            OpenOrders = "سفارش‌های باز",
            ToHandle = "برای رسیدگی",
            OrderWord = n => Plural.UpToOne(n, "سفارش", "سفارش"),
            Sales = "فروش",
            PaidOf = amount => $"{amount} پرداخت شده",
            AddFirst = "اولین محصول را اضافه کنید",
            AddFirstHint = "یک عکس، یک نام و یک قیمت: برای شروع فروش همین کافی است.",
            Ready = "آماده اولین سفارش",
            ReadyHint = "لینک خود را برای مشتریان بفرستید. سفارش‌ها خودشان اینجا می‌آیند.",
            ShareShop = "اشتراک‌گذاری فروشگاه",
            Latest = "آخرین سفارش‌ها",
            AllOrders = "همه سفارش‌ها",
            LowStock = "رو به اتمام",
            All = n => $"همه {n} مورد",
            Left = n => $"{n} عدد مانده",
            NowOpen = "فروشگاه شما باز است.",
            NowClosed = "فروشگاه شما بسته است. مردم می‌توانند ببینند، اما سفارش ندهند.",
            IsLiveTitle = "فروشگاه شما آنلاین شد",
            IsLive = shop => $"{shop} آنلاین شد",
            EverybodyCan = "هر کس این لینک را داشته باشد همین حالا می‌تواند آن را ببیند.",
            TellCustomers = "به مشتریان خبر دهید",
            NoPhoneYet = "فروشگاه شما هنوز شماره تلفنی نشان نمی‌دهد و مشتریان نمی‌توانند با شما تماس بگیرند.",
            CashOnly = "مشتریان در محل پرداخت می‌کنند. نشانی UPI خود را اضافه کنید تا با UPI هم بپردازند.",
            AddUpi = "افزودن نشانی UPI",
            ShareText = (shop, link) => $"{shop} آنلاین است. از اینجا سفارش دهید: {link}",
            YourLink = "لینک فروشگاه شما",
            ShareOnWhatsApp = "اشتراک در WhatsApp",
            ShareOther = "اشتراک به روش دیگر",
            QrOf = link => $"کد QR برای {link}",
            QrCode = "کد QR",
            QrHint = "برای پیشخوان، جعبه‌ها و کارت ویزیت. دوربین هر گوشی فروشگاه را باز می‌کند.",
            DownloadPng = "دانلود PNG",
            DownloadSvg = "دانلود SVG",
            PrintPoster = "چاپ پوستر",
            Feeds = "Google، Facebook، Instagram و WhatsApp",
            FeedsHint =
                "این نشانی‌ها را به Google Merchant Center و Commerce Manager شرکت Meta بدهید (فید داده، زمان‌بندی‌شده). "
                + "همه محصولات شما با قیمت و موجودی امروز در آن‌هاست.",
            AgentFeed = "دستیارهای خرید (JSON Lines)",
            ScanToOrder = "برای دیدن فروشگاه و سفارش، اسکن کنید",
        };
}
