using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>One collection, in pages.</summary>
internal static class CollectionPage
{
    private const int MostNamed = 6;

    /// <summary>False where there is no such collection to see, or no such page of it.</summary>
    public static bool Write(HtmlWriter html, ShopFrame frame, ShopIndex shop, string handle, int number, string after)
    {
        if (shop.Collection(handle) is not { Collection: var collection } list)
        {
            return false;
        }

        var pager = Pager.Of(list.Products.Length, number, after, list.PlaceOf);
        if (!pager.Exists)
        {
            return false;
        }

        var (texts, path) = (frame.Texts, ShopMenu.Path(collection));
        var description =
            collection.Description.Length > 0
                ? collection.Description
                : $"{collection.Title} · {string.Join(", ", list.Products.Take(MostNamed).Select(product => product.Title))}";
        var canonical = number > 1 ? $"{path}?page={number}" : path;
        Layout.Begin(html, frame, new PageHead(collection.Title, description, canonical, collection.Picture));
        ShopMenu.Write(html, frame, shop, path);
        html.Write(
            $"""
            <nav class="trail" aria-label="{texts.Shelves.Collections}"><a
             href="{frame.Path}{ShopPaths.CollectionsPath:href}">{texts.Shelves.Collections}</a></nav>
            <h1>{collection.Title} <small>{texts.Items(list.Products.Length)}</small></h1>
            """
        );
        if (number == 1)
        {
            About(html, frame, collection.Picture, collection.Description);
        }

        if (list.Products.IsEmpty)
        {
            html.Write($"""<p class="empty">{texts.Shelves.Empty}</p>""");
        }
        else
        {
            ProductCards.Write(html, frame, pager.Cut(list.Products), shop.HasPictures, eager: 4);
        }

        pager.Write(html, texts, frame.Path + path);
        ListData.Trail(html, frame, (texts.Shelves.Collections, ShopPaths.CollectionsPath), (collection.Title, path));
        ListData.Products(html, frame, pager.Cut(list.Products));
        Layout.End(html, frame);
        return true;
    }

    private static void About(HtmlWriter html, ShopFrame frame, string? picture, string description)
    {
        if (picture is not null)
        {
            html.Write(
                $"""
                <img class="pic wide" src="{PictureUrls.Of(
                    frame.Store.StoreId,
                    picture,
                    640,
                    PictureFormat.Webp
                )}" srcset="{PictureUrls.SourceSet(
                    frame.Store.StoreId,
                    picture,
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
