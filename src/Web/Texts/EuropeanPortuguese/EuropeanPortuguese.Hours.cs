namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "Horário",
            Closed = "Fechado",
            AllDay = "24 horas",
            ClosedNow = "Estamos fechados. Pode voltar a encomendar a partir de {0}.",
            ClosedForNow = "Estamos fechados e não aceitamos encomendas.",
            Later = "Estamos fechados. Tratamos da sua encomenda a partir de {0}.",
            DeliveryTime = "Hora da entrega",
            PickupTime = "Hora do levantamento",
            ChooseTime = "Escolha uma hora.",
            TimeFull = "Esta hora já está cheia. Escolha outra.",
            NoTimes = "Todas as horas estão ocupadas. Volte a ver mais tarde.",
            AnyTime = "O mais cedo possível",
        };
}
