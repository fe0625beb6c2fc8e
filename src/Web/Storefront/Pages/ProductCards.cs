using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Stores;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A list of products: pictures in a grid, or lines of text in a shop without pictures.</summary>
internal static class ProductCards
{
    /// <summary>
    /// How many pictures come with the page: the first row of a phone. What else can be seen comes as soon as the page is laid out. On a
    /// slow network each one more delays the first.
    /// </summary>
    public const int FirstScreen = 4;

    /// <summary>
    /// How wide pictures are. A phone's whole width is said a little smaller, so that 640 pixels are enough where 700 would be exact.
    /// </summary>
    private static string Sizes(ShopLayout layout) =>
        layout switch
        {
            ShopLayout.Pictures => "(min-width:1100px) 340px,(min-width:640px) 45vw,88vw",
            ShopLayout.List => "72px",
            _ => "(min-width:1100px) 250px,(min-width:640px) 30vw,44vw",
        };

    /// <summary>Writes the list. One form holds it all: each button says which product it adds.</summary>
    /// <param name="products">What to show, in this order.</param>
    /// <param name="pictures">Whether with pictures.</param>
    /// <param name="eager">How many pictures stand on the first screen; the others load when they are near it.</param>
    /// <param name="variant">Which variant of a product, by its index here, its link opens; null: none.</param>
    public static void Write(
        HtmlWriter html,
        ShopFrame frame,
        ImmutableArray<Product> products,
        bool pictures,
        int eager = 0,
        Func<int, Variant?>? variant = null
    )
    {
        html.Write($"""<form method="post" action="{frame.Path}/cart/add" data-add><ul class="{(pictures ? "grid" : "rows")}">""");
        for (var i = 0; i < products.Length; i++)
        {
            Card(html, frame, products[i], pictures, Loading(i, eager), variant?.Invoke(i));
        }

        html.Raw("</ul></form>"u8);
    }

    /// <summary>The product's main picture in a square, or the first letter of its title.</summary>
    /// <param name="loading">When it loads, <see cref="Loading(int, int)"/>.</param>
    public static void Picture(HtmlWriter html, ShopFrame frame, Product product, string sizes, Fragment loading)
    {
        if (product.Pictures is not [var picture, ..])
        {
            html.Write($"""<span class="pic none" aria-hidden="true">{ShopFrame.Initial(product.Title)}</span>""");
            return;
        }

        var id = frame.Store.StoreId;
        html.Write(
            $"""
            <img class="pic" src="{frame.Picture(picture, 320, PictureFormat.Webp)}" srcset="{frame.PictureSet(picture,
                PictureFormat.Webp
            )}" sizes="{sizes}" width="320" height="320" alt="" {loading}>
            """
        );
    }

    /// <summary>
    /// When a picture loads: the first one before everything else, since a page is judged by when it can be seen; the others of the first
    /// screen with the page, but behind it; the rest when they are near the screen.
    /// </summary>
    /// <param name="index">Its place among the page's pictures.</param>
    /// <param name="eager">How many come with the page.</param>
    public static Fragment Loading(int index, int eager) =>
        index >= eager ? Lazy
        : index == 0 ? First
        : Eager;

    private static void Card(HtmlWriter html, ShopFrame frame, Product product, bool pictures, Fragment loading, Variant? variant)
    {
        html.Write($"""<li class="card"><a href="{frame.Path}/p/{product.Handle:url}""");
        html.Write($"""{(variant is null ? "" : $"?variant={variant.Id}")}">""");
        if (pictures)
        {
            Picture(html, frame, product, Sizes(frame.Store.Layout), loading);
        }

        html.Write(
            $"""
            <span class="name">{product.Title}</span></a><div class="buy"><span class="price">{VariantChoice.Price(frame, product)}</span>
            """
        );
        if (!product.InStock)
        {
            html.Write($"""<span class="out">{frame.Texts.SoldOut}</span>""");
        }
        else if (product.Variants.Length > 0)
        {
            html.Write(
                $"""
                <a class="add" href="{frame.Path}/p/{product.Handle:url}"
                 aria-label="{frame.Texts.Buying.Choose}: {product.Title}">{frame.Texts.Buying.Choose}</a>
                """
            );
        }
        else if (frame.Store.Open)
        {
            html.Write(
                $"""
                <button type="submit" class="add" name="productId" value="{product.Id}"
                 aria-label="{frame.Texts.Add}: {product.Title}">{frame.Texts.Add}</button>
                """
            );
        }

        html.Raw("</div>"u8);
        if (LowStockNotice.Text(frame, LowStockNotice.Of(frame.Store, product)) is { } few)
        {
            html.Write($"""<p class="few">{few}</p>""");
        }

        html.Raw("</li>"u8);
    }

    private static readonly Fragment First = Fragment.Trusted("fetchpriority=\"high\" decoding=\"async\"");
    private static readonly Fragment Eager = Fragment.Trusted("fetchpriority=\"low\" decoding=\"async\"");
    private static readonly Fragment Lazy = Fragment.Trusted("loading=\"lazy\" fetchpriority=\"low\" decoding=\"async\"");
}
