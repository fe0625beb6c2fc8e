using System.Collections.Immutable;

namespace Dukaan.Web.Webhooks;

/// <summary>A webhook to create.</summary>
/// <param name="Url">A public https address.</param>
/// <param name="Topics">Some of <c>orders</c>, <c>product_updates</c>.</param>
public sealed record WebhookGiven(string? Url, ImmutableArray<string> Topics);
