using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "صفحه‌ها و اعلان",
            Hint = "دربارهٔ شما، تماس و قوانین. لینکشان پایین همهٔ صفحه‌های فروشگاه است.",
            NewPage = "صفحهٔ جدید",
            StartFromDraft = "شروع از پیش‌نویس",
            DraftHint = "این پیش‌نویسی به زبان فروشگاه است و مشاورهٔ حقوقی نیست. بخوانید، اصلاح کنید و ذخیره کنید.",
            Title = "عنوان",
            Text = "متن",
            TextHint = "## عنوان، - فهرست، **دو ستاره** پررنگ، [واژه‌ها](https://example.com) لینک می‌سازد.",
            CustomersSee = "مشتریان این صفحه را می‌بینند",
            Delete = "حذف این صفحه",
            Announcement = "اعلان",
            AnnouncementHint = "یک خط بالای همهٔ صفحه‌های فروشگاه. خالی: هیچ.",
            Elsewhere = "جاهای دیگر شما",
            ElsewhereHint = "هر خط یک نشانی، مانند صفحهٔ Instagram یا Facebook شما.",
            PagesChanged = "صفحه‌ها تغییر کرد",
        };
}
