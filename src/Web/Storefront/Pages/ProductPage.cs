using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.BackInStock;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>One product: its pictures, its price, the button to add it, and others to look at.</summary>
internal static class ProductPage
{
    /// <summary>
    /// A phone's whole width. It is said a little smaller, so that 640 pixels are enough where 700 would be exact: the next size has three
    /// times the bytes.
    /// </summary>
    private const string Sizes = "(min-width:760px) 480px,88vw";

    /// <summary>False where there is no such product to see.</summary>
    public static bool Write(HtmlWriter html, ShopFrame frame, ShopIndex shop, string handle, string variantId = "", bool plain = false)
    {
        if (shop.Product(handle) is not { } product)
        {
            return false;
        }

        var path = $"/p/{Uri.EscapeDataString(product.Handle)}";
        var description =
            product.Description.Length > 0 ? product.Description : $"{product.Title} · {frame.Price(product.Price)} · {frame.Store.Name}";
        Layout.Begin(
            html,
            frame,
            new PageHead(product.Title, description, path, product.Pictures is [var first, ..] ? first : null)
            {
                Type = "product",
                Share = ShareCard.PathOf(frame, product),
            }
        );
        var section = shop.SectionOf(product);
        var trail = shop.Trail(product);
        Breadcrumbs.Write(html, frame, trail);
        html.Raw("<article class=\"product\">"u8);
        Gallery(html, frame, product);
        html.Write(
            $"""
            <div class="facts">{Brand(frame, product)}<h1>{product.Title}</h1>
            <p class="price" data-price>{VariantChoice.Price(frame, product)}</p>
            """
        );
        ProductReviewList.Rating(html, frame, product);
        Few(html, frame, product);
        Buy(html, frame, product, shop.Words, variantId);
        html.Write(
            $"""
            <form method="post" action="{frame.Path}/account/wishes"><input type="hidden" name="productId" value="{product.Id}"><button
             type="submit" class="link">♡ {frame.Account.Wish}</button></form>
            """
        );
        if (product.Description.Length > 0)
        {
            html.Write($"""<p class="text">{product.Description}</p>""");
        }

        Parts(html, frame, shop, product);
        html.Raw("</div></article>"u8);
        ProductReviewList.Write(html, frame, product);
        if (!plain && RelatedProducts.Of(shop, product, section) is { IsEmpty: false } related)
        {
            html.Write($"<h2>{frame.Texts.Related}</h2>");
            ProductCards.Write(html, frame, related, shop.HasPictures);
        }

        ProductData.Write(html, frame, shop.Terms, product, shop.Words, frame.Address(path));
        ListData.Trail(html, frame, [.. trail.Select(category => (category.Name, ShopMenu.Path(category))), (product.Title, path)]);
        Layout.End(html, frame);
        return true;
    }

    /// <summary>Pictures side by side, to swipe through; the thumbnails below link to them without script.</summary>
    private static void Gallery(HtmlWriter html, ShopFrame frame, Product product)
    {
        if (product.Pictures.Length < 2)
        {
            html.Raw("<div class=\"gallery\">"u8);
            ProductCards.Picture(html, frame, product, Sizes, ProductCards.Loading(0, 1));
            html.Raw("</div>"u8);
            return;
        }

        var id = frame.Store.StoreId;
        html.Write($"""<div class="gallery"><div class="slides" tabindex="0" role="group" aria-label="{frame.Texts.Pictures}">""");
        for (var i = 0; i < product.Pictures.Length; i++)
        {
            var picture = product.Pictures[i];
            html.Write(
                $"""
                <img class="pic" id="picture-{i + 1}" src="{frame.Picture(picture,
                    640,
                    PictureFormat.Webp
                )}" srcset="{frame.PictureSet(picture,
                    PictureFormat.Webp
                )}" sizes="{Sizes}" width="640" height="640" alt="{product.Title} ({i
                    + 1}/{product.Pictures.Length})" {ProductCards.Loading(i, 1)}>
                """
            );
        }

        html.Write($"""</div><nav class="thumbs" aria-label="{frame.Texts.Pictures}">""");
        for (var i = 0; i < product.Pictures.Length; i++)
        {
            html.Write(
                $"""
                <a href="#picture-{i + 1}"><img src="{frame.Picture(product.Pictures[i], 320, PictureFormat.Webp)}" width="56"
                 height="56" alt="{i + 1}" loading="lazy" fetchpriority="low"></a>
                """
            );
        }

        html.Raw("</nav></div>"u8);
    }

