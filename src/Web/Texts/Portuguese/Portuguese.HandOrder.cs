using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "Novo pedido",
            Hint = "Para pedidos por telefone e no balcão. Usa o estoque como os outros.",
            Goods = "O que é pedido",
            Customer = "Cliente",
            Phone = "Número de telefone",
            Handing = "Como recebe",
            HandedOver = "Entregue aqui",
            Delivered = "Entregar neste endereço",
            Payment = "Pagamento",
            PaidCash = "Pago agora em dinheiro",
            PaysLater = "Paga na entrega",
            PaysByLink = "Paga com um link que você envia",
            Make = "Criar o pedido",
            Made = number => $"Pedido {number} criado.",
            SendLink = number => $"Pedido {number} criado. Envie ao cliente o link da página dele: ele paga lá.",
        };
}
