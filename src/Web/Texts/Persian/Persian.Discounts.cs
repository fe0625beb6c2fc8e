using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "مشتریان آن را می‌بینند.",
            NameExample = "جشنواره نوروزی",
            Code = "کد",
            CodeHint = "مشتریان آن را هنگام تسویه حساب وارد می‌کنند. اگر خالی باشد، تخفیف خودکار اعمال می‌شود.",
            Type = "نوع",
            Value = "مقدار",
            Minimum = "حداقل مبلغ سفارش",
            MinimumHint = "پیش از تخفیف و هزینه ارسال. اگر خالی باشد، هر سفارشی.",
            Starts = "شروع",
            StartsHint = "اگر خالی باشد، از همین حالا.",
            Ends = "پایان",
            EndsHint = "اگر خالی باشد، پایان ندارد.",
            Uses = "تعداد کل استفاده",
            UsesHint = "اگر خالی باشد، نامحدود.",
            UsesEach = "تعداد استفاده هر مشتری",
            UsesEachHint = "بر اساس شماره تلفن شمرده می‌شود.",
            Certain = "محدود به محصولات خاص",
            Active = "فعال",
            ValueHint = currency => $"درصد، یا مبلغ به {currency}. برای ارسال رایگان خالی بگذارید.",
            PercentOff = "تخفیف درصدی",
            AmountOff = "تخفیف مبلغی",
            FreeDelivery = "ارسال رایگان",
            RateOff = rate => $"{rate}٪ تخفیف",
            SumOff = amount => $"{amount} تخفیف",
            FromAmount = amount => $"از {amount}",
            Automatic = "خودکار",
            Discounts = "تخفیف‌ها",
            DiscountsHint = "با کدی که مشتری وارد می‌کند، یا خودکار. تخفیف‌ها با هم جمع نمی‌شوند: مشتری بهترین را می‌گیرد.",
            NoneYet = "هنوز تخفیفی نیست",
            NoneYetHint = "یک کد برای مشتریان همیشگی، یا ارسال رایگان از یک مبلغ به بالا.",
            Used = n => Plural.UpToOne(n, $"{n} بار استفاده شد", $"{n} بار استفاده شد"),
            Expired = "منقضی شده",
            Scheduled = "زمان‌بندی‌شده",
            New = "تخفیف جدید",
            DeleteThis = "حذف این تخفیف",
            DeletedHint = "حذف شد. سفارش‌های موجود تخفیف خود را نگه می‌دارند.",
        };
}
