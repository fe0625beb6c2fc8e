namespace Dukaan.Bench.Marketplace;

/// <summary>What somebody does in the marketplace.</summary>
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
