using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Checkout;

namespace Dukaan.Web.Texts.Checkout;

/// <summary>Checkout in English.</summary>
internal static class EnglishCheckout
{
    public static CheckoutTexts Texts { get; } =
        new()
        {
            From = "From {0}",
            Choose = "Choose",
            ChooseOptions = "Please choose an option from each list.",
            Subtotal = "Items",
            Discount = "Discount",
            Delivery = "Delivery",
            Free = "Free",
            DependsOnAddress = "Depends on the address",
            TaxIncluded = "Includes {0} tax",
            Tax = "Tax",
            MethodHeading = "Delivery or pickup",
            HaveDelivered = "Delivery",
            FetchIt = "Pickup",
            FetchAt = "Pick up at: {0}",
            State = "State",
            Country = "Country",
            DiscountCode = "Discount code",
            Apply = "Apply",
            UpdateTotal = "Update total",
            DeliveryCosts = "Delivery to this address costs {0}. Check the total and place the order.",
            NotDeliveredThere = "The shop does not deliver to this address.",
            TooMuch = "This is more than the shop can deliver there in one order. Please order less at a time.",
            OnlyLeft = "Only {0} left",
            TooMany = "There is less left than you chose. Nothing you typed is lost.",
            TakeLeft = "Take what is left",
            MethodGone = "The shop no longer offers this. Please choose again.",
            StateNeeded = "Choose the state.",
            CodeUnknown = "This code is not valid in this shop.",
            CodeNotYet = "This code is not valid yet.",
            CodeExpired = "This code has expired.",
            CodeUsedUp = "This code has reached its usage limit.",
            CodeNotForThese = "This code does not apply to these items.",
            CodeMinimum = "This code needs an order of {0} or more.",
            CodeBetter = "A better discount is already applied.",
        };
}
