using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static ComeBackTexts ComeBack =>
        new()
        {
            Ask = "Tell me when it is back",
            Lead = "You get one message when it is back, and no more. After 90 days we forget your address.",
            Which = "Which one?",
            Contact = "Phone or e-mail",
            Wrong = "Type a phone number or an e-mail address.",
            Done = "You get a message when it is back: {0}",
            Leave = "I no longer want this",
            Left = "You get no message.",
            InStock = "It is back already.",
            Full = "Too many people are waiting for this already.",
            Back = "{0} is back.",
            BackUnnamed = "What you were waiting for is back.",
            Why = "You get this one message because you asked for it.",
            Open = "See it",
            CartLeft = "Your cart is still here.",
            CartWhy = "You get this one message because this address was given at the checkout.",
            CartOpen = "Open the cart",
            ThankYou = "Thank you! {0} % off your next order with the code {1}, until {2}.",
        };

    private static ComeBackDeskTexts ComeBackDesk =>
        new()
        {
            Waiting = "People waiting: {0}",
            Cart = "Hours until the reminder of a left cart",
            CartHint =
                "Customers who gave a phone number or an e-mail address at the checkout and did not order get one message. "
                + "None is sent at night.",
            Off = "Off",
            ThankYou = "Thank-you code",
            ThankYouHint = "Once an order has arrived, the customer gets a code for the next one. It can be used once.",
            Percent = "Discount in percent, empty: none",
            Days = "Valid for so many days",
            Bound = "Only for the customer who ordered",
        };

    private static SellerMailTexts SellerMail =>
        new()
        {
            Title = "E-mails to you",
            Lead = "What you choose here comes by e-mail and not to your phone.",
            Address = "Your e-mail address",
            Confirmed = "This address is confirmed.",
            Sent = "We sent an e-mail to this address. Open the link in it. It works for a day.",
            NewOrder = "New orders",
            ReturnAsked = "Returns that customers ask for",
            LowStockDaily = "Low stock, once a day",
            LowStock = "Low stock",
            Confirm = "Confirm the address",
            ConfirmText = "You get e-mails from your shop at this address.",
            Gone = "This link is no longer valid. Save the address again.",
            Why = "You get this because this address was confirmed for your shop.",
            OpenOrder = "Open the order",
            OpenProducts = "See your products",
        };
}
