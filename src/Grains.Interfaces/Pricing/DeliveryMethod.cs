namespace Dukaan.Pricing;

/// <summary>How an order's goods reach the shopper.</summary>
[GenerateSerializer, Alias("delivery-method")]
public enum DeliveryMethod
{
    Delivery,
    Pickup,
}
