using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "Nothing sold on these days.",
            BestDay = (day, amount) => $"Best day: {day}, {amount}",
            ChartLabel = "Sales by day; the table below says the same",
            SalesKey = "sales",
            PaidKey = "paid",
            DaysSpan = n => Plural.One(n, "1 day", $"{n} days"),
            AYear = "A year",
            Days = "Days",
            OrdersLabel = "Orders",
            PaidLabel = "Paid",
            SalesLabel = "Sales",
            Explained =
                "Sales: the total of all orders placed on these days, paid or not, without rejected, cancelled and expired "
                + "ones. Paid: the money received for them, minus refunds.",
            ByDay = "By day",
            ShowTable = "Show as a table",
            SalesByDay = "Sales by day",
            Day = "Day",
            ByProduct = "By product",
            SalesByProduct = "Sales by product",
            OtherProducts = "Other products",
            Delivery = "Delivery",
            AllSales = "All sales",
        };
}
