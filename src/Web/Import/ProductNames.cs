using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Web.Import;

/// <summary>
/// Which product of the shop a row means: by its handle, else by a SKU that one product has, else by its title. A file names a product
/// once.
/// </summary>
internal sealed class ProductNames(CatalogSnapshot shop)
{
    private readonly Dictionary<string, Product> _byHandle = shop.Products.ToDictionary(
        product => product.Handle,
        StringComparer.OrdinalIgnoreCase
    );

    private readonly ILookup<string, Product> _byTitle = shop.Products.ToLookup(product => product.Title, StringComparer.OrdinalIgnoreCase);

    private readonly ILookup<string, Product> _bySku = shop
        .Products.SelectMany(product => Skus(product).Select(sku => (sku, product)))
        .ToLookup(each => each.sku, each => each.product, StringComparer.Ordinal);

    private readonly Dictionary<string, long> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The product, or null if it is new; or why it cannot be told.</summary>
    public (Product? Existing, Error? Error) Find(ProductCsvRow row)
    {
        var product = row.Product!;
        var existing = product.Handle is { } handle && _byHandle.TryGetValue(handle, out var named) ? named : Other(product);
        var name = existing?.Handle ?? product.Handle ?? $" {product.Title}";
        return _seen.TryAdd(name, row.Line)
            ? (existing, null)
            : (existing, Error.Invalid("", "import-twice", $"The same product stands in line {_seen[name]} already."));
    }

    /// <summary>A file without handles means products by their SKU or title. A handle that nobody has is a new product's.</summary>
    private Product? Other(AddProduct product)
    {
        if (product.Handle is not null)
        {
            return null;
        }

        var skus = product.Variants.Select(draft => draft.Details?.Sku).Append(product.Details?.Sku).OfType<string>();
        var same = skus.SelectMany(sku => _bySku[sku]).Distinct().Take(2).ToList();
        return same.Count == 1 ? same[0] : _byTitle[product.Title].FirstOrDefault();
    }

    private static IEnumerable<string> Skus(Product product) =>
        product.Variants.Select(variant => variant.Details.Sku).Append(product.Details.Sku).Where(sku => sku.Length > 0).Distinct();
}
