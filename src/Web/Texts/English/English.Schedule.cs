using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "Opening hours",
            HoursHint = "Leave a day empty if you are closed. The second time is for after a break.",
            Opens = "Opens",
            Closes = "Closes",
            SpecialDays = "Holidays and other days",
            SpecialHint = "Leave the times empty if you are closed that day.",
            Day = "Day",
            Name = "Name",
            Refuse = "Take no orders while closed",
            RefuseHint = "Otherwise orders are taken for later.",
            FirstDay = "A week begins with",
            AsUsual = "As usual",
            Slots = "Delivery times",
            SlotsHint = "Customers choose one of these times when they order.",
            OrdersEach = "Orders per time",
            NoLimit = "Empty: no limit.",
            Lead = "Hours in advance",
            LeadHint = "An order must come this many hours before the time begins.",
            DaysAhead = "Days to choose from",
            MustChoose = "Customers must choose a time",
            ForDelivery = "For delivery",
            ForPickup = "For pickup",
            AddTime = "Add a time",
            NoSlots = "No times yet, so customers choose none.",
            Taken = "{0} of {1} taken",
            Days = "Days",
        };
}
