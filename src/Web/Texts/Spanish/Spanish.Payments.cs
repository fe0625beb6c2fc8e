using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "Efectivo y UPI",
            CashOnDelivery = "Pago contra entrega",
            YourUpi = "Tu dirección UPI",
            OnlinePayment = "Pago en línea: tarjeta, UPI y más",
            OfferOnline = "Ofrecer pago en línea en mi tienda",
            KeyId = "Id de la clave",
            SecretKey = "Clave secreta",
            WebhookSecret = "Secreto del webhook",
            TimeLimits = "Plazos",
            TimeLimitsHint =
                "Un pedido sin pagar o sin confirmar reserva sus artículos hasta que vence; luego vuelven a la venta. Si "
                + "un pago llega después, se acepta mientras haya stock; si no, un pago en línea se reembolsa solo.",
            MinutesToPay = "Minutos para pagar en línea",
            MinutesHint = "Lo usual son 15 minutos.",
            HoursToConfirm = "Horas para que confirmes",
            HoursHint = "Para pedidos contra entrega y UPI.",
            HowItBehaves = "Cómo se comporta",
            SecretHint = "Guardado, nunca se muestra. Escribe uno nuevo para reemplazarlo.",
            UpiHint =
                "Los clientes pagan con cualquier aplicación UPI, directo a tu cuenta, y te dicen la referencia del pago "
                + "(UTR). Revisa que llegó el dinero y marca el pedido como pagado. Déjalo vacío para no ofrecer UPI.",
            OnlineHint = gateway =>
                $"Los clientes pagan en la página de {gateway}; sus pedidos se marcan como pagados solos. Tu tienda nunca "
                + "ve números de tarjeta.",
            WebhookAt = gateway => $"Dirección del webhook (ponla en {gateway})",
            Sandbox = (id, key, secret) =>
                $"Esto es el entorno de prueba, donde no se mueve dinero: id {id}, clave {key}, secreto del webhook " + $"{secret}.",
            UpiCodes = "Códigos UPI que marcan el pedido como pagado (Razorpay)",
            UpiCodesHint =
                "Quien elige UPI recibe un código para su pedido, para escanear o abrir en su aplicación, y el pedido se "
                + "marca como pagado automáticamente. Pide a Razorpay que active los códigos QR con image content en tu "
                + "cuenta; hasta entonces se muestra su página de pago.",
            PaymentsTitle = "Pagos",
        };
}
