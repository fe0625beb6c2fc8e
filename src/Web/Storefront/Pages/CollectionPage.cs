using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>One collection, in pages.</summary>
internal static class CollectionPage
{
    private const int MaxNamed = 6;

    /// <summary>What is seen at a glance needs no narrowing.</summary>
    private const int MaxAtOnce = 8;

    /// <summary>False where there is no such collection to see, or no such page of it.</summary>
    public static bool Write(HtmlWriter html, ShopFrame frame, ShopIndex shop, string handle, ListFilter filter, int number, string after)
    {
        if (shop.Collection(handle) is not { Collection: var collection } list)
        {
            return false;
        }

        var listing = filter.IsNone && list.Products.Length <= MaxAtOnce ? null : ProductListing.Of(shop, list, filter);
        var count = listing?.Count ?? list.Products.Length;
        var pager = Pager.Of(count, number, after, listing is null ? list.PlaceOf : listing.PlaceOf);
        if (!pager.Exists)
        {
            return false;
        }

        var (texts, path) = (frame.Texts, ShopMenu.Path(collection));
        var description =
            collection.Description.Length > 0
                ? collection.Description
                : $"{collection.Title} · {string.Join(", ", list.Products.Take(MaxNamed).Select(product => product.Title))}";
        var canonical = number > 1 && filter.IsNone ? $"{path}?page={number}" : path;
        Layout.Begin(html, frame, new PageHead(collection.Title, description, canonical, collection.Picture));
        ShopMenu.Write(html, frame, shop, path);
        html.Write(
            $"""
            <nav class="trail" aria-label="{texts.Shelves.Collections}"><a
             href="{frame.Path}{ShopPaths.CollectionsPath:href}">{texts.Shelves.Collections}</a></nav>
            <h1>{collection.Title} <small>{texts.Items(count, frame.Numerals)}</small></h1>
            """
        );
        if (number == 1 && filter.IsNone)
        {
            About(html, frame, collection.Picture, collection.Description);
        }

        var address = new ListAddress(frame.Path + path, "", filter);
        if (listing is not null)
        {
            ListControls.Write(html, frame, listing.Facets, address, shop.Words, byCategory: true);
        }

        var products = listing?.Cut(pager.Start, pager.End) ?? pager.Cut(list.Products);
        if (list.Products.IsEmpty)
        {
            html.Write($"""<p class="empty">{texts.Shelves.Empty}</p>""");
        }
        else
        {
            ProductCards.Write(html, frame, products, shop.HasPictures, eager: ProductCards.FirstScreen);
        }

        pager.Write(html, frame, address.ToString());
        ListData.Trail(html, frame, (texts.Shelves.Collections, ShopPaths.CollectionsPath), (collection.Title, path));
        ListData.Products(html, frame, products);
        Layout.End(html, frame);
        return true;
    }

    private static void About(HtmlWriter html, ShopFrame frame, string? picture, string description)
    {
        if (picture is not null)
        {
            html.Write(
                $"""
                <img class="pic wide" src="{frame.Picture(picture,
                    640,
                    PictureFormat.Webp
                )}" srcset="{frame.PictureSet(picture,
                    PictureFormat.Webp
                )}" sizes="(min-width:68rem) 66rem,100vw" width="640" height="240" alt="" decoding="async">
                """
            );
        }

        if (description.Length > 0)
        {
            html.Write($"""<p class="text">{description}</p>""");
        }
    }
}
