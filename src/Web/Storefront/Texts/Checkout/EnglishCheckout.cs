namespace Dukaan.Web.Storefront.Texts.Checkout;

/// <summary>Checkout in English.</summary>
internal static class EnglishCheckout
{
    public static CheckoutTexts Texts { get; } = new()
    {
        From = "From {0}",
        Choose = "Choose",
        ChooseOptions = "Please choose one of each.",
        Subtotal = "Items",
        Discount = "Discount",
        Delivery = "Delivery",
        Free = "Free",
        DependsOnAddress = "Depends on the address",
        TaxIncluded = "Includes {0} tax",
        Tax = "Tax",
        MethodHeading = "How do you get it?",
        HaveDelivered = "Have it delivered",
        FetchIt = "Fetch it yourself",
        FetchAt = "Fetch it here: {0}",
        State = "State",
        Country = "Country",
        DiscountCode = "Discount code",
        Apply = "Apply",
        UpdateTotal = "Update total",
        DeliveryCosts = "Delivery to this address costs {0}. Check the total and place the order.",
        NotDeliveredThere = "The shop does not deliver to this address.",
        TooMuch = "This is more than the shop delivers there in one order. Order less at a time.",
        OnlyLeft = "Only {0} left",
        TooMany = "There is less left than you chose. Nothing you typed is lost.",
        TakeLeft = "Take what is left",
        MethodGone = "The shop does not offer this any more. Choose again.",
        StateNeeded = "Choose the state.",
        CodeUnknown = "This shop has no such code.",
        CodeNotYet = "This code cannot be used yet.",
        CodeExpired = "This code is over.",
        CodeUsedUp = "This code has been used as often as it can be.",
        CodeNotForThese = "This code is for other items.",
        CodeMinimum = "This code needs an order of {0} or more.",
        CodeBetter = "A better discount counts already.",
    };
}
