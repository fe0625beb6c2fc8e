using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "Repasses",
            OfGateway = "Repasses do gateway de pagamento",
            Month = "Mês",
            NothingPaid = "Nada foi repassado neste mês.",
            Differences = n => $"Diferenças: {n}",
            NotPaidYet = "Ainda não repassado",
            Lines = "Linhas",
            FileHasAll = n => $"O arquivo tem todas as {n}.",
            Print = "Imprimir (PDF)",
            Hint =
                "Consultado no gateway agora e comparado com seus pedidos. Um pagamento é apontado como não repassado "
                + "depois de dez dias.",
            Gross = "Pagamentos menos reembolsos",
            Fees = "Tarifas",
            TaxOnFees = "Imposto sobre tarifas",
            PaidOut = "Repassado",
            Payment = "Pagamento",
            Refund = "Reembolso",
            Dispute = "Contestação",
            Other = "Outro",
            UnknownOrder = "Nenhum pedido desta loja",
            NotInHistory = "Não está no histórico do pedido",
            OtherAmount = "Valor diferente do pedido",
            DoesNotAddUp = "Valor, tarifa e repasse não batem",
            TestMode = "Modo de teste: nenhum dinheiro se move",
            LiveMode = "Ao vivo: os clientes pagam de verdade",
            Gateway = "Gateway de pagamento",
            FormerKey = "Para voltar a uma chave anterior, mude só isto.",
            AsOf = "Em",
            What = "Tipo",
            Order = "Pedido",
            Amount = "Valor",
            FeeAndTax = "Tarifa e imposto",
            Net = "Líquido",
        };
}
