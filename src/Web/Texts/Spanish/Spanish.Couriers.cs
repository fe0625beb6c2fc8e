using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "Transportista",
            Hint =
                "Reserva los paquetes desde tus pedidos: el transportista los recoge y los pedidos avanzan solos. "
                + "Crea un usuario de API en los ajustes de Shiprocket e introdúcelo aquí.",
            Login = "Correo del usuario de API",
            Password = "Contraseña del usuario de API",
            PickupPlace = "Dirección de recogida",
            PickupPlaceHint = "Su nombre en el transportista. Déjalo vacío para la primera.",
            Usual = "Paquete habitual",
            UsualHint = "Si todos los productos de un pedido tienen peso, se toma la suma.",
            Length = "Largo (cm)",
            Breadth = "Ancho (cm)",
            Height = "Alto (cm)",
            Connected = place => $"Conectado. Los paquetes se recogen aquí: {place}.",
            MessagesHint =
                "Introduce esta dirección y este token en el transportista para que diga dónde están los paquetes. "
                + "Sin ellos se le pregunta cada pocas horas.",
            Token = "Token",
            Parcel = "Paquete",
            Book = "Reservar paquete",
            Waiting = "Esperando al transportista. Se le pregunta de nuevo solo.",
            Label = "Etiqueta (PDF)",
            Labels = "Etiquetas (PDF)",
            Cancel = "Cancelar paquete",
            Where = "Preguntar al transportista",
            FetchedOn = time => $"El transportista viene: {time}.",
            NotTaken = "El transportista no aceptó el paquete.",
            Booked = "Paquete reservado",
            PickedUp = "Recogido por el transportista",
            Moving = "En camino",
            Out = "En reparto",
            NotDelivered = "Entrega fallida, el transportista lo intenta otra vez",
            ComingBack = "Vuelve a ti",
            CameBack = "Volvió a ti",
            Lost = "Perdido por el transportista",
            Cancelling = "Cancelando el paquete",
            Cancelled = "Paquete cancelado",
            FirstOrder = "Primer pedido de este número de teléfono.",
            Earlier = (d, r, e) =>
                $"Pedidos anteriores de este número de teléfono: {d} entregados, {r} devueltos, {e} terminados antes del envío.",
            CashAllowed = "Pago contra entrega para este número de teléfono",
            AskCustomer = "Los clientes confirman ellos mismos los pedidos con pago contra entrega, con el enlace de su mensaje",
            NotConfirmed = "Se pidió al cliente que confirme este pedido y aún no ha respondido.",
            Changed = "Transportista cambiado",
            FeeTitle = "Costo de envío del transportista",
            FeeOn = "Preguntar el costo al transportista al finalizar la compra",
            FeeHint =
                "En la India, el transportista dice cuánto cuesta el envío al código PIN del cliente y si llega "
                + "allí. Las zonas siguen diciendo dónde entregas.",
            FeePercent = "Añadir a su costo (%)",
            FeeAmount = "Y añadir un importe",
            FeeFallback = "Costo si el transportista no responde",
            ConnectFirst = "Conecta primero un transportista.",
            Fetch = "Que lo recoja el transportista",
            FetchRefund = "Devolver cuando llegue",
            ReturnBooked = "Devolución reservada con el transportista",
            ReturnFetched = "Devolución recogida del cliente",
        };
}
