using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Collections;

/// <summary>A collection as its sellers see it in the API.</summary>
/// <param name="Handle">Its name in links.</param>
/// <param name="Description">Empty if none.</param>
/// <param name="Visible">False: it has no page.</param>
/// <param name="Rule">What belongs to it; null: put together by hand.</param>
/// <param name="Products">The number of its products, including hidden ones.</param>
/// <param name="Version">The shop's version at which it last changed; also the ETag.</param>
public sealed record CollectionBody(
    string Id,
    string Handle,
    string Title,
    string Description,
    PictureBody? Picture,
    bool Visible,
    CollectionRuleBody? Rule,
    CollectionSort Sort,
    int Products,
    DateTimeOffset CreatedAt,
    long Version
)
{
    public static CollectionBody Of(CatalogSnapshot shop, Collection collection) =>
        new(
            collection.Id,
            collection.Handle,
            collection.Title,
            collection.Description,
            collection.Picture is { } picture ? PictureBody.Of(shop.Store.StoreId, picture) : null,
            collection.Visible,
            collection.Rule is { } rule ? CollectionRuleBody.Of(rule) : null,
            collection.Sort,
            CollectionContents.Of(shop, collection).Length,
            collection.CreatedAt,
            collection.Version
        );
}
