using Dukaan.Web.Texts.Checkout;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static GiftCardTexts GiftCardsInShop =>
        new()
        {
            Card = "Gift card",
            Code = "Gift card code",
            CodeHint = "More than one? Put a space between the codes.",
            Unusable = "This gift card cannot pay for this order. Check its code.",
            PhoneFirst = "Type your phone number first: store credit works with it. If it still does not pay, check the code.",
            LeftToPay = "Left to pay",
            Changed =
                "The gift card pays a different part by now: {0} is left to pay. Nothing was ordered yet: check it and place "
                + "the order again.",
            TooMany = "Too many wrong codes were tried. Wait ten minutes.",
            Ending = "Gift card ending in {0}",
            BackToCard = "{0} went back to the gift card",
            Credit = "Store credit",
            CreditHint = "Enter this code at checkout in this shop, with the same phone number.",
            CardHint = "The code pays at checkout in this shop, for whoever has it.",
            AdvanceHint = "{0} is paid online first, the rest on delivery",
        };

    private static GiftCardsTexts GiftCards =>
        new()
        {
            Title = "Gift cards",
            Hint = "Codes that customers pay with at checkout. Taxes and discounts stay as they are.",
            New = "New gift card",
            Amount = "Amount",
            OnlyPhone = "For one phone number only",
            OnlyPhoneHint = "If empty, whoever has the code can spend it.",
            Note = "Note",
            NoteHint = "Only your team sees it.",
            Create = "Create gift card",
            CodeOnce = "This is the only time you see the code. Send it to the customer now.",
            MadeBefore = "This gift card was created before. Its code was shown then.",
            NoneYet = "No gift cards yet",
            NoneYetHint = "Create one for a customer, or refund an order as store credit.",
            Active = "Active",
            Spent = "Spent",
            Ended = "Ended",
            Credit = "Store credit",
            EndIt = "End this gift card",
            EndHint = "What is left on it is lost. Orders that it paid stay paid.",
            HasEnded = "The gift card has ended.",
            EntryIssued = "Created",
            EntrySpent = "Spent",
            EntryRefunded = "Given back",
            HadUsed = "Paid by gift card",
            ByCard = "By gift card",
            Product = "This is a gift card",
            ProductHint = "No stock, delivery or tax. Once it is paid, the customer gets a code worth its price.",
            ToCredit = "Give it as store credit",
            ToCreditHint =
                "The customer gets a code for your shop that works with their phone number. What a gift card paid goes back to that card.",
            Advance = "Paid in advance for cash on delivery",
            AdvanceHint = "Percent, such as 20 %, or an amount. The customer pays it online first. If empty, nothing.",
            LeftOf = (left, whole) => $"{left} of {whole}",
            CourierCollects = amount => $"The courier collects {amount}.",
            AdvanceDue = amount => $"{amount} is to be paid online before you send it.",
        };
}
