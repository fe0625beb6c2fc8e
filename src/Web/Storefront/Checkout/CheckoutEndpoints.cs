using System.Collections.Immutable;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Checkout;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Texts;
using Orleans;

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
            .ExcludeFromDescription();
        checkout.MapGet("", Show);
        checkout.MapPost("", Place).RepeatsHarmlessly(); // a cart is one order, however often it is sent
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
            return Results.Redirect($"{frame.Path}/checkout", permanent: true, preserveMethod: true);
        }

        if (CartCookies.Read(context) is not { } id || await Cart(grains, shop, id) is not { } cart)
        {
            return new SeeOther($"{frame.Path}/cart");
        }

        if (cart.OrderId is { } ordered)
        {
            return await Existing(context, frame, grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.StoreId, ordered)));
        }

        return CanBeOrdered(cart) && !(await CartStock.Of(grains, shop.StoreId, cart)).ShortOf(cart).Any()
            ? Page(await View(grains, shop, frame, cart, new CheckoutForm()), NoErrors, frame.Store.Open ? null : frame.Texts.Closed)
            : new SeeOther($"{frame.Path}/cart"); // which shows what is left
    }

    private static async Task<IResult> Place(Shop shop, HttpContext context, ShopPages pages, OpenOrders orders, IGrainFactory grains)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? CheckoutForm.Read(await context.ReadForm()) : new CheckoutForm();
        if ((form.CartId ?? CartCookies.Read(context)) is not { } cartId || await Cart(grains, shop, cartId) is not { } cart)
        {
            return new SeeOther($"{frame.Path}/cart");
        }

        var orderId = cart.OrderId ?? OrderKey.OfCart(shop.StoreId, cartId, cart.Generation);
        var order = grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.StoreId, orderId));
        if (cart.OrderId is not null)
        {
            return await Existing(context, frame, order);
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

        var view = await View(grains, shop, frame, cart, form);
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

        if ((view.Priced.DeliveryProblem ?? view.Priced.CodeProblem) is { } known && Problems(view) is { Count: > 0 } problems)
        {
            return Page(view, problems, null, Problem.Of(known).Status);
        }

        if (form.DeliveryUnknown && view.Priced is { Amounts: { Delivery: { Known: true, Charge: { Amount: > 0 } charge } } })
        {
            // The shopper has not seen the delivery charge yet: it is shown now, and the next press places the order.
            return Page(view, NoErrors, ShopTexts.Fill(frame.Texts.Buying.DeliveryCosts, frame.Price(charge)));
        }

        var placed = await orders.Place(
            context,
            shop.StoreId,
            orderId,
            new PlaceOrder(
                [.. cart.Lines.Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId))],
                customer,
                PaymentNames.Read(form.Payment)!.Value,
                view.Total with
                {
                    Amount = form.DeliveryUnknown ? view.Total.Amount : form.ExpectedTotal ?? view.Total.Amount,
                },
                cartId,
                form.DiscountCode.Length > 0 ? form.DiscountCode : null,
                view.Method
            )
        );
        return placed.Ok ? Done(context, frame, placed.Value) : await Refused(shop, context, grains, order, view, placed.Error);
    }

    private static async Task<IResult> Refused(
        Shop shop,
        HttpContext context,
        IGrainFactory grains,
        IOrderGrain order,
        CheckoutView shown,
        Error error
    )
    {
        // The cart was ordered already and the input differs this time: the order stands as it was first placed.
        var frame = shown.Frame;
        if (error.Code is "idempotency-key-reused" or "cart-ordered" && await order.Get() is { } existing)
        {
            return Done(context, frame, existing);
        }

        var texts = frame.Texts;
        var cart = await Cart(grains, shop, shown.Cart.Id) ?? shown.Cart;
        if (cart.Lines.Length == 0)
        {
            return new SeeOther($"{frame.Path}/cart");
        }

        var problem = Problem.Of(error);
        problem.WriteRetryAfter(context.Response);
        var view = await View(grains, shop, frame, cart, shown.Form);
        if (view.IsShort || error.Code == OrderRules.SoldOutCode)
        {
            return Page(view, NoErrors, view.IsShort ? texts.Buying.TooMany : texts.TryAgain, StatusCodes.Status409Conflict);
        }

        if (CheckoutProblems.Of(error, texts, frame.Price) is var (field, text))
        {
            return Page(view, new Dictionary<string, string> { [field] = text }, null, problem.Status);
        }

        var alert = error.Code switch
        {
            "total-changed" => ShopTexts.Fill(
                texts.TotalChanged,
                frame.Price(view.Total with { Amount = shown.Form.ExpectedTotal ?? shown.Total.Amount }),
                frame.Price(error.NewTotal ?? view.Total)
            ),
            "shop-closed" => texts.Closed,
            "too-many-open-orders" => texts.Orders.TooManyOpen,
            "too-much-to-deliver" => texts.Buying.TooMuch,
            _ => texts.TryAgain,
        };
        return Page(view, NoErrors, alert, problem.Status);
    }

    private static async Task<IResult> Existing(HttpContext context, ShopFrame frame, IOrderGrain order) =>
        await order.Get() is { } placed ? Done(context, frame, placed) : new SeeOther($"{frame.Path}/cart");

    private static SeeOther Done(HttpContext context, ShopFrame frame, OrderView order)
    {
        CartCookies.Clear(context, frame.Home);
        return new SeeOther($"/o/{order.StatusToken}");
    }

    private static bool CanBeOrdered(CartView cart) => cart.Lines.Length > 0 && cart.Lines.All(line => line.Available);

    private static async Task<CartView?> Cart(IGrainFactory grains, Shop shop, string id) =>
        (await grains.GetGrain<ICartGrain>(StoreKey.Of(shop.StoreId, id)).Get()) is { Ok: true } cart ? cart.Value : null;

    /// <summary>The page of a cart at the price of the present input.</summary>
    private static async Task<CheckoutView> View(IGrainFactory grains, Shop shop, ShopFrame frame, CartView cart, CheckoutForm form)
    {
        var terms = cart.Quote?.Terms ?? await grains.GetGrain<ICatalogGrain>(shop.StoreId).Terms();
        var phone = HomeCountry.TryReadPhone(
            form.Phone,
            HomeCountry.CodeOf(frame.Store),
            form.Country.Length > 0 ? form.Country : terms.Country,
            out var typed
        )
            ? typed
            : (Phone?)null;
        var priced = await grains
            .GetGrain<ICheckoutGrain>(shop.StoreId)
            .Price(
                new QuoteRequest(
                    [
                        .. cart
                            .Lines.Where(line => line.Available)
                            .Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId)),
                    ],
                    CheckoutForm.MethodOf(form, terms),
                    form.HasPlace(terms) ? form.Address : null,
                    form.DiscountCode,
                    phone,
                    cart.Quote
                )
            );
        return priced.Ok
            ? new CheckoutView(frame, cart, terms, priced.Value, form, await CartStock.Of(grains, shop.StoreId, cart))
            : throw new ErrorException(Problem.Of(priced.Error)); // a line disappeared while the page was made: reloading shows the cart
    }

    /// <summary>The errors of the input that prevent a price, by field.</summary>
    private static Dictionary<string, string> Problems(CheckoutView view)
    {
        var errors = new Dictionary<string, string>();
        foreach (var error in new[] { view.Priced.DeliveryProblem, view.Priced.CodeProblem }.OfType<Error>())
        {
            if (CheckoutProblems.Of(error, view.Frame.Texts, view.Frame.Price) is var (field, text))
            {
                errors[field] = text;
            }
        }

        return errors;
    }

    private static HtmlResult Page(
        CheckoutView view,
        IReadOnlyDictionary<string, string> errors,
        string? alert,
        int status = StatusCodes.Status200OK
    )
    {
        var html = new HtmlWriter();
        CheckoutPage.Write(html, view, errors, alert);
        return new HtmlResult(html, status);
    }

    private static readonly ImmutableDictionary<string, string> NoErrors = ImmutableDictionary<string, string>.Empty;
}
