using Dukaan.Pricing;
using Dukaan.Saving;
using Dukaan.Search;
using Dukaan.Stores;

namespace Dukaan.Catalog;

/// <summary>A catalog's version line and the store's settings. Products, categories and done operations are rows.</summary>
public record SavedCatalog : SavedState, IHasRows
{
    public const string ProductRows = "product";
    public const string CategoryRows = "category";
    public const string OperationRows = "op";

    public long Version { get; init; }

    /// <summary>Null until the store is opened.</summary>
    public StoreProfile? Store { get; init; }

    public SaleTerms Terms { get; init; } = SaleTerms.Default;

    public SearchRules Search { get; init; } = SearchRules.None;

    public ImmutableArray<OwedCount> Owed { get; init; } = [];

    /// <summary>The rows that a change writes.</summary>
    public static IEnumerable<RowChange> RowsOf(CatalogChanged change) =>
        [
            .. change.Products.Select(product => RowChange.Put(product.Id, ProductRows, product.Position, product)),
            .. change.Categories.Select(category => RowChange.Put(category.Id, CategoryRows, category.Position, category)),
            .. change.DeletedProducts.Concat(change.DeletedCategories).Select(RowChange.Delete),
        ];

    /// <summary>The snapshot as it was read, or null where the store was never opened.</summary>
    public CatalogSnapshot? Read()
    {
        if (Store is null)
        {
            return null;
        }

        return new CatalogSnapshot(
            Version,
            Store,
            [
                .. Read<Category>(CategoryRows)
                    .OrderBy(category => category.Position)
                    .ThenBy(category => category.Id, StringComparer.Ordinal),
            ],
            [.. Read<Product>(ProductRows).OrderBy(product => product.Position).ThenBy(product => product.Id, StringComparer.Ordinal)]
        )
        {
            Terms = Terms,
            Search = Search,
        };
    }

    private IEnumerable<T> Read<T>(string bucket) => Rows.Where(row => row.Bucket == bucket).Select(row => row.As<T>());
}
