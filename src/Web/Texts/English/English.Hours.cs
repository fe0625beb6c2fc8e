namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "Opening hours",
            Closed = "Closed",
            AllDay = "24 hours",
            ClosedNow = "We are closed now. You can order again from {0}.",
            ClosedForNow = "We are closed now and take no orders.",
            Later = "We are closed now. We see to your order from {0}.",
            DeliveryTime = "Delivery time",
            PickupTime = "Pickup time",
            ChooseTime = "Choose a time.",
            TimeFull = "This time is full by now. Choose another.",
            NoTimes = "All times are taken. Please look again later.",
            AnyTime = "As soon as possible",
        };
}
