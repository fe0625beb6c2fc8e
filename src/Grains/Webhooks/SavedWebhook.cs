namespace Dukaan.Webhooks;

/// <summary>A webhook as it is kept. The relay reads <see cref="Id"/>, <see cref="Topics"/> and <see cref="On"/> with SQL (DeliveryTable).</summary>
public sealed record SavedWebhook(string Id, string Url, string Secret, ImmutableArray<string> Topics, bool On, DateTimeOffset CreatedAt)
{
    public WebhookView View() => new(Id, Url, Topics, On, CreatedAt);
}
