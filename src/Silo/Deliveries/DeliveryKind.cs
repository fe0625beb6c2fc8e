namespace Dukaan.Silo.Deliveries;

/// <summary>The kinds of delivery; each has its deliverer.</summary>
public static class DeliveryKind
{
    /// <summary>A message to a phone; the target is who: shopper or seller.</summary>
    public const string Message = "message";

    /// <summary>A post to a seller's own system; the target is the webhook's id.</summary>
    public const string Webhook = "webhook";
}
