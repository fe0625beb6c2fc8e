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
            PartsBack = (back, sent) => $"{back} از {sent} بسته برگشت",
            CancelledLate = count => $"لغو پس از تأیید: {count}",
            BlockList = "فهرست مسدودها",
            BlockHint = "شمارهٔ درون آن نمی‌تواند در محل پرداخت کند، یا اصلاً سفارش دهد. مشتریان دلیل را نمی‌بینند.",
            NotBlocked = "مسدود نیست",
            NoCash = "بدون پرداخت در محل",
            NoOrders = "بدون سفارش",
            BlockReason = "دلیل، برای تیم شما",
            NobodyBlocked = "کسی در فهرست نیست.",
            Block = "افزودن به فهرست",
            BlockAddress = "افزودن نشانی به فهرست",
            AddressBlockHint = "برای آن نشانی از هیچ شماره‌ای سفارش پذیرفته نمی‌شود. شیوهٔ نوشتن خیابان فرقی نمی‌کند.",
            AtAddress = said => $"به این نشانی: {said}",
        };
}
