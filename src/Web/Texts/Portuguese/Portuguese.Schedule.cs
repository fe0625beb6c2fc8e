using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "Horário de funcionamento",
            HoursHint = "Deixe vazio o dia em que você fecha. O segundo horário é para depois do intervalo.",
            Opens = "Abre",
            Closes = "Fecha",
            SpecialDays = "Feriados e outros dias",
            SpecialHint = "Deixe os horários vazios se estiver fechado nesse dia.",
            Day = "Dia",
            Name = "Nome",
            Refuse = "Não aceitar pedidos com a loja fechada",
            RefuseHint = "Senão, os pedidos ficam para depois.",
            FirstDay = "A semana começa em",
            AsUsual = "Como de costume",
            Slots = "Horários de entrega",
            SlotsHint = "Os clientes escolhem um destes horários ao pedir.",
            OrdersEach = "Pedidos por horário",
            NoLimit = "Vazio: sem limite.",
            Lead = "Horas de antecedência",
            LeadHint = "O pedido precisa chegar tantas horas antes do início do horário.",
            DaysAhead = "Dias para escolher",
            MustChoose = "Os clientes precisam escolher um horário",
            ForDelivery = "Para entrega",
            ForPickup = "Para retirada",
            AddTime = "Adicionar horário",
            NoSlots = "Ainda não há horários, então os clientes não escolhem.",
            Taken = "{0} de {1} ocupados",
            Days = "Dias",
        };
}
