namespace Dukaan.Web.Messages.Texts;

/// <summary>What a seller reads on their phone, in one language. <c>{0}</c> is an amount, <c>{1}</c> who ordered.</summary>
internal sealed record SellerTexts
{
    public required string Placed { get; init; }
    public required string Cancelled { get; init; }
    public required string PaymentClaimed { get; init; }
    public required string PaymentReceived { get; init; }
    public required string Expired { get; init; }
    public required string RefundFailed { get; init; }
}
