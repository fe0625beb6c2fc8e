using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "Nada vendido nestes dias.",
            BestDay = (day, amount) => $"Melhor dia: {day}, {amount}",
            ChartLabel = "Vendas por dia; a tabela abaixo diz o mesmo",
            SalesKey = "vendas",
            PaidKey = "pago",
            DaysSpan = n => Plural.UpToOne(n, $"{n} dia", $"{n} dias"),
            AYear = "Um ano",
            Days = "Dias",
            OrdersLabel = "Pedidos",
            PaidLabel = "Pago",
            SalesLabel = "Vendas",
            Explained =
                "Vendas: o total dos pedidos feitos nestes dias, pagos ou não, sem os recusados, cancelados e vencidos. "
                + "Pago: o dinheiro recebido por eles, menos reembolsos.",
            ByDay = "Por dia",
            ShowTable = "Mostrar como tabela",
            SalesByDay = "Vendas por dia",
            Day = "Dia",
            ByProduct = "Por produto",
            SalesByProduct = "Vendas por produto",
            OtherProducts = "Outros produtos",
            Delivery = "Entrega",
            AllSales = "Todas as vendas",
        };
}
