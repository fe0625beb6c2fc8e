namespace Dukaan.Webhooks;

/// <summary>
/// A webhook as it is kept. The relay reads <see cref="Id"/>, <see cref="Topics"/> and <see cref="On"/> with SQL (DeliveryTable).
/// </summary>
public sealed record SavedWebhook(string Id, string Url, string Secret, ImmutableArray<string> Topics, bool On, DateTimeOffset CreatedAt)
{
    /// <summary>What a secret begins with; what is sealed begins otherwise.</summary>
    public const string SecretPrefix = "whsec_";

    /// <summary>Whether the secret is sealed. It was stored as it is until secrets were sealed.</summary>
    public bool IsSealed() => !Secret.StartsWith(SecretPrefix, StringComparison.Ordinal);

    public WebhookView View() => new(Id, Url, Topics, On, CreatedAt);
}
