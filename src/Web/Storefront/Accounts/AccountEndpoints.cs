using Dukaan.Accounts;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Links;
using Dukaan.Web.Sellers;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Orleans;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>
/// A shopper's account in one shop: sign-in by a code, their orders, addresses and wish list. Nothing of it is in a page that others see.
/// </summary>
internal static class AccountEndpoints
{
    public static IEndpointRouteBuilder MapAccountPages(this IEndpointRouteBuilder routes)
    {
        var account = routes
            .MapGroup("/s/{slug}/account")
            .AddEndpointFilter<ShopCallerFilter>()
            .AddEndpointFilter<RetryOnce>()
            .ExcludeFromDescription();
        account.MapGet("", Show);
        account.MapPost("/signin", SendCode).RequireRateLimiting(RateLimits.Codes);
        account.MapGet("/code", ShowCode);
        account.MapPost("/code", EnterCode).RequireRateLimiting(RateLimits.Sessions);
        account.MapPost("/signout", (Shop shop, HttpContext context, ShopPages pages, ShopperSession sessions) =>
            SignOut(shop, context, pages, sessions, everywhere: false)
        );
        account.MapPost("/signout/everywhere", (Shop shop, HttpContext context, ShopPages pages, ShopperSession sessions) =>
            SignOut(shop, context, pages, sessions, everywhere: true)
        );
        account.MapPost("/shared", OtherShops.Change);
        account.MapPost("/again", BuyAgain.Take);
        account.MapGet("/addresses/{id}", AddressPages.Show);
        account.MapPost("/addresses", AddressPages.Save);
        account.MapPost("/addresses/delete", AddressPages.Delete);
        account.MapGet("/wishes", WishPages.Show);
        account.MapPost("/wishes", WishPages.Change);
        return routes;
    }

    private static async Task<IResult> Show(Shop shop, HttpContext context, ShopPages pages, ShopperSession sessions, IGrainFactory grains)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        if (frame.IsMoved(shop.Slug))
        {
            return Results.Redirect($"{frame.Path}/account", permanent: true, preserveMethod: true);
        }

        if (await sessions.Current(context, shop) is not { } shopper)
        {
            return SignInPage.Phone(frame, "", BackOf(context), null);
        }

        var before = long.TryParse(context.Request.Query["before"], out var number) && number > 0 ? number : (long?)null;
        var (orders, more) = await AccountOrders.Page(grains, shop.StoreId, shopper.Account, before);
        var others = await OtherShops.Of(grains, shop, shopper);
        return AccountPage.Of(frame, shopper.Account, orders, others, more, first: before is null);
    }

    private static async Task<IResult> SendCode(Shop shop, HttpContext context, ShopPages pages, ShopperCodes codes)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        var (typed, back) = (form["phone"].ToString(), BackOf(form["back"]));
        var pending = codes.Pending(context, shop);
        var again = typed.Length == 0 && pending is not null;
        var phone = pending?.Phone ?? default;
        if (!again && !HomeCountry.TryReadPhone(typed, HomeCountry.CodeOf(frame.Store), null, out phone))
        {
            var problem = typed.Length == 0 ? frame.Texts.FieldNeeded : frame.Texts.PhoneWrong;
            return SignInPage.Phone(frame, typed, back, problem, StatusCodes.Status422UnprocessableEntity);
        }

        if (await codes.Send(context, shop, frame, phone, pending) is { } error)
        {
            var problem = Problem.Of(error);
            problem.WriteRetryAfter(context.Response);
            var said = error.Kind switch
            {
                ErrorKind.TooMany => frame.Account.TooManyCodes,
                ErrorKind.Invalid => frame.Account.PhoneCountry,
                _ => frame.Account.CodeNotSent,
            };
            return again
                ? SignInPage.Code(frame, phone, back, said, problem.Status)
                : SignInPage.Phone(frame, typed, back, said, problem.Status);
        }

        return new SeeOther($"{frame.Path}/account/code{Query(back)}");
    }

    private static async Task<IResult> ShowCode(Shop shop, HttpContext context, ShopPages pages, ShopperCodes codes)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var back = BackOf(context);
        return codes.Pending(context, shop) is { } pending
            ? SignInPage.Code(frame, pending.Phone, back, null)
            : new SeeOther($"{frame.Path}/account{Query(back)}");
    }

    private static async Task<IResult> EnterCode(
        Shop shop,
        HttpContext context,
        ShopPages pages,
        ShopperCodes codes,
        ShopperSession sessions
    )
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        var back = BackOf(form["back"]);
        if (codes.Pending(context, shop) is not { } pending)
        {
            return new SeeOther($"{frame.Path}/account{Query(back)}");
        }

        if (!await codes.Use(context, shop, pending, form["code"].ToString()))
        {
            return SignInPage.Code(frame, pending.Phone, back, frame.Account.CodeWrong, StatusCodes.Status401Unauthorized);
        }

        var account = await sessions.SignIn(context, shop, frame, pending.Phone);
        KnownDevice.Remember(context, pending.Phone, frame.Home);
        ShopperCodes.Forget(context, frame);
        if (WishCookie.Read(context) is { Length: > 0 } wishes)
        {
            await account.Wish(wishes, wanted: true);
            WishCookie.Clear(context, frame);
        }

        return new SeeOther(
            back switch
            {
                "checkout" => $"{frame.Path}/checkout",
                "wishes" => $"{frame.Path}/account/wishes",
                _ => $"{frame.Path}/account",
            }
        );
    }

    private static async Task<IResult> SignOut(Shop shop, HttpContext context, ShopPages pages, ShopperSession sessions, bool everywhere)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        await sessions.SignOut(context, shop, frame, everywhere);
        return new SeeOther(frame.Home);
    }

    /// <summary>Where sign-in leads back to: one of a few pages of ours, whatever a link says.</summary>
    private static string BackOf(string? text) => text is "checkout" or "wishes" ? text : "";

    private static string BackOf(HttpContext context) => BackOf(context.Request.Query["back"].ToString());

    private static string Query(string back) => back.Length > 0 ? $"?back={back}" : "";

    /// <summary>A page of one shopper, which nothing keeps: not the browser, nor the shop's service worker.</summary>
    public static HtmlResult Private(HtmlWriter html, int status = StatusCodes.Status200OK) =>
        new(html, status) { CacheControl = "no-store" };
}
