using System.Collections.Immutable;
using Dukaan.Webhooks;

namespace Dukaan.Web.Webhooks;

/// <summary>A webhook in the API.</summary>
/// <param name="Topics">The topics: <c>orders</c>, <c>product_updates</c>.</param>
/// <param name="On">False: nothing is posted.</param>
/// <param name="Secret">Signs the posts (<c>X-Dukaan-Signature</c>): only in the response that creates it.</param>
public sealed record WebhookBody(string Id, string Url, ImmutableArray<string> Topics, bool On, DateTimeOffset CreatedAt, string? Secret)
{
    public static WebhookBody Of(WebhookView webhook, string? secret = null) =>
        new(webhook.Id, webhook.Url, webhook.Topics, webhook.On, webhook.CreatedAt, secret);

    /// <summary>Never the secret, since this is what gets into logs by accident.</summary>
    public override string ToString() => $"(webhook {Id})";
}
