using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "رفتن به محتوا",
            ViewShop = "دیدن فروشگاه",
            Main = "منوی اصلی",
            YourShops = "فروشگاه‌های شما",
            OpenAnother = "باز کردن فروشگاه دیگر",
            SignOut = "خروج",
            LeaveShop = "ترک این فروشگاه",
            YourRole = role => $"نقش شما اینجا: {role}",
            Home = "خانه",
            Orders = "سفارش‌ها",
            Products = "محصولات",
            Share = "اشتراک‌گذاری",
            Settings = "تنظیمات",
            New = (number, name) => $"سفارش جدید {number} از {name}",
            Arranged = "ترتیب جدید ذخیره شد.",
            Unsaved = "تغییراتی اینجا داده‌اید که ذخیره نشده است.",
            Restore = "بازگرداندن",
            Discard = "صرف‌نظر",
            Language = "زبان",
            LanguageHint = "زبان صفحه‌های فروشنده. صفحه‌های فروشگاه زبان خودشان را دارند، در تنظیمات.",
            LanguageChosen = language => $"از این پس به زبان {language} است.",
            Owner = "مالک",
            Manager = "مدیر",
            OrdersRole = "سفارش‌ها",
            Packer = "مسئول بسته‌بندی",
            ReadOnly = "فقط مشاهده",
            ManagerMay = "همه‌چیز، به‌جز حساب‌های پرداخت، تیم، کلیدهای API، وب‌هوک‌ها و دامنه‌ها.",
            OrdersMay = "سفارش‌ها را تأیید، بسته‌بندی و لغو می‌کند و فاکتور صادر می‌کند. بدون دسترسی به بازگشت وجه، محصولات و تنظیمات.",
            PackerMay = "سفارش‌ها را می‌بیند، بسته‌بندی و ارسال می‌کند.",
            ReadOnlyMay = "سفارش‌ها و فروش را می‌بیند و چیزی را تغییر نمی‌دهد.",
            OwnerMay = "همه‌چیز.",
            Customer = "مشتری",
            You = "شما",
            TheOwner = "مالک",
            SomebodyGone = "کسی که از تیم رفته است",
            AnApp = "برنامه‌ای با کلید API",
            Yesterday = "دیروز",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd d MMMM",
        };
}
