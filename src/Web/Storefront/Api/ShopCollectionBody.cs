using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A collection in the shopper's API.</summary>
/// <param name="Handle">Its name in links.</param>
/// <param name="Description">Empty if none.</param>
/// <param name="Products">The number of its visible products.</param>
public sealed record ShopCollectionBody(string Id, string Handle, string Title, string Description, PictureBody? Picture, int Products)
{
    internal static ShopCollectionBody Of(string storeId, ShopCollection list) =>
        new(
            list.Collection.Id,
            list.Collection.Handle,
            list.Collection.Title,
            list.Collection.Description,
            list.Collection.Picture is { } picture ? PictureBody.Of(storeId, picture) : null,
            list.Products.Length
        );
}
