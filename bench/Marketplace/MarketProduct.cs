namespace Dukaan.Bench.Marketplace;

/// <summary>
/// A product of the marketplace. Its price only ever rises, so that whoever sees a lower one later has seen an older one.
/// </summary>
/// <param name="Units">How many there were at first; null: not counted.</param>
internal sealed record MarketProduct(string Id, string Handle, long? Units)
{
    public long Price { get; set; }

    public bool Deleted { get; set; }
}
