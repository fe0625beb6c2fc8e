namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "Horário de funcionamento",
            Closed = "Fechado",
            AllDay = "24 horas",
            ClosedNow = "Estamos fechados agora. Você pode pedir de novo a partir de {0}.",
            ClosedForNow = "Estamos fechados agora e não aceitamos pedidos.",
            Later = "Estamos fechados agora. Cuidaremos do seu pedido a partir de {0}.",
            DeliveryTime = "Horário de entrega",
            PickupTime = "Horário de retirada",
            ChooseTime = "Escolha um horário.",
            TimeFull = "Este horário já lotou. Escolha outro.",
            NoTimes = "Todos os horários estão ocupados. Volte mais tarde.",
            AnyTime = "O quanto antes",
        };
}
