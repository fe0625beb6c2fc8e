using Dukaan.Collections;
using Dukaan.Items;
using Dukaan.Pages;
using Dukaan.Pricing;
using Dukaan.Search;
using Dukaan.Stores;
using Dukaan.Translations;

namespace Dukaan.Catalog;

/// <summary>
/// A store's products and categories. Key: store id. Every accepted change raises the one version number by one. The version covers the
/// store's settings too (<see cref="Show"/>), so a page shows one version of everything, and a reader can ask for at least the version they
/// saw.
/// </summary>
[Alias("catalog")]
public interface ICatalogGrain : ITenantGrain
{
    /// <summary>Takes over the store's settings if their revision is newer. Returns the store's version.</summary>
    Task<long> Show(StoreProfile profile);

    /// <summary>Takes over the store's terms of sale if their revision is newer. Returns the store's version.</summary>
    Task<long> ShowTerms(SaleTerms terms);

    /// <summary>Adds a product. At most 5,000 products in a store: <c>catalog-full</c>.</summary>
    Task<Result<ProductChange>> Add(AddProduct command);

    /// <summary>Adds up to 500 products in one change, all or none.</summary>
    Task<Result<ImmutableArray<ProductChange>>> AddMany(string operationId, ImmutableArray<AddProduct> products);

    Task<Result<ProductChange>> Edit(EditProduct command);

    /// <summary>Changes one variant of a product. Refused as not found if there is none.</summary>
    Task<Result<ProductChange>> EditVariant(EditVariant command);

    /// <summary>Adds a picture at the end. A picture that the product has already keeps its place.</summary>
    Task<Result<ProductChange>> AddPicture(string operationId, string productId, string pictureId);

    /// <summary>
    /// Brings products, categories, collections, the menu and the rules of the search back to an earlier catalog of the same store. Stock,
    /// orders, settings and terms stay. Returns the store's version.
    /// </summary>
    /// <param name="operationId">A repeat does nothing.</param>
    /// <param name="past">The catalog as it was.</param>
    Task<Result<long>> Restore(string operationId, CatalogSnapshot past);

    /// <summary>Deletes a product. Orders keep their copy. Returns the store's version.</summary>
    Task<Result<long>> Delete(string operationId, string productId, long? ifVersion = null);

    /// <summary>Puts the products in this order; those not named follow in their present order. Returns the store's version.</summary>
    Task<Result<long>> Reorder(string operationId, ImmutableArray<string> productIds);

    /// <summary>Puts the categories in this order; those not named follow. Returns the store's version.</summary>
    Task<Result<long>> ReorderCategories(string operationId, ImmutableArray<string> categoryIds);

    Task<Result<long>> RenameCategory(string operationId, string categoryId, string name);

    /// <summary>Deletes a category; its products stay, without a category. Returns the store's version.</summary>
    Task<Result<long>> DeleteCategory(string operationId, string categoryId);

    /// <summary>Changes a category: its name, its link, what it belongs to. Returns the store's version.</summary>
    Task<Result<long>> EditCategory(EditCategory command);

    /// <summary>Adds a collection. At most 300 in a store.</summary>
    Task<Result<CollectionChange>> AddCollection(AddCollection command);

    Task<Result<CollectionChange>> EditCollection(EditCollection command);

    /// <summary>Deletes a collection; its products stay. Returns the store's version.</summary>
    Task<Result<long>> DeleteCollection(string operationId, string collectionId, long? ifVersion = null);

    /// <summary>Puts the collections in this order; those not named follow. Returns the store's version.</summary>
    Task<Result<long>> ReorderCollections(string operationId, ImmutableArray<string> collectionIds);

    /// <summary>
    /// Adds up to 500 products at the end of a collection put together by hand. What is in it keeps its place. Returns the store's version.
    /// </summary>
    Task<Result<long>> AddToCollection(string operationId, string collectionId, ImmutableArray<string> productIds);

    /// <summary>Takes up to 500 products out of a collection put together by hand. Returns the store's version.</summary>
    Task<Result<long>> RemoveFromCollection(string operationId, string collectionId, ImmutableArray<string> productIds);

