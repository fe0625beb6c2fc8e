using System.Collections.Immutable;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Checkout;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.RuntimeSettings;
using Dukaan.Silo.Messages;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Experiments;
using Dukaan.Web.Homes;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Accounts;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Storefront.WaitingRooms;
using Dukaan.Web.Texts;
using Dukaan.Web.Visits;
using Orleans;
using static Dukaan.Web.Storefront.Checkout.CheckoutPages;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// The checkout's page and form. A cart becomes one order: its id is the operation id, so a double click, the back button and a resubmitted
/// form all lead to the same order (P3).
/// </summary>
internal static class CheckoutEndpoints
{
    public static IEndpointRouteBuilder MapCheckoutPages(this IEndpointRouteBuilder routes)
    {
        var checkout = routes
            .MapGroup("/s/{slug}/checkout")
            .AddEndpointFilter<ShopCallerFilter>()
            .AddEndpointFilter<RetryOnce>()
            .ExcludeFromDescription()
            .BehindWaitingRoom(isCheckout: true);
        checkout.MapGet("", Show).CarriesCart();
        checkout.MapPost("", Place).RepeatsHarmlessly().CarriesCart(); // a cart is one order, however often it is sent
        return routes;
    }

    private static async Task<IResult> Show(
        Shop shop,
        HttpContext context,
        ShopPages pages,
        IRuntimeSettings settings,
        OrderMailing mails,
        ShopperSession sessions,
        VisitTally visits,
        ExperimentTally experiments,
        CartAccess carts,
        IGrainFactory grains
    )
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        frame = (settings.Now.Of(shop.StoreId).PrepaidOrders ? frame : frame.CashOnly()) with { TakesMail = mails.IsOn };

        if (frame.IsMoved(shop.Slug))
        {
            return Results.Redirect($"{frame.Path}/checkout", permanent: true, preserveMethod: true);
        }

        if (CartCookies.Read(context) is not { } id || await Opened(carts, context, shop, id) is not { } cart)
        {
            return new SeeOther($"{frame.Path}/cart");
        }

        if (cart.OrderId is { } ordered)
        {
            return await Existing(context, frame, grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.StoreId, ordered)));
        }

        visits.Checkout(shop.StoreId, OrderKey.OfCart(shop.StoreId, id, cart.Generation));
        experiments.Checkout(context, shop.StoreId);
        var account = (await sessions.Current(context, shop))?.Account;
        var form = account is null ? new CheckoutForm() : CheckoutForm.Of(account, context.Request.Query["address"].ToString());
        if (account is not null)
        {
            await LeftCart.Note(grains, shop, frame, cart, form);
        }

        return CanBeOrdered(cart) && !(await CartStock.Of(grains, shop.StoreId, cart)).ShortOf(cart).Any()
            ? Page(await View(context, grains, shop, frame, cart, form, account), NoErrors, frame.Store.Open ? null : frame.Texts.Closed)
            : new SeeOther($"{frame.Path}/cart{WithStock(context)}"); // which shows what is left
    }

    private static async Task<IResult> Place(
        Shop shop,
        HttpContext context,
        ShopPages pages,
        OpenOrders orders,
        IRuntimeSettings settings,
        OrderMailing mails,
        ShopperSession sessions,
        CartAccess carts,
        IGrainFactory grains
    )
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        frame = (settings.Now.Of(shop.StoreId).PrepaidOrders ? frame : frame.CashOnly()) with { TakesMail = mails.IsOn };

        var form = context.Request.HasFormContentType ? CheckoutForm.Read(await context.ReadForm()) : new CheckoutForm();
        if ((form.CartId ?? CartCookies.Read(context)) is not { } cartId || await Opened(carts, context, shop, cartId) is not { } cart)
        {
            return new SeeOther($"{frame.Path}/cart");
        }

        var orderId = cart.OrderId ?? OrderKey.OfCart(shop.StoreId, cartId, cart.Generation);
        if (cart.OrderId is not null)
        {
            return await Existing(context, frame, grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.StoreId, orderId)));
        }

        if (form.TakesLeft)
        {
            await (await CartStock.Of(grains, shop.StoreId, cart)).TakeLeft(grains, shop.StoreId, cart);
            cart = await Cart(grains, shop, cartId) ?? cart;
            if (cart.Lines.Length > 0)
            {
                CartCookies.Write(context, frame.Home, cart);
            }
        }

        if (cart.Lines.Length == 0)
        {
            return new SeeOther($"{frame.Path}/cart");
        }

        var shopper = await sessions.Current(context, shop);
        var submission = new CheckoutSubmission(context, shop, frame, orders, grains, orderId, cart, form, shopper);
        if (form is { AsksOrder: true, ExpectedTotal: { } expected } && cart.Quote is { } quote)
        {
            // The shopper saw this total: the order decides whether it holds. The page is made only for who must see it again.
            if (form.Check(frame.Texts, quote.Terms, HomeCountry.CodeOf(frame.Store), []) is { } known)
            {
                return await submission.Place(known, quote.Terms, quote.Total with { Amount = expected });
            }
        }

        await LeftCart.Note(grains, shop, frame, cart, form);
        var view = await View(context, grains, shop, frame, cart, form, shopper?.Account);
        if (form.AsksPrice || form.TakesLeft)
        {
            return Page(view, Problems(view), view.IsShort ? frame.Texts.Buying.TooMany : null);
        }

        if (view.IsShort)
        {
            return Page(view, Problems(view), frame.Texts.Buying.TooMany, StatusCodes.Status409Conflict);
        }

        var errors = new Dictionary<string, string>();
        if (form.Check(frame.Texts, view.Terms, HomeCountry.CodeOf(frame.Store), errors) is not { } customer)
        {
            return Page(view, errors, null, StatusCodes.Status422UnprocessableEntity);
        }

        if (
            (view.Priced.DeliveryProblem ?? view.Priced.CodeProblem ?? view.Cards.Error) is { } problem
            && Problems(view) is { Count: > 0 } problems
        )
        {
            return Page(view, problems, null, Problem.Of(problem).Status);
        }

        if (view.Priced.MinimumProblem is { } tooLittle)
        {
            return Page(view, NoErrors, null, Problem.Of(tooLittle).Status); // the page says it beside the total
        }

        if (form.DeliveryUnknown && view.Priced is { Amounts: { Delivery: { Known: true, Charge: { Amount: > 0 } charge } } })
        {
            // The shopper has not seen the delivery charge yet: it is shown now, and the next press places the order.
            return Page(view, NoErrors, ShopTexts.Fill(frame.Texts.Buying.DeliveryCosts, frame.Price(charge)));
        }

        return await submission.Place(customer, view.Terms, view.Total);
    }

    private static async Task<IResult> Existing(HttpContext context, ShopFrame frame, IOrderGrain order) =>
        await order.Get() is { } placed ? Done(context, frame, placed) : new SeeOther($"{frame.Path}/cart");

    private static async Task<CartView?> Opened(CartAccess carts, HttpContext context, Shop shop, string id) =>
        await (await carts.Open(context, shop.StoreId, id)).Get() is { Ok: true } cart ? cart.Value : null;

    /// <summary>Where the cart is another region's, its page is made here, since that one does not know what is left.</summary>
    private static string WithStock(HttpContext context) => context.IsFromRegion() ? $"?{CartRequests.Stock}=now" : "";

    private static bool CanBeOrdered(CartView cart) => cart.Lines.Length > 0 && cart.Lines.All(line => line.Available);
}
