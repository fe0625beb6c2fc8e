using System.Collections.Immutable;
using Dukaan.Webhooks;

namespace Dukaan.Web.Webhooks;

/// <summary>A webhook in the API.</summary>
/// <param name="Topics">What it is told of: <c>orders</c>, <c>product_updates</c>.</param>
/// <param name="On">False: nothing is posted.</param>
/// <param name="Secret">Signs what is posted (<c>X-Dukaan-Signature</c>): in the answer that made it, and never again.</param>
public sealed record WebhookBody(string Id, string Url, ImmutableArray<string> Topics, bool On, DateTimeOffset CreatedAt, string? Secret)
{
    public static WebhookBody Of(WebhookView webhook, string? secret = null) =>
        new(webhook.Id, webhook.Url, webhook.Topics, webhook.On, webhook.CreatedAt, secret);

    /// <summary>Never the secret: this is what ends up in a log by accident.</summary>
    public override string ToString() => $"(webhook {Id})";
}
