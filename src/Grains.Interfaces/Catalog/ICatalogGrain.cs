using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Stores;

namespace Dukaan.Catalog;

/// <summary>
/// A store's products and categories. Key: store id. Every accepted change raises one version number by one; the version
/// covers the store's settings too (<see cref="Show"/>), so that a page is of one version and a reader can ask for at least the one they
/// saw.
/// </summary>
[Alias("catalog")]
public interface ICatalogGrain : ITenantGrain
{
    /// <summary>Takes over the store's settings if their revision is newer than what it has. Answers the store's version.</summary>
    Task<long> Show(StoreProfile profile);

    /// <summary>Takes over the store's terms of sale if their revision is newer than what it has. Answers the store's version.</summary>
    Task<long> ShowTerms(SaleTerms terms);

    /// <summary>At most 5,000 products a store: <c>catalog-full</c>.</summary>
    Task<Result<ProductChange>> Add(AddProduct command);

    /// <summary>Adds up to 500 products in one change: all or none.</summary>
    Task<Result<ImmutableArray<ProductChange>>> AddMany(string operationId, ImmutableArray<AddProduct> products);

    Task<Result<ProductChange>> Edit(EditProduct command);

    /// <summary>Changes one variant of a product. Refused as not found where there is none.</summary>
    Task<Result<ProductChange>> EditVariant(EditVariant command);

    /// <summary>Adds a picture at the end; one that is there already stays where it is.</summary>
    Task<Result<ProductChange>> AddPicture(string operationId, string productId, string pictureId);

    /// <summary>Deletes a product. Orders keep what they need of it. Answers the store's version.</summary>
    Task<Result<long>> Delete(string operationId, string productId, long? ifVersion = null);

    /// <summary>Puts the products in this order; those not named follow in the order they had. Answers the store's version.</summary>
    Task<Result<long>> Reorder(string operationId, ImmutableArray<string> productIds);

    /// <summary>Puts the categories in this order; those not named follow. Answers the store's version.</summary>
    Task<Result<long>> ReorderCategories(string operationId, ImmutableArray<string> categoryIds);

    Task<Result<long>> RenameCategory(string operationId, string categoryId, string name);

    /// <summary>Deletes a category; its products stay, under no heading. Answers the store's version.</summary>
    Task<Result<long>> DeleteCategory(string operationId, string categoryId);

    /// <summary>Called by the stock grain when something counted sells out or comes back.</summary>
    /// <param name="stockId">A variant, or a product that has none.</param>
    Task SetAvailability(string stockId, bool inStock);

    /// <summary>
    /// Called by the stock grain when the number that is left of something counted may be worth saying. It is kept where the shop says such
    /// numbers (<c>StoreProfile.ShowLeft</c>); else nothing changes.
    /// </summary>
    /// <param name="stockId">A variant, or a product that has none.</param>
    /// <param name="left">What can still be ordered; more than the most that is ever said counts as many.</param>
    Task SetLeft(string stockId, long left);

    /// <summary>The product with its category's name, or null.</summary>
    [AlwaysInterleave]
    Task<ProductChange?> Get(string productId);

    /// <summary>The whole catalog as it is committed now, or null where the store was never opened.</summary>
    [AlwaysInterleave]
    Task<CatalogSnapshot?> Snapshot();

    /// <summary>The version that is committed now; 0 where the store was never opened.</summary>
    [AlwaysInterleave]
    Task<long> Version();

    /// <summary>On what terms the shop sells now; the usual ones where it was never opened.</summary>
    [AlwaysInterleave]
    Task<SaleTerms> Terms();

    /// <summary>
    /// Prices the lines as they are now. Refused for an unknown product (also another store's) and for quantities outside 1–999.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<Quote>> Quote(ImmutableArray<QuoteLine> lines);
}
