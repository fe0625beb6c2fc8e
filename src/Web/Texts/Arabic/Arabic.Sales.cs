using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "لم يُبع شيء في هذه الأيام.",
            BestDay = (day, amount) => $"أفضل يوم: {day}، {amount}",
            ChartLabel = "المبيعات حسب اليوم؛ الجدول أدناه يقول الشيء نفسه",
            SalesKey = "مبيعات",
            PaidKey = "مدفوع",
            DaysSpan = n => Plural.Arabic(n, $"{n} يوم", "يوم واحد", "يومان", $"{n} أيام", $"{n} يومًا", $"{n} يوم"),
            AYear = "سنة",
            Days = "الأيام",
            OrdersLabel = "الطلبات",
            PaidLabel = "المدفوع",
            SalesLabel = "المبيعات",
            Explained =
                "المبيعات: إجمالي كل الطلبات في هذه الأيام، مدفوعة أم لا، عدا المرفوضة والملغاة والمنتهية. المدفوع: المال "
                + "المستلم عنها بعد طرح الاسترداد.",
            ByDay = "حسب اليوم",
            ShowTable = "اعرض كجدول",
            SalesByDay = "المبيعات حسب اليوم",
            Day = "اليوم",
            ByProduct = "حسب المنتج",
            SalesByProduct = "المبيعات حسب المنتج",
            OtherProducts = "منتجات أخرى",
            Delivery = "التوصيل",
            AllSales = "كل المبيعات",
        };
}
