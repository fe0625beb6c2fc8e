using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "Cash and UPI",
            CashOnDelivery = "Cash on delivery",
            YourUpi = "Your UPI address",
            OnlinePayment = "Online payment: card, UPI and more",
            OfferOnline = "Offer online payment in my shop",
            KeyId = "Key id",
            SecretKey = "Secret key",
            WebhookSecret = "Webhook secret",
            TimeLimits = "Time limits",
            TimeLimitsHint =
                "An unpaid or unconfirmed order reserves its items until it expires; then they go on sale again. If a "
                + "payment arrives later, it is accepted while the items are in stock; otherwise an online payment is "
                + "refunded automatically.",
            MinutesToPay = "Minutes to pay online",
            MinutesHint = "15 minutes is usual.",
            HoursToConfirm = "Hours for you to confirm",
            HoursHint = "For cash on delivery and UPI orders.",
            HowItBehaves = "How it behaves",
            SecretHint = "Saved, but never shown. Type a new one to replace it.",
            UpiHint =
                "Customers pay with any UPI app, straight to your bank account, and tell you the payment's reference "
                + "(UTR). Check your app for the money, then mark the order as paid. Leave it empty to not offer UPI.",
            OnlineHint = gateway =>
                $"Customers pay on the page of {gateway}; their orders are marked as paid automatically. Your shop never "
                + "sees card numbers.",
            WebhookAt = gateway => $"Webhook address (enter it at {gateway})",
            Sandbox = (id, key, secret) => $"This is the sandbox, where no money moves: key id {id}, key {key}, webhook secret {secret}.",
            UpiCodes = "UPI codes that mark the order as paid (Razorpay)",
            UpiCodesHint =
                "Customers who choose UPI get a code for their order, to scan or to open in their app, and the order is "
                + "marked as paid automatically. Ask Razorpay to activate QR codes with image content for your account; "
                + "until then its payment page is shown instead.",
            PaymentsTitle = "Payments",
        };
}
