using Dukaan.Catalog;
using Dukaan.Items;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// What goods are called on a page that is drawn for one shopper. In the shop's own language nobody is asked; else the catalog, which
/// knows what sellers call things in other languages.
/// </summary>
internal sealed class GoodsNames
{
    private readonly string _language;
    private readonly Dictionary<string, QuotedLine> _lines = new(StringComparer.Ordinal);

    private GoodsNames(string language) => _language = language;

    /// <param name="frame">The page.</param>
    /// <param name="catalog">Of its shop.</param>
    /// <param name="goods">Products, and which variant of each is named; null: none.</param>
    public static async Task<GoodsNames> Of(ShopFrame frame, ICatalogGrain catalog, IEnumerable<(Product Product, Variant? Variant)> goods)
    {
        var names = new GoodsNames(frame.Store.Language);
        if (frame.Store.Language == frame.Main)
        {
            return names;
        }

        foreach (var some in goods.Distinct().Chunk(CatalogBook.MaxLines))
        {
            var quote = await catalog.Quote([
                .. some.Select(each => new QuoteLine(each.Product.Id, 1, (each.Variant ?? each.Product.Variants.FirstOrDefault())?.Id)),
            ]);
            foreach (var line in quote.Ok ? quote.Value.Lines : []) // what was changed in between is called by its own name
            {
                names._lines[line.StockId] = line;
                names._lines[line.ProductId] = line;
            }
        }

        return names;
    }

    public string Title(Product product) => _lines.GetValueOrDefault(product.Id)?.TitleIn(_language) ?? product.Title;

    /// <summary>The variant's values: <c>M / Red</c>.</summary>
    public string Variant(Variant variant) => _lines.GetValueOrDefault(variant.Id)?.VariantIn(_language) ?? variant.Name;
}
