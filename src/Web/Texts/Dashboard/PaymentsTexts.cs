namespace Dukaan.Web.Texts.Dashboard;

/// <summary>How customers pay.</summary>
internal sealed record PaymentsTexts
{
    public required string CashUpi { get; init; }
    public required string CashOnDelivery { get; init; }
    public required string YourUpi { get; init; }
    public required string OnlinePayment { get; init; }
    public required string OfferOnline { get; init; }
    public required string KeyId { get; init; }
    public required string SecretKey { get; init; }
    public required string WebhookSecret { get; init; }
    public required string TimeLimits { get; init; }
    public required string TimeLimitsHint { get; init; }
    public required string MinutesToPay { get; init; }
    public required string MinutesHint { get; init; }
    public required string HoursToConfirm { get; init; }
    public required string HoursHint { get; init; }
    public required string HowItBehaves { get; init; }
    public required string SecretHint { get; init; }
    public required string UpiHint { get; init; }
    public required Func<string, string> OnlineHint { get; init; }
    public required Func<string, string> WebhookAt { get; init; }
    public required Func<string, string, string, string> Sandbox { get; init; }
    public required string UpiCodes { get; init; }
    public required string UpiCodesHint { get; init; }
    public required string PaymentsTitle { get; init; }
}
