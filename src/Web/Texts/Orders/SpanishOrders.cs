using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Orders;

namespace Dukaan.Web.Texts.Orders;

/// <summary>Orders in Spanish.</summary>
internal static class SpanishOrders
{
    public static OrderTexts Texts { get; } =
        new()
        {
            Expired = "Este pedido venció: no se pagó ni se confirmó a tiempo",
            Reinstated = "El pago llegó al final, y el pedido vuelve a valer",
            StillDue = "Aún faltan {0} por pagar",
            Owed = "El vendedor te debe {0}",
            GivenBack = "El vendedor devolvió {0}",
            Returned = "Devuelto",
            Changed = "El vendedor cambió el pedido",
            PartlyRefunded = "{0} reembolsados",
            Refunding = "{0} están en camino de vuelta a ti",
            CarriedBy = "Con {0}",
            TrackingNumber = "Número de seguimiento {0}",
            PayBy = "Paga antes del {0}. Después, los artículos vuelven a la venta.",
            Online = "Pagar en línea",
            OnlineHint = "Tarjeta, UPI o banco, en una página de pago segura",
            PayOnline = "Pagar {0} ahora",
            PaymentFailed = "El último pago no se completó. No se cobró nada. Puedes intentarlo de nuevo.",
            PaymentAway = "El pago no es posible en este momento. Inténtalo de nuevo en unos minutos.",
            HavePaid = "¿Ya pagaste?",
            Reference = "Número de referencia UPI (UTR)",
            ReferenceHint = "12 dígitos, en los detalles del pago en tu app UPI",
            SendReference = "Ya pagué",
            ReferenceKept = "El vendedor está buscando tu pago {0}.",
            PayAfterAll = "¿Aún no has pagado?",
            CorrectReference = "Corregir el número de referencia",
            ReferenceWrong = "Copia la referencia como la muestra la app: de 4 a 40 letras y dígitos.",
            CancelOrder = "Cancelar este pedido",
            CancelReason = "Motivo (opcional)",
            CancelYes = "Sí, cancelarlo",
            CheckAgain = "Actualizar",
            TooLate = "Eso ya no es posible. Así está el pedido ahora.",
            Invoice = "Factura (PDF)",
            TooManyOpen = "Varios pedidos tuyos ya esperan al vendedor. Espera a que se confirmen o pide menos.",
            WantTexts = "Quiero recibir mensajes sobre mis pedidos en este teléfono",
            TextsOn = "Recibes mensajes sobre tus pedidos en este teléfono.",
            TextsWrong = "Este enlace no es correcto. Abre el del mensaje que recibiste.",
        };
}
