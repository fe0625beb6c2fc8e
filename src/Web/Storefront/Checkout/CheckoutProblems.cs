using Dukaan.Hours;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The field of a refusal, and its text in the shop's language.</summary>
internal static class CheckoutProblems
{
    /// <summary>
    /// A code was refused before the phone is known, whatever the reason: store credit of a certain phone may pay once that is typed.
    /// </summary>
    public const string PhoneFirst = "gift-card-phone";

    /// <summary>The form's field and the text, or null if it concerns none.</summary>
    /// <param name="price">Formats an amount.</param>
    public static (string Field, string Text)? Of(Error error, ShopTexts texts, Func<Money, string> price)
    {
        var buying = texts.Buying;
        return error.Code switch
        {
            "not-delivered-there" => ("postalCode", buying.NotDeliveredThere),
            "position-needed" or "position" => ("position", buying.PositionNeeded),
            "phone-refused" => ("phone", buying.PhoneRefused),
            "address-refused" => ("line1", buying.AddressRefused),
            "no-cash-there" => ("payment", buying.NoCashThere),
            "postal-code" => ("postalCode", texts.FieldNeeded),
            "pickup-not-offered" or "delivery-not-offered" => ("delivery", buying.MethodGone),
            "state" => ("state", buying.StateNeeded),
            "unknown-code" => ("discountCode", buying.CodeUnknown),
            "code-not-yet" => ("discountCode", buying.CodeNotYet),
            "code-expired" => ("discountCode", buying.CodeExpired),
            "code-used-up" => ("discountCode", buying.CodeUsedUp),
            "code-not-for-these" => ("discountCode", buying.CodeNotForThese),
            "code-minimum" => ("discountCode", ShopTexts.Fill(buying.CodeMinimum, price(error.NewTotal!.Value))),
            DiscountTries.TooManyCode => ("discountCode", texts.GiftCards.TooMany),
            "gift-card-unusable" or "too-many" => ("giftCards", texts.GiftCards.Unusable),
            PhoneFirst => ("giftCards", texts.GiftCards.PhoneFirst),
            "gift-cards-later" => ("giftCards", texts.TryAgain),
            "slots-later" => ("slot", texts.TryAgain),
            "too-many-gift-cards" => ("giftCards", texts.GiftCards.TooMany),
            SlotRules.NeededCode => ("slot", texts.Hours.ChooseTime),
            SlotRules.GoneCode or SlotRules.FullCode => ("slot", texts.Hours.TimeFull),
            "payment-not-offered" => ("payment", texts.ChoosePayment),
            _ => null,
        };
    }
}
