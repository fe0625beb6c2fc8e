using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "مشتریان",
            Export = "خروجی (CSV)",
            NameOrPhone = "نام یا تلفن",
            SearchThem = "جستجوی مشتری",
            Tag = "برچسب",
            All = "همه مشتریان",
            NoneYet = "هنوز مشتری‌ای نیست",
            NobodyFound = "کسی پیدا نشد",
            WhoAppears = "هر که از فروشگاه شما سفارش دهد اینجا دیده می‌شود.",
            Last = when => $"آخرین بار {when}",
            Spent = "خرج",
            FirstLast = (first, last) => $"اولین بار {first}، آخرین بار {last}",
            Call = "تماس",
            YourNotes = "یادداشت‌های شما",
            NoteHint = "یادداشت. فقط شما و تیمتان می‌بینید.",
            TagsHint = "برچسب‌ها، با ویرگول جدا شده",
            SameTag = "همین برچسب",
            KeyScope = "دیدن همه مشتریان، یادداشت درباره آنها",
        };
}
