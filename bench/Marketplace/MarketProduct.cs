namespace Dukaan.Bench.Marketplace;

/// <summary>A product of the marketplace. Its price only rises, so a lower price after a higher one is a stale read.</summary>
/// <param name="Units">The initial units; null: not counted.</param>
internal sealed record MarketProduct(string Id, string Handle, long? Units)
{
    public long Price { get; set; }

    public bool Deleted { get; set; }
}
