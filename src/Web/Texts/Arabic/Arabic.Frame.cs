using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "انتقل إلى المحتوى",
            ViewShop = "عرض المتجر",
            Main = "التنقل الرئيسي",
            YourShops = "متاجرك",
            OpenAnother = "افتح متجرًا آخر",
            SignOut = "تسجيل الخروج",
            LeaveShop = "مغادرة هذا المتجر",
            YourRole = role => $"دورك هنا: {role}",
            Home = "الرئيسية",
            Orders = "الطلبات",
            Products = "المنتجات",
            Share = "مشاركة",
            Settings = "الإعدادات",
            New = (number, name) => $"طلب جديد {number} من {name}",
            Arranged = "تم حفظ الترتيب الجديد.",
            Unsaved = "لديك هنا تغييرات لم تُحفظ.",
            Restore = "استعادتها",
            Discard = "تجاهل",
            Language = "اللغة",
            LanguageHint = "لغة صفحات البائع. لصفحات متجرك لغتها الخاصة في الإعدادات.",
            LanguageChosen = language => $"اللغة من الآن {language}.",
            Owner = "المالك",
            Manager = "مدير",
            OrdersRole = "الطلبات",
            Packer = "مجهّز",
            ReadOnly = "اطلاع فقط",
            ManagerMay = "كل شيء، عدا حسابات الدفع والفريق ومفاتيح API والويب هوك والنطاقات.",
            OrdersMay = "يؤكد الطلبات ويجهّزها ويلغيها ويصدر الفواتير. بلا استرداد ولا منتجات ولا إعدادات.",
            PackerMay = "يرى الطلبات ويجهّزها ويشحنها.",
            ReadOnlyMay = "يرى الطلبات والمبيعات ولا يغيّر شيئًا.",
            OwnerMay = "كل شيء.",
            Customer = "العميل",
            You = "أنت",
            TheOwner = "المالك",
            SomebodyGone = "شخص غادر الفريق",
            AnApp = "تطبيق بمفتاح API",
            Yesterday = "أمس",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd، d MMMM",
        };
}
