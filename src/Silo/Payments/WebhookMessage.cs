using Dukaan.Payments;

namespace Dukaan.Silo.Payments;

/// <summary>What a gateway's message says.</summary>
/// <param name="Notice">About a payment, a refund or a dispute; null: about something that is not kept here.</param>
/// <param name="StoreId">The shop it is about, if the message says so: one account at a gateway may serve several shops, and each gets all
/// messages.</param>
public sealed record WebhookMessage(GatewayNotice? Notice, string? StoreId = null)
{
    public static WebhookMessage Other { get; } = new((GatewayNotice?)null);
}
