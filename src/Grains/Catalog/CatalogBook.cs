namespace Dukaan.Catalog;

/// <summary>A catalog at one version, with what finding things in it needs. Immutable; what is looked up by is built when first needed.</summary>
public sealed class CatalogBook(CatalogSnapshot shop)
{
    public const int LinesMost = 50;
    public const int QuantityMost = 999;

    private Dictionary<string, Product>? _byId;

    public CatalogSnapshot Shop { get; } = shop;

    public Product? Find(string productId)
    {
        // Two turns that interleave may both build it; either is right.
        var byId = _byId ??= Shop.Products.ToDictionary(product => product.Id, StringComparer.Ordinal);
        return byId.GetValueOrDefault(productId);
    }

    public Category? FindCategory(string? categoryId) => Shop.Categories.FirstOrDefault(category => category.Id == categoryId);

    /// <summary>A product with its category's name, as a command answers it.</summary>
    public ProductChange? Describe(string productId) =>
        Find(productId) is { } product ? new ProductChange(product, FindCategory(product.CategoryId)?.Name, Shop.Version) : null;

    /// <summary>Prices lines; see <see cref="ICatalogGrain.Quote"/>.</summary>
    public Outcome<Quote> Quote(ImmutableArray<QuoteLine> lines)
    {
        if (lines.IsDefault || lines.Length > LinesMost)
        {
            return Refusal.Invalid("lines", "lines", $"An order has at most {LinesMost} lines.");
        }

        if (lines.Any(line => line.Quantity is < 1 or > QuantityMost))
        {
            return Refusal.Invalid("quantity", "quantity", $"Order 1 to {QuantityMost} of a product.");
        }

        var unknown = lines.Where(line => Find(line.ProductId) is null).Select(line => line.ProductId).ToImmutableArray();
        if (unknown.Length > 0)
        {
            return Refusal.Invalid("productId", "unknown-product", "This shop has no such product.") with { Items = unknown };
        }

        var total = Money.Zero(Shop.Store.Currency);
        var quoted = ImmutableArray.CreateBuilder<QuotedLine>(lines.Length);
        foreach (var line in lines)
        {
            var product = Find(line.ProductId)!;
            var available = product is { InStock: true, Visible: true };
            var sum = product.Price * line.Quantity;
            total = available ? total + sum : total;
            quoted.Add(new QuotedLine(
                product.Id, product.Handle, product.Title, product.Pictures.FirstOrDefault(),
                product.Price, line.Quantity, sum, available, product.Counted));
        }

        return new Quote(Shop.Version, Shop.Store, quoted.MoveToImmutable(), total);
    }
}
