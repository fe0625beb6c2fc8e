namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "ساعت کار",
            Closed = "بسته",
            AllDay = "۲۴ ساعته",
            ClosedNow = "اکنون بسته‌ایم. از {0} دوباره می‌توانید سفارش دهید.",
            ClosedForNow = "اکنون بسته‌ایم و سفارش نمی‌گیریم.",
            Later = "اکنون بسته‌ایم. از {0} به سفارش شما رسیدگی می‌کنیم.",
            DeliveryTime = "زمان ارسال",
            PickupTime = "زمان تحویل حضوری",
            ChooseTime = "یک زمان انتخاب کنید.",
            TimeFull = "این زمان پر شده است. زمان دیگری انتخاب کنید.",
            NoTimes = "همهٔ زمان‌ها پر شده‌اند. بعداً دوباره ببینید.",
            AnyTime = "در اولین فرصت",
        };
}
