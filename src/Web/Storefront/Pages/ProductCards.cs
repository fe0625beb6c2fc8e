using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A list of products: pictures in a grid, or lines of text in a shop without pictures.</summary>
internal static class ProductCards
{
    private const string Sizes = "(min-width:1100px) 250px,(min-width:640px) 30vw,46vw";

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
            Card(html, frame, products[i], pictures, i < eager, variant?.Invoke(i));
        }

        html.Raw("</ul></form>"u8);
    }

    /// <summary>The product's main picture in a square, or the first letter of its title.</summary>
    public static void Picture(HtmlWriter html, ShopFrame frame, Product product, string sizes, bool eager)
    {
        if (product.Pictures is not [var picture, ..])
        {
            html.Write($"""<span class="pic none" aria-hidden="true">{ShopFrame.Initial(product.Title)}</span>""");
            return;
        }

        var id = frame.Store.StoreId;
        html.Write(
            $"""
            <img class="pic" src="{PictureUrls.Of(id, picture, 320, PictureFormat.Webp)}" srcset="{PictureUrls.SourceSet(
                id,
                picture,
                PictureFormat.Webp
            )}" sizes="{sizes}" width="320" height="320" alt="" {Loading(eager)}>
            """
        );
    }

    public static Fragment Loading(bool eager) => eager ? Eager : Lazy;

    private static void Card(HtmlWriter html, ShopFrame frame, Product product, bool pictures, bool eager, Variant? variant)
    {
        html.Write($"""<li class="card"><a href="{frame.Path}/p/{product.Handle:url}""");
        html.Write($"""{(variant is null ? "" : $"?variant={variant.Id}")}">""");
        if (pictures)
        {
            Picture(html, frame, product, Sizes, eager);
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
                 aria-label="{frame.Texts.AddToCart}: {product.Title}">{frame.Texts.Add}</button>
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

    private static readonly Fragment Eager = Fragment.Trusted("decoding=\"async\"");
    private static readonly Fragment Lazy = Fragment.Trusted("loading=\"lazy\" decoding=\"async\"");
}
