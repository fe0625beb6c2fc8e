using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "Horario",
            HoursHint = "Deja vacío el día que cierras. La segunda hora es para después del descanso.",
            Opens = "Abre",
            Closes = "Cierra",
            SpecialDays = "Festivos y otros días",
            SpecialHint = "Deja las horas vacías si ese día cierras.",
            Day = "Día",
            Name = "Nombre",
            Refuse = "No aceptar pedidos cuando está cerrado",
            RefuseHint = "Si no, los pedidos se aceptan para más tarde.",
            FirstDay = "La semana empieza el",
            AsUsual = "Como siempre",
            Slots = "Horas de envío",
            SlotsHint = "Los clientes eligen una de estas horas al pedir.",
            OrdersEach = "Pedidos por hora",
            NoLimit = "Vacío: sin límite.",
            Lead = "Horas de antelación",
            LeadHint = "El pedido debe llegar tantas horas antes de que empiece.",
            DaysAhead = "Días para elegir",
            MustChoose = "Los clientes deben elegir una hora",
            ForDelivery = "Para envío",
            ForPickup = "Para recogida",
            AddTime = "Añadir hora",
            NoSlots = "Aún no hay horas, así que los clientes no eligen.",
            Taken = "{0} de {1} ocupadas",
            Days = "Días",
        };
}
