using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Orders;

namespace Dukaan.Web.Texts.Orders;

/// <summary>Orders in English.</summary>
internal static class EnglishOrders
{
    public static OrderTexts Texts { get; } =
        new()
        {
            Expired = "This order expired: nobody paid or confirmed it in time",
            Reinstated = "The payment came after all, and the order stands again",
            StillDue = "{0} is still to be paid",
            Owed = "The seller owes you {0}",
            GivenBack = "The seller gave back {0}",
            Returned = "Returned",
            Changed = "The seller changed the order",
            PartlyRefunded = "{0} refunded",
            Refunding = "{0} is on its way back to you",
            CarriedBy = "With {0}",
            TrackingNumber = "Tracking number {0}",
            PayBy = "Please pay by {0}. After that the items go back on sale.",
            Online = "Pay online",
            OnlineHint = "Card, UPI or bank, on a secure payment page",
            PayOnline = "Pay {0} now",
            PaymentFailed = "The last payment did not go through. Nothing was taken. You can try again.",
            PaymentAway = "Payment is not possible at the moment. Please try again in a few minutes.",
            HavePaid = "Have you paid?",
            Reference = "UPI reference number (UTR)",
            ReferenceHint = "12 digits, in your UPI app under the payment’s details",
            SendReference = "I have paid",
            ReferenceKept = "The seller is looking for your payment {0}.",
            PayAfterAll = "Not paid yet after all?",
            CorrectReference = "Correct the reference number",
            ReferenceWrong = "Please copy the reference number as your app shows it: 4 to 40 letters and digits.",
            CancelOrder = "Cancel this order",
            CancelReason = "Reason (optional)",
            CancelYes = "Yes, cancel it",
            CheckAgain = "Check again",
            TooLate = "That is not possible any more. Here is how the order is now.",
            Invoice = "Invoice (PDF)",
            TooManyOpen = "Several of your orders wait for the seller already. Please wait until they are confirmed, or order less.",
            WantTexts = "Send me messages about my orders on this phone",
            TextsOn = "You get messages about your orders on this phone.",
            TextsWrong = "This link is not from the newest message. Open the one in the message you got.",
        };
}
