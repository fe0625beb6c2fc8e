namespace Dukaan.Pricing;

/// <summary>How the goods of an order reach the shopper.</summary>
[GenerateSerializer, Alias("delivery-method")]
public enum DeliveryMethod
{
    Delivery,
    Pickup,
}