    /// <summary>How few are left; for a product with variants, of the chosen one: the script updates it.</summary>
    private static void Few(HtmlWriter html, ShopFrame frame, Product product)
    {
        if (product.Variants.Length > 0 && frame.Store.ShowLeft > 0)
        {
            var chosen = product.Variants.FirstOrDefault(variant => variant.InStock);
            var left = chosen is null ? null : LowStockNotice.Text(frame, LowStockNotice.Of(frame.Store, chosen));
            html.Write(
                $"""
                <p class="few" data-left aria-live="polite">{left}</p>
                """
            );
        }
        else if (LowStockNotice.Text(frame, LowStockNotice.Of(frame.Store, product)) is { } few)
        {
            html.Write($"""<p class="few">{few}</p>""");
        }
    }

    private static void Buy(HtmlWriter html, ShopFrame frame, Product product, OptionWords words, string variantId)
    {
        if (!product.InStock)
        {
            html.Write($"""<p class="out">{frame.Texts.SoldOut}</p>""");
            TellMe(html, frame, product, Fragment.Trusted("button wide"));
        }
        else if (frame.Store.Open)
        {
            html.Write(
                $"""
                <form class="order" method="post" action="{frame.Path}/cart/add" data-add{VariantChoice.Data(
                    frame,
                    product
                )}><input type="hidden" name="productId" value="{product.Id}">{VariantChoice.Of(
                    frame,
                    product,
                    words,
                    variantId
                )}<span class="quantity"><input name="quantity" value="{frame.Numerals.In(1)}" maxlength="9" inputmode="numeric"
                 autocomplete="off" required aria-label="{frame.Texts.Quantity}" data-steps="999"></span><button type="submit"
                 class="button">{frame.Texts.AddToCart}</button></form>
                """
            );
            if (product.Variants.Any(variant => !variant.InStock))
            {
                TellMe(html, frame, product, Fragment.Trusted("link"));
            }
        }
    }

    /// <summary>The way to be told when it is there again.</summary>
    private static void TellMe(HtmlWriter html, ShopFrame frame, Product product, Fragment look)
    {
        if (frame.TellsBack)
        {
            html.Write(
                $"""
                <p><a class="{look}" rel="nofollow" href="{frame.Path}/{BackInStockPages.Path}?product={product.Id}">{frame
                    .Texts
                    .ComeBack
                    .Ask}</a></p>
                """
            );
        }
    }

    private static Fragment Brand(ShopFrame frame, Product product) =>
        product.Brand.Length == 0
            ? default
            : Fragment.Of($"""<p class="brand">{Texts.ShopTexts.Fill(frame.Texts.Shelves.Brand, product.Brand)}</p>""");

    /// <summary>What a bundle is made of. A part that is hidden has no page.</summary>
    private static void Parts(HtmlWriter html, ShopFrame frame, ShopIndex shop, Product product)
    {
        if (product.Parts.IsEmpty)
        {
            return;
        }

        html.Raw("<ul class=\"text\">"u8);
        foreach (var (quantity, name, part) in shop.PartsOf(product))
        {
            var count = frame.Numerals.In(quantity);
            html.Write(
                part.Visible
                    ? Fragment.Of($"""<li>{count} × <a href="{frame.Path}/p/{part.Handle:url}">{name}</a></li>""")
                    : Fragment.Of($"<li>{count} × {name}</li>")
            );
        }

        html.Raw("</ul>"u8);
    }
}
