using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Orders;

namespace Dukaan.Web.Texts.Orders;

/// <summary>Orders in Portuguese.</summary>
internal static class PortugueseOrders
{
    public static OrderTexts Texts { get; } =
        new()
        {
            Expired = "Este pedido expirou: não foi pago nem confirmado a tempo",
            Reinstated = "O pagamento chegou, e o pedido vale de novo",
            StillDue = "Ainda faltam {0} a pagar",
            Owed = "O vendedor deve a você {0}",
            GivenBack = "O vendedor devolveu {0}",
            Returned = "Devolvido",
            Changed = "O vendedor alterou o pedido",
            PartlyRefunded = "{0} reembolsados",
            Refunding = "{0} estão a caminho de volta para você",
            CarriedBy = "Com {0}",
            TrackingNumber = "Código de rastreio {0}",
            PayBy = "Pague até {0}. Depois disso, os itens voltam à venda.",
            Online = "Pagar online",
            OnlineHint = "Cartão, UPI ou banco, em uma página de pagamento segura",
            PayOnline = "Pagar {0} agora",
            PaymentFailed = "O último pagamento não foi concluído. Nada foi cobrado. Você pode tentar de novo.",
            PaymentAway = "O pagamento não é possível no momento. Tente de novo em alguns minutos.",
            HavePaid = "Já pagou?",
            Reference = "Número de referência UPI (UTR)",
            ReferenceHint = "12 dígitos, nos detalhes do pagamento no seu app UPI",
            SendReference = "Já paguei",
            ReferenceKept = "O vendedor está procurando o seu pagamento {0}.",
            PayAfterAll = "Ainda não pagou?",
            CorrectReference = "Corrigir o número de referência",
            ReferenceWrong = "Copie a referência como o app mostra: 4 a 40 letras e dígitos.",
            CancelOrder = "Cancelar este pedido",
            CancelReason = "Motivo (opcional)",
            CancelYes = "Sim, cancelar",
            CheckAgain = "Atualizar",
            TooLate = "Isso não é mais possível. Veja como o pedido está agora.",
            Invoice = "Fatura (PDF)",
            TooManyOpen = "Vários pedidos seus já esperam pelo vendedor. Aguarde a confirmação ou peça menos.",
            WantTexts = "Quero receber mensagens sobre meus pedidos neste telefone",
            TextsOn = "Você recebe mensagens sobre seus pedidos neste telefone.",
            TextsWrong = "Este link não está certo. Abra o link da mensagem que você recebeu.",
        };
}
