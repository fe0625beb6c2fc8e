using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Orders;

namespace Dukaan.Web.Texts.Orders;

/// <summary>Texts about payment, changes and the end of an order, in one language; a part of <see cref="ShopTexts"/>.</summary>
public sealed record OrderTexts
{
    public required string Expired { get; init; }
    public required string Reinstated { get; init; }
    public required string StillDue { get; init; }
    public required string Owed { get; init; }
    public required string GivenBack { get; init; }
    public required string Returned { get; init; }
    public required string ConfirmByLink { get; init; }
    public required string ConfirmIt { get; init; }
    public required string ConfirmHint { get; init; }
    public required string OutForDelivery { get; init; }
    public required string NotDelivered { get; init; }
    public required string GoingBack { get; init; }
    public required string Changed { get; init; }
    public required string PartlyRefunded { get; init; }
    public required string Refunding { get; init; }
    public required string CarriedBy { get; init; }
    public required string TrackingNumber { get; init; }
    public required string PayBy { get; init; }
    public required string Online { get; init; }
    public required string OnlineHint { get; init; }
    public required string PayOnline { get; init; }
    public required string PaymentFailed { get; init; }
    public required string PaymentAway { get; init; }
    public required string HavePaid { get; init; }
    public required string Reference { get; init; }
    public required string ReferenceHint { get; init; }
    public required string SendReference { get; init; }
    public required string ReferenceKept { get; init; }
    public required string PayAfterAll { get; init; }
    public required string CorrectReference { get; init; }
    public required string ReferenceWrong { get; init; }
    public required string CancelOrder { get; init; }
    public required string CancelReason { get; init; }
    public required string CancelYes { get; init; }
    public required string CheckAgain { get; init; }
    public required string TooLate { get; init; }
    public required string Invoice { get; init; }
    public required string TooManyOpen { get; init; }

    /// <summary>Instead of <see cref="TooManyOpen"/> for an order that is to be paid online.</summary>
    public required string TooManyUnpaid { get; init; }
    public required string WantTexts { get; init; }
    public required string TextsOn { get; init; }
    public required string TextsWrong { get; init; }
}
