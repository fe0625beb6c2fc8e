using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "Transferências",
            OfGateway = "Transferências do gateway de pagamento",
            Month = "Mês",
            NothingPaid = "Nada foi transferido neste mês.",
            Differences = n => $"Diferenças: {n}",
            NotPaidYet = "Ainda não transferido",
            Lines = "Linhas",
            FileHasAll = n => $"O ficheiro tem todas as {n}.",
            Print = "Imprimir (PDF)",
            Hint =
                "Consultado agora no gateway e comparado com as suas encomendas. Um pagamento é assinalado como não "
                + "transferido ao fim de dez dias.",
            Gross = "Pagamentos menos reembolsos",
            Fees = "Comissões",
            TaxOnFees = "Imposto sobre comissões",
            PaidOut = "Transferido",
            Payment = "Pagamento",
            Refund = "Reembolso",
            Dispute = "Litígio",
            Other = "Outro",
            UnknownOrder = "Nenhuma encomenda desta loja",
            NotInHistory = "Não está no histórico da encomenda",
            OtherAmount = "Valor diferente do da encomenda",
            DoesNotAddUp = "Valor, comissão e transferência não batem certo",
            TestMode = "Modo de teste: nenhum dinheiro se move",
            LiveMode = "Ao vivo: os clientes pagam mesmo",
            Gateway = "Gateway de pagamento",
            FormerKey = "Para voltar a uma chave anterior, altere só isto.",
            AsOf = "Em",
            What = "Tipo",
            Order = "Encomenda",
            Amount = "Valor",
            FeeAndTax = "Comissão e imposto",
            Net = "Líquido",
        };
}
