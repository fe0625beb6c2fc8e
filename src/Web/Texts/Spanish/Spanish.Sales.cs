using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "No se vendió nada en estos días.",
            BestDay = (day, amount) => $"Mejor día: {day}, {amount}",
            ChartLabel = "Ventas por día; la tabla de abajo dice lo mismo",
            SalesKey = "ventas",
            PaidKey = "cobrado",
            DaysSpan = n => Plural.One(n, $"{n} día", $"{n} días"),
            AYear = "Un año",
            Days = "Días",
            OrdersLabel = "Pedidos",
            PaidLabel = "Cobrado",
            SalesLabel = "Ventas",
            Explained =
                "Ventas: el total de los pedidos hechos en estos días, pagados o no, sin los rechazados, cancelados y "
                + "vencidos. Cobrado: el dinero recibido por ellos, menos reembolsos.",
            ByDay = "Por día",
            ShowTable = "Mostrar como tabla",
            SalesByDay = "Ventas por día",
            Day = "Día",
            ByProduct = "Por producto",
            SalesByProduct = "Ventas por producto",
            OtherProducts = "Otros productos",
            Delivery = "Envío",
            AllSales = "Todas las ventas",
        };
}
