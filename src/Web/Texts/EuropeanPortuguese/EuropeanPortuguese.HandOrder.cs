using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "Nova encomenda",
            Hint = "Para encomendas por telefone e ao balcão. Desconta o stock como as outras.",
            Goods = "O que se encomenda",
            Customer = "Cliente",
            Phone = "Número de telefone",
            Handing = "Como recebe",
            HandedOver = "Entregue aqui",
            Delivered = "Entregar nesta morada",
            Payment = "Pagamento",
            PaidCash = "Pago agora em dinheiro",
            PaysLater = "Paga na entrega",
            PaysByLink = "Paga com uma ligação que envia",
            Make = "Criar a encomenda",
            Made = number => $"Encomenda {number} criada.",
            SendLink = number => $"Encomenda {number} criada. Envie ao cliente a ligação da página dele: paga lá.",
        };
}
