using Dukaan.Catalog;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>What is left of the products in a list.</summary>
/// <param name="left">By the product's id, all its variants together; only of those that are counted whole.</param>
/// <param name="low">Products of which no more are left than their mark.</param>
internal sealed class ListedStock(IReadOnlyDictionary<string, long> left, IReadOnlySet<string> low)
{
    /// <summary>Few, where the seller has set no mark of their own.</summary>
    private const long Few = 3;

    public IReadOnlySet<string> Low => low;

    /// <summary>How many are left; null: they are not counted, or were not asked for.</summary>
    public long? Left(Product product) => left.TryGetValue(product.Id, out var units) ? units : null;

    /// <summary>Whether it is at its mark, or at a few where it has none.</summary>
    public bool IsLow(Product product) => low.Contains(product.Id) || (product.Details.LowStock is null && Left(product) <= Few);
}
