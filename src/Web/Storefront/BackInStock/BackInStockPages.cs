using System.Security.Cryptography;
using Dukaan.BackInStock;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Accounts;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Texts;
using Microsoft.AspNetCore.DataProtection;
using Orleans;

namespace Dukaan.Web.Storefront.BackInStock;

/// <summary>
/// The page on which a shopper asks to be told when something sold out is there again, and takes it back. Its token, which only the page
/// after asking has, names the list and the person.
/// </summary>
internal static class BackInStockPages
{
    public const string Path = "back-in-stock";

    private const int MaxContact = 254;
    private static readonly Dictionary<string, string> NoErrors = [];

    public static IEndpointRouteBuilder MapBackInStockPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes
            .MapGroup($"/s/{{slug}}/{Path}")
            .AddEndpointFilter<ShopCallerFilter>()
            .AddEndpointFilter<RetryOnce>()
            .ExcludeFromDescription();
        pages.MapGet("", Show);
        pages.MapPost("", Ask).RequireRateLimiting(RateLimits.Sessions);
        pages.MapPost("/leave", Leave);
        return routes;
    }

    private static async Task<IResult> Show(Shop shop, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        if (frame.IsMoved(shop.Slug))
        {
            return Results.Redirect($"{frame.Path}/{Path}{context.Request.QueryString}", permanent: true, preserveMethod: true);
        }

        return await Find(grains, shop, context.Request.Query["product"].ToString()) is { } product
            ? Form(frame, product, await Names(frame, grains, shop, product), context.Request.Query["variant"].ToString(), "", NoErrors)
            : NotFoundPage.Answer(frame);
    }

    private static async Task<IResult> Ask(
        Shop shop,
        HttpContext context,
        ShopPages pages,
        IDataProtectionProvider protection,
        IGrainFactory grains
    )
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        if (await Find(grains, shop, form["product"].ToString()) is not { } product)
        {
            return NotFoundPage.Answer(frame);
        }

        var names = await Names(frame, grains, shop, product);
        var (texts, variant, typed) = (frame.Texts.ComeBack, form["variant"].ToString(), form["contact"].ToString().Trim());
        if (!ContactGiven.TryRead(typed, frame.Store, out var contact) || !contact.CanBeTold(context.RequestServices))
        {
            var wrong = new Dictionary<string, string> { ["contact"] = texts.Wrong };
            return Form(frame, product, names, variant, typed, wrong, StatusCodes.Status422UnprocessableEntity);
        }

        var asked = await grains
            .GetGrain<IBackInStockGrain>(shop.StoreId)
            .Ask(
                new AskToBeTold(product.Id, product.Variants.IsEmpty ? null : variant, contact.Phone, contact.Email?.Text)
                {
                    Language = frame.Store.Language,
                }
            );
        if (asked.Error is { Code: "in-stock" })
        {
            return Said(frame, texts.Ask, texts.InStock, $"{frame.Path}/p/{product.Handle}", texts.Open);
        }

        if (asked.Error is { } error)
        {
            var (field, said) = error.Code == "unknown-variant" ? ("variant", frame.Texts.Buying.ChooseOptions) : ("contact", texts.Full);
            return Form(frame, product, names, variant, typed, new Dictionary<string, string> { [field] = said }, Problem.Of(error).Status);
        }

        var token = Protector(protection).Protect($"{shop.StoreId}|{asked.Value!.StockId}|{asked.Value.Id}");
        var html = new HtmlWriter();
        Begin(html, frame, texts.Ask, names.Title(product));
        var parts = texts.Done.Split("{0}");
        html.Write(
            $"""
            <p class="alert" role="status">{parts[0]}<bdi dir="ltr">{contact.Text}</bdi>{parts[^1]}</p>
            <p><a class="button wide" href="{frame.Home}">{frame.Texts.BackToShop}</a></p>
            <form method="post" action="{frame.Path}/{Path}/leave"><input type="hidden" name="token" value="{token}"><button
             type="submit" class="button quiet wide">{texts.Leave}</button></form>
            """
        );
        Layout.End(html, frame);
        return AccountEndpoints.Private(html);
    }

    private static async Task<IResult> Leave(
        Shop shop,
        HttpContext context,
        ShopPages pages,
        IDataProtectionProvider protection,
        IGrainFactory grains
    )
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        if (Read(protection, form["token"].ToString()) is not [var store, var stock, var person] || store != shop.StoreId)
        {
            return NotFoundPage.Answer(frame);
        }

        await grains.GetGrain<IBackInStockGrain>(shop.StoreId).Leave(stock, person);
        return Said(frame, frame.Texts.ComeBack.Ask, frame.Texts.ComeBack.Left, frame.Home, frame.Texts.BackToShop);
    }

    private static Task<GoodsNames> Names(ShopFrame frame, IGrainFactory grains, Shop shop, Product product) =>
        GoodsNames.Of(
            frame,
            grains.GetGrain<ICatalogGrain>(shop.StoreId),
            product.Variants.Where(each => !each.InStock).Select(each => (product, (Variant?)each)).DefaultIfEmpty((product, null))
        );

    private static async Task<Product?> Find(IGrainFactory grains, Shop shop, string id) =>
        Ids.IsId(id) && await grains.GetGrain<ICatalogGrain>(shop.StoreId).Get(id) is { Product: { Visible: true } product }
            ? product
            : null;

    private static HtmlResult Form(
        ShopFrame frame,
        Product product,
        GoodsNames names,
        string variant,
        string typed,
        Dictionary<string, string> errors,
        int status = StatusCodes.Status200OK
    )
    {
        var (html, texts) = (new HtmlWriter(), frame.Texts.ComeBack);
        Begin(html, frame, texts.Ask, names.Title(product));
        html.Write(
            $"""
            <p class="empty">{texts.Lead}</p><form method="post" action="{frame.Path}/{Path}" data-once><input type="hidden"
             name="product" value="{product.Id}">
            """
        );
        if (!product.Variants.IsEmpty)
        {
            CheckoutFields.Choice(
                html,
                errors,
                "variant",
                texts.Which,
                variant,
                product.Variants.Where(each => !each.InStock).Select(each => (each.Id, names.Variant(each))),
                Required
            );
        }

        CheckoutFields.Text(html, errors, "contact", texts.Contact, typed, MaxContact, Required);
        html.Write($"""<p><button type="submit" class="button wide">{texts.Ask}</button></p></form>""");
        Layout.End(html, frame);
        return AccountEndpoints.Private(html, status);
    }

    private static HtmlResult Said(ShopFrame frame, string title, string said, string href, string link)
    {
        var html = new HtmlWriter();
        Begin(html, frame, title, null);
        html.Write($"""<p class="alert" role="status">{said}</p><p><a class="button wide" href="{href}">{link}</a></p>""");
        Layout.End(html, frame);
        return AccountEndpoints.Private(html);
    }

    private static void Begin(HtmlWriter html, ShopFrame frame, string title, string? goods)
    {
        Layout.Begin(html, frame, new PageHead(title, "", null) { IsCheckout = true });
        html.Write($"<h1>{title}</h1>");
        if (goods is not null)
        {
            html.Write($"<p><strong dir=\"auto\">{goods}</strong></p>");
        }
    }

    private static IDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("Dukaan.BackInStock.v1");

    private static string[] Read(IDataProtectionProvider protection, string token)
    {
        try
        {
            return token.Length is > 0 and < 2_000 ? Protector(protection).Unprotect(token).Split('|') : [];
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return []; // changed, or of another site
        }
    }

    private static readonly Fragment Required = Fragment.Trusted("required");
}
