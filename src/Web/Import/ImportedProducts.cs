using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dukaan.Catalog;
using Dukaan.Import;

namespace Dukaan.Web.Import;

/// <summary>What the last file said of each product, and what this one says: a stock or a picture that is the same is no change.</summary>
internal sealed class ImportedProducts
{
    private readonly IImportsGrain _imports;
    private readonly Dictionary<string, ImportedProduct> _known;
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    private ImportedProducts(IImportsGrain imports, Dictionary<string, ImportedProduct> known) => (_imports, _known) = (imports, known);

    public static async Task<ImportedProducts> Load(IImportsGrain imports)
    {
        var known = new Dictionary<string, ImportedProduct>(StringComparer.Ordinal);
        for (long? before = null; ; )
        {
            var page = await imports.Products(before);
            foreach (var product in page)
            {
                known.TryAdd(product.ProductId, product);
            }

            if (page.Length < IImportsGrain.MaxPage)
            {
                return new ImportedProducts(imports, known);
            }

            before = page[^1].Number;
        }
    }

    /// <summary>The stock that the last file gave an item, or null.</summary>
    public long? Stock(string productId, string itemId) =>
        _known.GetValueOrDefault(productId)?.Stock.FirstOrDefault(stock => stock.ItemId == itemId)?.Units;

    /// <summary>The picture that was fetched from this address for the product, or null.</summary>
    public string? Picture(string productId, string link) =>
        _known.GetValueOrDefault(productId) is { Pictures: { IsEmpty: false } pictures } && Hash(link) is var hash
            ? pictures.FirstOrDefault(picture => picture.Link == hash)?.PictureId
            : null;

    /// <summary>The product is in the shop as the row says.</summary>
    /// <param name="recounted">Its items that were counted at locations.</param>
    /// <param name="total">How many of an item there are in all then, of the row, the product, its item and what the row says of all
    /// together; null: that is not known.</param>
    public void Note(
        ProductCsvRow row,
        Product product,
        IReadOnlySet<string> recounted,
        Func<ProductCsvRow, Product, string, long?, long?> total
    )
    {
        ImmutableArray<ImportedStock> stock = product.Variants.IsEmpty
            ? row.Product!.Stock is { } units
                ? [new ImportedStock(product.Id, units)]
                : []
            : row.Product!.Variants.Select(draft => (draft.Stock, Variant: ImportedVariants.Find(product, draft)))
                .Where(each => each is { Stock: not null, Variant: not null })
                .Select(each => new ImportedStock(each.Variant!.Id, each.Stock!.Value))
                .ToImmutableArray();
        var forgotten = stock.Where(one => recounted.Contains(one.ItemId) && total(row, product, one.ItemId, one.Units) is null).ToList();
        stock =
        [
            .. stock
                .Except(forgotten)
                .Select(one =>
                    recounted.Contains(one.ItemId) ? one with { Units = total(row, product, one.ItemId, one.Units)!.Value } : one
                ),
            .. ImportedLocations
                .Of(row, product)
                .Select(each => new ImportedStock(ImportedLocations.KeyOf(each.ItemId, each.Units.Location), each.Units.Units)),
        ];
        if (!stock.IsEmpty)
        {
            var before = Of(product.Id);
            var others = before.Stock.Where(one => stock.Concat(forgotten).All(now => now.ItemId != one.ItemId));
            Set(before with { Stock = [.. others, .. stock] }, before);
        }
    }

    public void NotePicture(string productId, string link, string pictureId)
    {
        var before = Of(productId);
        Set(before with { Pictures = before.Pictures.Add(new ImportedPicture(Hash(link), pictureId)) }, before);
    }

    /// <summary>Saves what was noted.</summary>
    public async Task Save()
    {
        foreach (var part in _changed.Chunk(IImportsGrain.MaxPage))
        {
            await _imports.Note([.. part.Select(id => _known[id])]);
        }

        _changed.Clear();
    }

    private ImportedProduct Of(string productId) => _known.GetValueOrDefault(productId) ?? new ImportedProduct(productId, 0, [], []);

    private void Set(ImportedProduct product, ImportedProduct before)
    {
        if (!product.Stock.SequenceEqual(before.Stock) || product.Pictures.Length != before.Pictures.Length)
        {
            _known[product.ProductId] = product;
            _changed.Add(product.ProductId);
        }
    }

    private static string Hash(string link) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(link)));
}
