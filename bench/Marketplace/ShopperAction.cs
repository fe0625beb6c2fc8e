namespace Dukaan.Bench.Marketplace;

/// <summary>An action in the marketplace.</summary>
internal enum ShopperAction
{
    Browse,
    Cart,
    Checkout,
    PriceChange,
    Replacement,
    Delivery,
    Dashboard,
}
