using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "Dinheiro e UPI",
            CashOnDelivery = "Pagamento na entrega",
            YourUpi = "O seu endereço UPI",
            OnlinePayment = "Pagamento online: cartão, UPI e outros",
            OfferOnline = "Aceitar pagamentos online na minha loja",
            KeyId = "ID da chave",
            SecretKey = "Chave secreta",
            WebhookSecret = "Segredo do webhook",
            TimeLimits = "Prazos",
            TimeLimitsHint =
                "Uma encomenda por pagar ou por confirmar reserva os artigos até expirar; depois voltam a estar à venda. "
                + "Se o pagamento chegar mais tarde, é aceite enquanto houver stock; caso contrário, um pagamento online é "
                + "reembolsado automaticamente.",
            MinutesToPay = "Minutos para pagar online",
            MinutesHint = "O habitual são 15 minutos.",
            HoursToConfirm = "Horas para confirmar",
            HoursHint = "Para encomendas com pagamento na entrega e UPI.",
            HowItBehaves = "Como funciona",
            SecretHint = "Guardado, mas nunca mostrado. Introduza um novo para o substituir.",
            UpiHint =
                "Os clientes pagam com qualquer app UPI, diretamente para a sua conta bancária, e indicam-lhe a referência "
                + "do pagamento (UTR). Confirme na app que o dinheiro chegou e depois marque a encomenda como paga. Deixe "
                + "vazio para não aceitar UPI.",
            OnlineHint = gateway =>
                $"Os clientes pagam na página de {gateway}; as encomendas são marcadas como pagas automaticamente. A sua "
                + "loja nunca vê números de cartões.",
            WebhookAt = gateway => $"Endereço do webhook (introduza-o em {gateway})",
            Sandbox = (id, key, secret) =>
                $"Este é o ambiente de testes, onde não circula dinheiro: ID da chave {id}, chave {key}, segredo do webhook "
                + $"{secret}.",
            UpiCodes = "Códigos UPI que marcam a encomenda como paga (Razorpay)",
            UpiCodesHint =
                "Quem escolhe UPI recebe um código para a sua encomenda, para ler ou abrir na aplicação, e a encomenda é "
                + "marcada como paga automaticamente. Peça à Razorpay que ative os códigos QR com image content na sua "
                + "conta; até lá, aparece a página de pagamento dela.",
            PaymentsTitle = "Pagamentos",
        };
}
