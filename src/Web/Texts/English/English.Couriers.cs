using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "Courier",
            Hint =
                "Book parcels from your orders: the courier fetches them, and orders follow by themselves. Create an "
                + "API user in Shiprocket's settings and enter it here.",
            Login = "E-mail address of the API user",
            Password = "Password of the API user",
            PickupPlace = "Pickup address",
            PickupPlaceHint = "Its name at the courier. Leave it empty for the first.",
            Usual = "Usual parcel",
            UsualHint = "Where all products of an order have a weight, their sum is taken.",
            Length = "Length (cm)",
            Breadth = "Breadth (cm)",
            Height = "Height (cm)",
            Connected = place => $"Connected. Parcels are fetched here: {place}.",
            MessagesHint =
                "Enter this address and token at the courier, so that it tells where parcels are. Without them it is "
                + "asked every few hours.",
            Token = "Token",
            Parcel = "Parcel",
            Book = "Book parcel",
            Waiting = "Waiting for the courier. It is asked again by itself.",
            Label = "Label (PDF)",
            Labels = "Labels (PDF)",
            Cancel = "Cancel parcel",
            Where = "Ask the courier",
            FetchedOn = time => $"The courier comes: {time}.",
            NotTaken = "The courier did not take the parcel.",
            Booked = "Parcel booked",
            PickedUp = "Fetched by the courier",
            Moving = "On its way",
            Out = "Out for delivery",
            NotDelivered = "Delivery failed, the courier tries again",
            ComingBack = "Coming back to you",
            CameBack = "Came back to you",
            Lost = "Lost by the courier",
            Cancelling = "Parcel is being cancelled",
            Cancelled = "Parcel cancelled",
            FirstOrder = "First order of this phone number.",
            Earlier = (d, r, e) => $"Earlier orders of this phone number: {d} delivered, {r} came back, {e} ended before.",
            CashAllowed = "Cash on delivery for this phone number",
            AskCustomer = "Customers confirm orders with cash on delivery themselves, by the link in their message",
            NotConfirmed = "The customer was asked to confirm this order and has not answered yet.",
            Changed = "Courier changed",
            FeeTitle = "Delivery fee from the courier",
            FeeOn = "Ask the courier for the fee at checkout",
            FeeHint =
                "In India the courier says what a parcel to the customer's PIN code costs, and whether it goes "
                + "there. Zones still say where you deliver.",
            FeePercent = "Add to its fee (%)",
            FeeAmount = "And add an amount",
            FeeFallback = "Fee if the courier does not answer",
            ConnectFirst = "Connect a courier first.",
            Fetch = "Have it fetched by the courier",
            FetchRefund = "Give back when it arrives",
            ReturnBooked = "Return booked at the courier",
            ReturnFetched = "Return fetched from the customer",
        };
}
