namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "Horario",
            Closed = "Cerrado",
            AllDay = "24 horas",
            ClosedNow = "Ahora estamos cerrados. Puedes volver a pedir a partir del {0}.",
            ClosedForNow = "Ahora estamos cerrados y no aceptamos pedidos.",
            Later = "Ahora estamos cerrados. Nos ocuparemos de tu pedido a partir del {0}.",
            DeliveryTime = "Hora de envío",
            PickupTime = "Hora de recogida",
            ChooseTime = "Elige una hora.",
            TimeFull = "Esta hora ya está completa. Elige otra.",
            NoTimes = "Todas las horas están ocupadas. Vuelve a mirar más tarde.",
            AnyTime = "Lo antes posible",
        };
}
