using Dukaan.Pricing;

namespace Dukaan.Web.Pricing;

/// <summary>The names of delivery methods in the API and in forms.</summary>
internal static class DeliveryNames
{
    public const string Delivery = "delivery";
    public const string Pickup = "pickup";

    public static string Of(DeliveryMethod method) => method == DeliveryMethod.Pickup ? Pickup : Delivery;

    public static DeliveryMethod? Read(string? name) =>
        name switch
        {
            Delivery => DeliveryMethod.Delivery,
            Pickup => DeliveryMethod.Pickup,
            _ => null,
        };
}
