namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Webhooks.</summary>
internal sealed record WebhooksTexts
{
    public required string OrderEvents { get; init; }
    public required string ProductEvents { get; init; }
    public required string OrdersWord { get; init; }
    public required string ProductsWord { get; init; }
    public required string CopySecret { get; init; }
    public required string CopySecretHint { get; init; }
    public required string TheSecret { get; init; }
    public required string Webhooks { get; init; }
    public required string WebhooksHint { get; init; }
    public required string Events { get; init; }
    public required string AddWebhook { get; init; }
    public required string AddedBefore { get; init; }
    public required string IsOn { get; init; }
    public required string IsOff { get; init; }
    public required string TestSent { get; init; }
    public required string TryingAgain { get; init; }
    public required string SentAgain { get; init; }
    public required string Removed { get; init; }
    public required string Webhook { get; init; }
    public required string SendTest { get; init; }
    public required string NewSecret { get; init; }
    public required string ReplaceSecret { get; init; }
    public required string RemoveMore { get; init; }
    public required string RemoveNow { get; init; }
    public required string TryNow { get; init; }
    public required string NothingSent { get; init; }
    public required string Response { get; init; }
    public required string Resend { get; init; }
    public required string Failed { get; init; }
    public required Func<string, string> AddedAt { get; init; }
    public required Func<string, string, string> PausedUntil { get; init; }
    public required Func<long, string> EventsWait { get; init; }
    public required string NothingLost { get; init; }
    public required Func<long, string, string> TriedNext { get; init; }
    public required Func<long, string> Tried { get; init; }
    public required WebhookNoteTexts Notes { get; init; }
}
