using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "Dinheiro e UPI",
            CashOnDelivery = "Pagamento na entrega",
            YourUpi = "Seu endereço UPI",
            OnlinePayment = "Pagamento on-line: cartão, UPI e mais",
            OfferOnline = "Oferecer pagamento on-line na minha loja",
            KeyId = "Id da chave",
            SecretKey = "Chave secreta",
            WebhookSecret = "Segredo do webhook",
            TimeLimits = "Prazos",
            TimeLimitsHint =
                "Um pedido sem pagamento ou confirmação reserva os itens até vencer; depois eles voltam à venda. Se um "
                + "pagamento chega depois, é aceito enquanto houver estoque; se não, um pagamento on-line é reembolsado "
                + "sozinho.",
            MinutesToPay = "Minutos para pagar on-line",
            MinutesHint = "O comum são 15 minutos.",
            HoursToConfirm = "Horas para você confirmar",
            HoursHint = "Para pedidos na entrega e UPI.",
            HowItBehaves = "Como se comporta",
            SecretHint = "Salvo, mas nunca mostrado. Digite um novo para substituir.",
            UpiHint =
                "Os clientes pagam com qualquer aplicativo UPI, direto na sua conta, e informam a referência (UTR). "
                + "Confira se o dinheiro chegou e marque o pedido como pago. Deixe vazio para não oferecer UPI.",
            OnlineHint = gateway =>
                $"Os clientes pagam na página de {gateway}; os pedidos são marcados como pagos sozinhos. Sua loja nunca vê "
                + "números de cartão.",
            WebhookAt = gateway => $"Endereço do webhook (informe em {gateway})",
            Sandbox = (id, key, secret) =>
                $"Este é o ambiente de teste, onde não há dinheiro: id {id}, chave {key}, segredo do webhook {secret}.",
            UpiCodes = "Códigos UPI que marcam o pedido como pago (Razorpay)",
            UpiCodesHint =
                "Quem escolhe UPI recebe um código para o seu pedido, para escanear ou abrir no aplicativo, e o pedido é "
                + "marcado como pago automaticamente. Peça à Razorpay que ative os códigos QR com image content na sua "
                + "conta; até lá, aparece a página de pagamento dela.",
            PaymentsTitle = "Pagamentos",
        };
}