    /// <summary>Puts the products of a collection in this order; those not named follow. Returns the store's version.</summary>
    Task<Result<long>> ArrangeCollection(string operationId, string collectionId, ImmutableArray<string> productIds);

    /// <summary>Sets the shop's menu and its featured products. Returns the store's version.</summary>
    Task<Result<long>> SetFront(string operationId, ShopFront front);

    /// <summary>Sets what the seller wants of the shop's search. Answers the store's version.</summary>
    Task<Result<long>> SetSearch(string operationId, SearchRules rules);

    /// <summary>
    /// Called from time to time by the order book: what sells, the most first. Nothing changes if the shop shows that already.
    /// </summary>
    Task ShowSold(ImmutableArray<SoldUnits> sold);

    /// <summary>Called from time to time by the report of searches: what others searched for and found, the most frequent first.</summary>
    Task ShowQueries(ImmutableArray<string> queries);

    /// <summary>Called by the stock grain when a counted item sells out or is in stock again.</summary>
    /// <param name="stockId">A variant, or a product that has none.</param>
    Task SetAvailability(string stockId, bool inStock);

    /// <summary>
    /// Called by the stock grain when the number left of a counted item may be shown to shoppers. It is saved if the shop shows such
    /// numbers (<c>StoreProfile.ShowLeft</c>); otherwise nothing changes.
    /// </summary>
    /// <param name="stockId">A variant, or a product that has none.</param>
    /// <param name="left">The number that can still be ordered; any number above the greatest that is shown means "many".</param>
    Task SetLeft(string stockId, long left);

    /// <summary>Makes a page of the seller's, or changes it. At most 20 in a store. Returns the store's version.</summary>
    Task<Result<long>> SetPage(SetPage command);

    /// <summary>Deletes a page of the seller's. Returns the store's version.</summary>
    Task<Result<long>> DeletePage(string operationId, string handle, long? ifVersion = null);

    /// <summary>
    /// Sets the texts of a thing of the shop in other languages. Returns the store's version. Refused as
    /// <c>not-found</c> if the shop has no such thing.
    /// </summary>
    Task<Result<long>> SetTranslations(SetTranslations command);

    /// <summary>
    /// Does what is due by now: shows products and pages whose time has come, begins and ends sales. The sweep calls it for stores whose
    /// catalog nobody reads. Nothing changes if nothing is due.
    /// </summary>
    Task PassTime();

    /// <summary>Adds a hidden copy of a product, with everything but its link, its stock and its reviews.</summary>
    Task<Result<ProductChange>> Duplicate(string operationId, string productId, string title);

    /// <summary>
    /// Hides a product, which its seller then cannot show: it is gone from pages, search and feeds, and cannot be ordered. For operators.
    /// </summary>
    /// <param name="reason">What the seller reads, 1 to 500 characters.</param>
    /// <param name="contact">Where the seller can write, 1 to 200 characters.</param>
    Task<Result<ProductChange>> TakeDown(string operationId, string productId, string reason, string contact);

    /// <summary>Ends that; the product is shown if it was before. For operators.</summary>
    Task<Result<ProductChange>> PutBack(string operationId, string productId);

    /// <summary>Called by the store's reviews. An older revision than the catalog's, or a product that is gone, changes nothing.</summary>
    Task SetReviews(string productId, ProductReviews reviews);

    /// <summary>The product with its category's name, or null.</summary>
    [AlwaysInterleave]
    Task<ProductChange?> Get(string productId);

    /// <summary>The whole catalog as committed now, or null if the store was never opened.</summary>
    [AlwaysInterleave]
    Task<CatalogSnapshot?> Snapshot();

    /// <summary>The version as committed now; 0 if the store was never opened.</summary>
    [AlwaysInterleave]
    Task<long> Version();

    /// <summary>The shop's current terms of sale; the defaults if it was never opened.</summary>
    [AlwaysInterleave]
    Task<SaleTerms> Terms();

    /// <summary>
    /// Prices the lines at current prices. Refused for an unknown product (also another store's) and for quantities outside 1–999.
    /// </summary>
    [AlwaysInterleave]
    Task<Result<Quote>> Quote(ImmutableArray<QuoteLine> lines);
}
