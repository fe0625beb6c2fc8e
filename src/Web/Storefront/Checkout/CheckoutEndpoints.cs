using System.Collections.Immutable;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Storefront.Texts;
using Orleans;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// The checkout's page and form. A cart becomes one order: its id is the operation id, so that a double click, the back button and a
/// resubmitted form all lead to the same order (P3).
/// </summary>
internal static class CheckoutEndpoints
{
    public static IEndpointRouteBuilder MapCheckoutPages(this IEndpointRouteBuilder routes)
    {
        var checkout = routes.MapGroup("/s/{slug}/checkout").AddEndpointFilter<EnterShop>().AddEndpointFilter<RepeatOnce>().ExcludeFromDescription();
        checkout.MapGet("", Show);
        checkout.MapPost("", Place);
        return routes;
    }

    /// <summary>The operation id under which a cart is ordered.</summary>
    public static string OperationOf(string cartId) => $"cart:{cartId}";

    private static async Task<IResult> Show(Shop shop, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        if (frame.Store.Slug != shop.Slug)
        {
            return Results.Redirect($"{frame.Path}/checkout", permanent: true, preserveMethod: true);
        }

        return CartCookies.Read(context) is { } id && await Cart(grains, shop, id) is { OrderId: null } cart && CanBeOrdered(cart)
            ? Page(frame, cart, new CheckoutForm(), ImmutableDictionary<string, string>.Empty, frame.Store.Open ? null : frame.Texts.Closed)
            : SeeOther.At($"{frame.Path}/cart");
    }

    private static async Task<IResult> Place(Shop shop, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? CheckoutForm.Read(await context.Request.ReadFormAsync(context.RequestAborted)) : new CheckoutForm();
        if ((form.CartId ?? CartCookies.Read(context)) is not { } cartId || await Cart(grains, shop, cartId) is not { } cart)
        {
            return SeeOther.At($"{frame.Path}/cart");
        }

        var order = grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.StoreId, OrderKey.IdFor(shop.StoreId, OperationOf(cartId))));
        if (cart.OrderId is not null)
        {
            return await Existing(context, frame, order);
        }

        if (!CanBeOrdered(cart))
        {
            return SeeOther.At($"{frame.Path}/cart");
        }

        var errors = new Dictionary<string, string>();
        if (form.Check(frame.Texts, HomeCountry.CodeOf(frame.Store), errors) is not { } customer)
        {
            return Page(frame, cart, form, errors, null, StatusCodes.Status422UnprocessableEntity);
        }

        var placed = await order.Place(new PlaceOrder(
            [.. cart.Lines.Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId))],
            customer,
            PaymentNames.Read(form.Payment)!.Value,
            cart.Total with { Amount = form.ExpectedTotal ?? cart.Total.Amount },
            cartId));
        return placed.Ok ? Done(context, frame, placed.Value) : await Refused(shop, context, frame, grains, order, cart, form, placed.Refusal);
    }

    private static async Task<IResult> Refused(
        Shop shop, HttpContext context, ShopFrame frame, IGrainFactory grains, IOrderGrain order, CartView shown, CheckoutForm form, Refusal refusal)
    {
        // The cart was ordered already and something else was written this time: the order stands as it was first placed.
        if (refusal.Code == "idempotency-key-reused" && await order.Get() is { } existing)
        {
            return Done(context, frame, existing);
        }

        var texts = frame.Texts;
        var cart = await Cart(grains, shop, shown.Id) ?? shown;
        switch (refusal.Code)
        {
            case "total-changed":
                var (before, now) = (cart.Total with { Amount = form.ExpectedTotal ?? shown.Total.Amount }, refusal.NewTotal ?? cart.Total);
                return Page(
                    frame, cart with { Total = now }, form, ImmutableDictionary<string, string>.Empty,
                    ShopTexts.Fill(texts.TotalChanged, frame.Price(before), frame.Price(now)), StatusCodes.Status409Conflict);
            case "sold-out":
                return SoldOut(frame, cart, refusal);
            case "shop-closed":
                return Page(frame, cart, form, ImmutableDictionary<string, string>.Empty, texts.Closed, StatusCodes.Status409Conflict);
            case "payment-not-offered":
                return Page(
                    frame, cart, form with { Payment = "" }, new Dictionary<string, string> { ["payment"] = texts.ChoosePayment }, null,
                    StatusCodes.Status422UnprocessableEntity);
            default:
                var problem = Problem.Of(refusal);
                return Page(frame, cart, form, ImmutableDictionary<string, string>.Empty, texts.TryAgain, problem.Status);
        }
    }

    /// <summary>The cart, saying which lines there are not enough of.</summary>
    private static HtmlResult SoldOut(ShopFrame frame, CartView cart, Refusal refusal)
    {
        var titles = cart.Lines.Where(line => !refusal.Items.IsDefault && refusal.Items.Contains(line.StockId)).Select(line => line.Variant.Length > 0 ? $"{line.Title} ({line.Variant})" : line.Title);
        var html = new HtmlWriter();
        CartPage.Write(html, frame, cart, $"{frame.Texts.SoldOut}: {string.Join(", ", titles)}");
        return new HtmlResult(html, StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Existing(HttpContext context, ShopFrame frame, IOrderGrain order) =>
        await order.Get() is { } placed ? Done(context, frame, placed) : SeeOther.At($"{frame.Path}/cart");

    private static IResult Done(HttpContext context, ShopFrame frame, OrderView order)
    {
        CartCookies.Clear(context, frame.Path);
        return SeeOther.At($"/o/{order.StatusToken}");
    }

    private static bool CanBeOrdered(CartView cart) => cart.Lines.Length > 0 && cart.Lines.All(line => line.Available);

    private static async Task<CartView?> Cart(IGrainFactory grains, Shop shop, string id) =>
        (await grains.GetGrain<ICartGrain>(StoreKey.Of(shop.StoreId, id)).Get()) is { Ok: true } cart ? cart.Value : null;

    private static HtmlResult Page(
        ShopFrame frame, CartView cart, CheckoutForm form, IReadOnlyDictionary<string, string> errors, string? alert, int status = StatusCodes.Status200OK)
    {
        var html = new HtmlWriter();
        CheckoutPage.Write(html, frame, cart, form, errors, alert);
        return new HtmlResult(html, status);
    }
}
