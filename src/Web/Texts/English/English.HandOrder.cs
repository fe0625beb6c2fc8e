using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "New order",
            Hint = "For orders by phone and at the counter. It takes stock like any other.",
            Goods = "What is ordered",
            Customer = "Customer",
            Phone = "Phone number",
            Handing = "How they get it",
            HandedOver = "Handed over here",
            Delivered = "Delivered to this address",
            Payment = "Payment",
            PaidCash = "Paid in cash now",
            PaysLater = "Pays on delivery",
            PaysByLink = "Pays with a link that you send",
            Make = "Make the order",
            Made = number => $"Order {number} is made.",
            SendLink = number => $"Order {number} is made. Send the customer the link to their page: they pay there.",
        };
}
