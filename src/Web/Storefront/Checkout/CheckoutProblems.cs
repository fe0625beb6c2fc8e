using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>Which field a refusal is about, and how it is said in the shop's language.</summary>
internal static class CheckoutProblems
{
    /// <summary>The form's field and what to say there, or null where it is about none.</summary>
    /// <param name="price">How an amount is written.</param>
    public static (string Field, string Text)? Of(Error error, ShopTexts texts, Func<Money, string> price)
    {
        var buying = texts.Buying;
        return error.Code switch
        {
            "not-delivered-there" => ("postalCode", buying.NotDeliveredThere),
            "pickup-not-offered" or "delivery-not-offered" => ("delivery", buying.MethodGone),
            "state" => ("state", buying.StateNeeded),
            "unknown-code" => ("discountCode", buying.CodeUnknown),
            "code-not-yet" => ("discountCode", buying.CodeNotYet),
            "code-expired" => ("discountCode", buying.CodeExpired),
            "code-used-up" => ("discountCode", buying.CodeUsedUp),
            "code-not-for-these" => ("discountCode", buying.CodeNotForThese),
            "code-minimum" => ("discountCode", ShopTexts.Fill(buying.CodeMinimum, price(error.NewTotal!.Value))),
            "payment-not-offered" => ("payment", texts.ChoosePayment),
            _ => null,
        };
    }
}
