using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "Nada vendido nestes dias.",
            BestDay = (day, amount) => $"Melhor dia: {day}, {amount}",
            ChartLabel = "Vendas por dia; a tabela abaixo diz o mesmo",
            SalesKey = "vendas",
            PaidKey = "pago",
            DaysSpan = n => Plural.One(n, $"{n} dia", $"{n} dias"),
            AYear = "Um ano",
            Days = "Dias",
            OrdersLabel = "Encomendas",
            PaidLabel = "Pago",
            SalesLabel = "Vendas",
            Explained =
                "Vendas: o total de todas as encomendas feitas nestes dias, pagas ou não, sem as recusadas, canceladas e "
                + "expiradas. Pago: o dinheiro recebido por elas, menos os reembolsos.",
            ByDay = "Por dia",
            ShowTable = "Mostrar como tabela",
            SalesByDay = "Vendas por dia",
            Day = "Dia",
            ByProduct = "Por produto",
            SalesByProduct = "Vendas por produto",
            OtherProducts = "Outros produtos",
            Delivery = "Portes",
            AllSales = "Todas as vendas",
        };
}
