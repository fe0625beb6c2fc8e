using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "ساعت کار",
            HoursHint = "روزی را که بسته‌اید خالی بگذارید. زمان دوم برای پس از استراحت است.",
            Opens = "باز می‌شود",
            Closes = "بسته می‌شود",
            SpecialDays = "تعطیلات و روزهای دیگر",
            SpecialHint = "اگر آن روز بسته‌اید، ساعت‌ها را خالی بگذارید.",
            Day = "روز",
            Name = "نام",
            Refuse = "هنگام بسته بودن سفارش نگیر",
            RefuseHint = "وگرنه سفارش‌ها برای بعد گرفته می‌شوند.",
            FirstDay = "آغاز هفته",
            AsUsual = "مانند معمول",
            Slots = "زمان‌های ارسال",
            SlotsHint = "مشتری‌ها هنگام سفارش یکی از این زمان‌ها را انتخاب می‌کنند.",
            OrdersEach = "سفارش در هر زمان",
            NoLimit = "خالی: بدون محدودیت.",
            Lead = "چند ساعت زودتر",
            LeadHint = "سفارش باید این تعداد ساعت پیش از آغاز آن زمان برسد.",
            DaysAhead = "تعداد روزهای قابل انتخاب",
            MustChoose = "مشتری باید زمان را انتخاب کند",
            ForDelivery = "برای ارسال",
            ForPickup = "برای تحویل حضوری",
            AddTime = "افزودن زمان",
            NoSlots = "هنوز زمانی نیست، پس مشتری‌ها چیزی انتخاب نمی‌کنند.",
            Taken = "{0} از {1} پر شده",
            Days = "روزها",
        };
}
