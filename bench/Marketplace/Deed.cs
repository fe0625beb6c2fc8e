namespace Dukaan.Bench.Marketplace;

/// <summary>What somebody does in the marketplace.</summary>
internal enum Deed
{
    Browse,
    Cart,
    Checkout,
    PriceChange,
    Replacement,
    Delivery,
    Dashboard,
}
