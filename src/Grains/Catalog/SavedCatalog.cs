using Dukaan.Collections;
using Dukaan.Items;
using Dukaan.Pages;
using Dukaan.Pricing;
using Dukaan.Saving;
using Dukaan.Search;
using Dukaan.Stores;
using Dukaan.Translations;

namespace Dukaan.Catalog;

/// <summary>
/// A catalog's version line and the store's settings. Products, categories, collections and the rest are rows. The operations are read when
/// the first command comes, since a shop that is only visited needs none.
/// </summary>
[LateRows(OperationRows)]
public record SavedCatalog : SavedState, IHasRows
{
    public const string ProductRows = "product";
    public const string CategoryRows = "category";
    public const string CollectionRows = "collection";
    public const string ItemRows = "collection-item";
    public const string RetiredRows = "retired-handle";
    public const string PageRows = "page";
    public const string TranslationRows = "translation";
    public const string PopularityRows = "popularity";
    public const string OperationRows = "op";

    public long Version { get; init; }

    /// <summary>Null until the store is opened.</summary>
    public StoreProfile? Store { get; init; }

    public SaleTerms Terms { get; init; } = SaleTerms.Default;

    public SearchRules Search { get; init; } = SearchRules.None;

    public ShopFront Front { get; init; } = ShopFront.None;

    public DateTimeOffset AsOf { get; init; }

    public ImmutableArray<OwedCount> Owed { get; init; } = [];

    /// <summary>The rows that a change writes.</summary>
    public static IEnumerable<RowChange> RowsOf(CatalogChanged change) =>
        [
            .. change.Products.Select(product => RowChange.Put(product.Id, ProductRows, product.Position, product)),
            .. change.Categories.Select(category => RowChange.Put(category.Id, CategoryRows, category.Position, category)),
            .. change.Collections.Select(collection => RowChange.Put(collection.Id, CollectionRows, collection.Position, collection)),
            .. change.Items.Select(item => RowChange.Put(item.Id, ItemRows, item.Position, item)),
            .. change.Retired.Select(retired => RowChange.Put(retired.Id, RetiredRows, retired.Version, retired)),
            .. change.Popularity is { } popularity ? [RowChange.Put(PopularityRows, PopularityRows, 0, popularity)] : (RowChange[])[],
            .. change.DeletedProducts.Concat(change.DeletedCategories).Concat(change.DeletedCollections).Select(RowChange.Delete),
            .. change.Pages.Select(page => RowChange.Put(page.Id, PageRows, page.Position, page)),
            .. change.Translations.Select(texts => RowChange.Put(texts.Id, TranslationRows, 0, texts)),
            .. change
                .DeletedItems.Concat(change.Forgotten)
                .Concat(change.DeletedPages)
                .Concat(change.DeletedTranslations)
                .Select(RowChange.Delete),
        ];

    /// <summary>The snapshot as it was read, or null where the store was never opened.</summary>
    public CatalogSnapshot? Read()
    {
        if (Store is null)
        {
            return null;
        }

        var pages = Read<ShopPage>(PageRows, page => page.Position, page => page.Id);
        var categories = Read<Category>(CategoryRows, category => category.Position, category => category.Id);
        var ids = categories.ToDictionary(category => category.Id, category => category.Id, StringComparer.Ordinal);
        return new CatalogSnapshot(
            Version,
            PageRules.Linked(Store, pages),
            categories,
            [.. Read<Product>(ProductRows, product => product.Position, product => product.Id).Select(product => Shared(product, ids))]
        )
        {
            Terms = Terms,
            Search = Search,
            Collections = Read<Collection>(CollectionRows, collection => collection.Position, collection => collection.Id),
            Items = Read<CollectionItem>(ItemRows, item => item.Position, item => item.Id),
            Retired = Read<RetiredHandle>(RetiredRows, retired => retired.Version, retired => retired.Id),
            Front = Front,
            Pages = pages,
            Translations = Read<TranslatedTexts>(TranslationRows, static _ => 0, texts => texts.Id),
            AsOf = AsOf,
            Popularity = Rows.FirstOrDefault(row => row.Bucket == PopularityRows)?.As<ShopPopularity>() ?? ShopPopularity.None,
        };
    }

    /// <summary>The product with the objects that it has in common with others.</summary>
    private static Product Shared(Product product, Dictionary<string, string> categoryIds) =>
        product with
        {
            CategoryId = product.CategoryId is { } id ? categoryIds.GetValueOrDefault(id, id) : null,
            Details = product.Details == ItemDetails.None ? ItemDetails.None : product.Details,
        };

    private ImmutableArray<T> Read<T>(string bucket, Func<T, long> position, Func<T, string> id) =>
        [.. Rows.Where(row => row.Bucket == bucket).Select(row => row.As<T>()).OrderBy(position).ThenBy(id, StringComparer.Ordinal)];
}
