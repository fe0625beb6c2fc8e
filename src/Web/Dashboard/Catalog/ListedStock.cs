using Dukaan.Catalog;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>The available units of the products in a list.</summary>
/// <param name="left">By product id, all variants together; only for products that are counted completely.</param>
/// <param name="low">Products at or below their low-stock threshold.</param>
/// <param name="waiting">How many people wait for a product that is sold out, by product id.</param>
internal sealed class ListedStock(
    IReadOnlyDictionary<string, long> left,
    IReadOnlySet<string> low,
    IReadOnlyDictionary<string, int> waiting
)
{
    /// <summary>The threshold if the seller has set none.</summary>
    private const long Few = 3;

    public IReadOnlySet<string> Low => low;

    /// <summary>The available units; null: not counted, or not read.</summary>
    public long? Left(Product product) => left.TryGetValue(product.Id, out var units) ? units : null;

    /// <summary>How many people wait for it.</summary>
    public int Waiting(Product product) => waiting.GetValueOrDefault(product.Id);

    /// <summary>Whether it is at or below its threshold, or the default one.</summary>
    public bool IsLow(Product product) => low.Contains(product.Id) || (product.Details.LowStock is null && Left(product) <= Few);
}
