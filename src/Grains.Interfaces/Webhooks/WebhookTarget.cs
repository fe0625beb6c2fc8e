namespace Dukaan.Webhooks;

/// <summary>Where to post, and how to sign.</summary>
[GenerateSerializer, Immutable, Alias("webhook-target")]
public sealed record WebhookTarget(string Url, string Secret)
{
    /// <summary>Neither the secret nor the address, which may hold one.</summary>
    public override string ToString() => "(webhook target)";
}
