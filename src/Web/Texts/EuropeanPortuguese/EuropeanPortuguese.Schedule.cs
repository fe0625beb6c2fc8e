using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "Horário",
            HoursHint = "Deixe vazio o dia em que está fechado. A segunda hora é para depois da pausa.",
            Opens = "Abre",
            Closes = "Fecha",
            SpecialDays = "Feriados e outros dias",
            SpecialHint = "Deixe as horas vazias se estiver fechado nesse dia.",
            Day = "Dia",
            Name = "Nome",
            Refuse = "Não aceitar encomendas com a loja fechada",
            RefuseHint = "Caso contrário, as encomendas ficam para mais tarde.",
            FirstDay = "A semana começa em",
            AsUsual = "Como é habitual",
            Slots = "Horas de entrega",
            SlotsHint = "Os clientes escolhem uma destas horas ao encomendar.",
            OrdersEach = "Encomendas por hora marcada",
            NoLimit = "Vazio: sem limite.",
            Lead = "Horas de antecedência",
            LeadHint = "A encomenda tem de chegar este número de horas antes do início.",
            DaysAhead = "Dias à escolha",
            MustChoose = "Os clientes têm de escolher uma hora",
            ForDelivery = "Para entrega",
            ForPickup = "Para levantamento",
            AddTime = "Adicionar hora",
            NoSlots = "Ainda não há horas, por isso os clientes não escolhem.",
            Taken = "{0} de {1} ocupadas",
            Days = "Dias",
        };
}
