using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Features;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Web.Import;

/// <summary>A shop as it was when an import began.</summary>
/// <param name="importId">The import.</param>
/// <param name="before">Its catalog.</param>
/// <param name="known">What earlier files said.</param>
/// <param name="catalog">Gets the changes of collections, of bundles and of texts in other languages.</param>
/// <param name="features">Says whether bundles can be made now.</param>
/// <param name="stock">The count of an item.</param>
internal sealed class ShopBefore(
    string importId,
    CatalogSnapshot before,
    ImportedProducts known,
    ICatalogGrain catalog,
    FeatureGate features,
    Func<string, IStockGrain> stock
)
{
    public string ImportId => importId;

    public CatalogSnapshot Catalog => before;

    public ImportedProducts Known => known;

    public ImportedCollections Collections { get; } = new(before, catalog, (line, what) => OperationOf(importId, line, what));

    public ImportedBundles Bundles { get; } = new(catalog, features, (line, what) => OperationOf(importId, line, what));

    public ImportedTranslations Translations { get; } = new(before, catalog, (line, what) => OperationOf(importId, line, what));

    public ImportedLocations Locations { get; } =
        new(importId, before.Terms.Locations, known, stock, (line, what) => OperationOf(importId, line, what));

    /// <summary>The operation id of a step.</summary>
    public string Operation(long line, string what) => OperationOf(importId, line, what);

    private static string OperationOf(string importId, long line, string what) =>
        Ids.Derive("import", importId, what, line.ToString(CultureInfo.InvariantCulture));
}
