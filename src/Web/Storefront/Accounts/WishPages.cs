using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Orleans;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>The wish list: of the account, or of the browser where nobody is signed in.</summary>
internal static class WishPages
{
    public static async Task<IResult> Show(Shop shop, HttpContext context, ShopPages pages, ShopperSession sessions, IGrainFactory grains)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var shopper = await sessions.Current(context, shop);
        var catalog = grains.GetGrain<ICatalogGrain>(shop.StoreId);
        var products = await Task.WhenAll((shopper?.Account.Wishes ?? WishCookie.Read(context)).Select(catalog.Get));
        var shown = products.Where(each => each?.Product is { Visible: true }).Select(each => each!.Product).ToImmutableArray();
        var names = await GoodsNames.Of(frame, catalog, shown.Select(product => (product, (Variant?)null)));
        return Page(frame, [.. shown.Select(product => product with { Title = names.Title(product) })], shopper is not null);
    }

    /// <summary>Puts a product on the list, or takes it off.</summary>
    public static async Task<IResult> Change(Shop shop, HttpContext context, ShopPages pages, ShopperSession sessions, IGrainFactory grains)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        var (remove, add) = (form["remove"].ToString(), form["productId"].ToString());
        var (id, wanted) = remove.Length > 0 ? (remove, false) : (add, true);
        if (!Ids.IsId(id) || (wanted && await grains.GetGrain<ICatalogGrain>(shop.StoreId).Get(id) is not { Product.Visible: true }))
        {
            return NotFoundPage.Answer(frame);
        }

        if (await sessions.Current(context, shop) is { } shopper)
        {
            await shopper.Grain.Wish([id], wanted);
        }
        else
        {
            var others = WishCookie.Read(context).Remove(id);
            WishCookie.Write(context, frame, wanted ? others.Insert(0, id) : others);
        }

        return new SeeOther($"{frame.Path}/account/wishes");
    }

    private static HtmlResult Page(ShopFrame frame, ImmutableArray<Product> products, bool signedIn)
    {
        var (html, texts) = (new HtmlWriter(), frame.Account);
        Layout.Begin(html, frame, new PageHead(texts.Wishes, "", null) { IsCheckout = true });
        html.Write($"<h1>{texts.Wishes}</h1>");
        if (products.IsEmpty)
        {
            html.Write(
                $"""<p class="empty">{texts.NoWishes}</p><p><a class="button" href="{frame.Home}">{frame.Texts.BackToShop}</a></p>"""
            );
        }
        else
        {
            html.Write($"""<form method="post" action="{frame.Path}/account/wishes"><ul class="lines">""");
            foreach (var product in products)
            {
                html.Raw("<li class=\"line\">"u8);
                CartPage.Picture(html, frame, product.Pictures is [var first, ..] ? first : null, product.Title);
                var gone = Fragment.If(!product.InStock, Fragment.Of($"""<small class="gone">{frame.Texts.SoldOut}</small>"""));
                html.Write(
                    $"""
                    <a href="{frame.Path}/p/{product.Handle:url}">{product.Title}{gone}</a><span
                     class="price">{VariantChoice.Price(frame, product)}</span><span><button type="submit" class="link" name="remove"
                     value="{product.Id}" aria-label="{frame.Texts.Remove}: {product.Title}">{frame.Texts.Remove}</button></span></li>
                    """
                );
            }

            html.Raw("</ul></form>"u8);
        }

        html.Write(
            $"""
            <p><a class="button quiet wide" href="{frame.Path}/account{Fragment.If(!signedIn, ToWishes)}">{(signedIn
                ? texts.Title
                : texts.SignIn)}</a></p>
            """
        );
        Layout.End(html, frame);
        return AccountEndpoints.Private(html);
    }

    private static readonly Fragment ToWishes = Fragment.Trusted("?back=wishes");
}
