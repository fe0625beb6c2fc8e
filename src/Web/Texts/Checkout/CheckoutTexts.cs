using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Checkout;

namespace Dukaan.Web.Texts.Checkout;

/// <summary>Texts about variants, delivery, discounts and taxes, in one language; a part of <see cref="ShopTexts"/>.</summary>
public sealed record CheckoutTexts
{
    public required string From { get; init; }
    public required string Choose { get; init; }
    public required string ChooseOptions { get; init; }
    public required string Subtotal { get; init; }
    public required string Discount { get; init; }
    public required string Delivery { get; init; }
    public required string Free { get; init; }
    public required string DependsOnAddress { get; init; }
    public required string TaxIncluded { get; init; }
    public required string Tax { get; init; }
    public required string MethodHeading { get; init; }
    public required string HaveDelivered { get; init; }
    public required string FetchIt { get; init; }
    public required string FetchAt { get; init; }
    public required string State { get; init; }
    public required string Country { get; init; }
    public required string DiscountCode { get; init; }
    public required string Apply { get; init; }
    public required string UpdateTotal { get; init; }
    public required string DeliveryCosts { get; init; }
    public required string NotDeliveredThere { get; init; }

    /// <summary>Where the address is on a map, for a shop that delivers within areas.</summary>
    public required string Position { get; init; }
    public required string PositionHint { get; init; }
    public required string UsePosition { get; init; }
    public required string PositionNeeded { get; init; }
    public required string NoCashThere { get; init; }
    public required string PhoneRefused { get; init; }
    public required string AddressRefused { get; init; }
    public required string TooMuch { get; init; }
    public required string OnlyLeft { get; init; }
    public required string TooMany { get; init; }
    public required string TakeLeft { get; init; }
    public required string MethodGone { get; init; }
    public required string StateNeeded { get; init; }
    public required string CodeUnknown { get; init; }
    public required string CodeNotYet { get; init; }
    public required string CodeExpired { get; init; }
    public required string CodeUsedUp { get; init; }
    public required string CodeNotForThese { get; init; }
    public required string Gift { get; init; }
    public required string GiftHint { get; init; }
    public required string MinimumOrder { get; init; }
    public required string CodeMinimum { get; init; }
    public required string CodeBetter { get; init; }
    public required string Unsaved { get; init; }
    public required string Restore { get; init; }
    public required string Discard { get; init; }
}
