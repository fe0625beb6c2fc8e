using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "در این روزها فروشی نبوده است.",
            BestDay = (day, amount) => $"بهترین روز: {day}، {amount}",
            ChartLabel = "فروش روزانه؛ جدول زیر همین را می‌گوید",
            SalesKey = "فروش",
            PaidKey = "پرداخت شده",
            DaysSpan = n => Plural.UpToOne(n, $"{n} روز", $"{n} روز"),
            AYear = "یک سال",
            Days = "روزها",
            OrdersLabel = "سفارش‌ها",
            PaidLabel = "پرداخت شده",
            SalesLabel = "فروش",
            Explained =
                "فروش: جمع همه سفارش‌های این روزها، پرداخت‌شده یا نشده، بدون سفارش‌های رد شده، لغو شده و منقضی. پرداخت "
                + "شده: پولی که برای آن‌ها رسیده، منهای بازگشت وجه.",
            ByDay = "روزانه",
            ShowTable = "نمایش جدول",
            SalesByDay = "فروش روزانه",
            Day = "روز",
            ByProduct = "بر اساس محصول",
            SalesByProduct = "فروش بر اساس محصول",
            OtherProducts = "محصولات دیگر",
            Delivery = "هزینه ارسال",
            AllSales = "کل فروش",
        };
}
