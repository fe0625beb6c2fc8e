using System.Globalization;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Homes;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Storefront.WaitingRooms;
using Dukaan.Web.Texts;
using Dukaan.Web.Visits;
using Orleans;

namespace Dukaan.Web.Storefront.Carts;

/// <summary>
/// The cart's page and forms. A form responds with a redirect (so that reloading repeats nothing), or with JSON to a script.
/// </summary>
internal static class CartEndpoints
{
    public static IEndpointRouteBuilder MapCartPages(this IEndpointRouteBuilder routes)
    {
        var carts = routes
            .MapGroup("/s/{slug}/cart")
            .AddEndpointFilter<ShopCallerFilter>()
            .AddEndpointFilter<RetryOnce>()
            .ExcludeFromDescription()
            .BehindWaitingRoom();
        carts.MapGet("", Show).KeptAtEdge();
        carts.MapGet("/back/{token}", CartLink.Open);
        carts.MapPost("/add", Add).KeptAtEdge();
        carts.MapPost("/line", SetLine).KeptAtEdge();
        carts.MapPost("/left", TakeLeft); // only the home knows what is left
        return routes;
    }

    private static async Task<IResult> Show(Shop shop, HttpContext context, ShopPages pages, CartAccess carts)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        if (frame.IsMoved(shop.Slug))
        {
            return Results.Redirect($"{frame.Path}/cart", permanent: true, preserveMethod: true);
        }

        if (CartCookies.Read(context) is not { } id)
        {
            return Page(frame, null, null);
        }

        var cart = await (await carts.Open(context, shop.StoreId, id)).Get();
        if (!cart.Ok)
        {
            return Problem.Of(cart.Error);
        }

        var seen = CartCookies.SeenTotal(context);
        var changed =
            seen is { } before && before != cart.Value.Total.Amount && cart.Value.Lines.All(line => line.Available)
                ? ShopTexts.Fill(
                    frame.Texts.PricesChanged,
                    frame.Price(cart.Value.Total with { Amount = before }),
                    frame.Price(cart.Value.Total)
                )
                : null;
        CartCookies.Write(context, frame.Home, cart.Value);
        changed ??=
            cart.Value.Lines.Length > 0
                ? Checkout.ClosedNow.Say(frame, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow())
                : null;
        return Page(frame, cart.Value, changed, await carts.Stock(shop.StoreId, cart.Value));
    }

    /// <summary>The shopper accepts the available quantity.</summary>
    private static async Task<IResult> TakeLeft(Shop shop, HttpContext context, ShopPages pages, CartAccess carts)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        if (CartCookies.Read(context) is { } id)
        {
            var cart = await carts.Open(context, shop.StoreId, id);
            if (await cart.Get() is { Ok: true } found)
            {
                await carts.TakeLeft(shop.StoreId, found.Value);
                if (await cart.Get() is { Ok: true } left)
                {
                    CartCookies.Write(context, frame.Home, left.Value);
                }
            }
        }

        return new SeeOther($"{frame.Path}/cart");
    }

    /// <summary>Adds to the cart, which is created at the first time. A cart that became an order is followed by a new one.</summary>
    private static Task<IResult> Add(Shop shop, HttpContext context, ShopPages pages, CartAccess carts, OperationId operation) =>
        Change(shop, context, pages, carts, async form =>
        {
            var operationId = form.OperationId ?? operation.Value;
            if (form.Quantity == 0)
            {
                return Error.Invalid("quantity", "quantity-range", "Choose a whole number from 1 to 999.");
            }

            var variant = await Variant(carts, shop, form);
            if (!variant.Ok)
            {
                return variant.Error;
            }

            if (CartCookies.Read(context) is { } id)
            {
                var own = await carts.Open(context, shop.StoreId, id);
                var cart = await own.Get();
                if (cart.Ok && cart.Value.OrderId is null)
                {
                    return await Left(carts, shop, form, variant.Value.Id, cart.Value)
                        ?? await own.Add(operationId, form.ProductId, form.Quantity!.Value, variant.Value.Id);
                }
            }

            return await Left(carts, shop, form, variant.Value.Id, null)
                ?? await carts.Of(shop.StoreId, carts.NewId()).Add(operationId, form.ProductId, form.Quantity!.Value, variant.Value.Id);
        });

    /// <summary>Why this many more cannot be added, with the number that is left; null: they can.</summary>
    private static async Task<Result<CartView>?> Left(CartAccess carts, Shop shop, CartForm form, string? variantId, CartView? cart)
    {
        var stockId = variantId ?? form.ProductId;
        var quote = await carts.Quote(shop.StoreId, [new QuoteLine(form.ProductId, 1, variantId)]);
        if (!quote.Ok || quote.Value.Lines is not [{ Counted: true, Available: true }])
        {
            return null; // the cart reports the error
        }

        var wanted = form.Quantity!.Value + (cart?.Lines.FirstOrDefault(line => line.StockId == stockId)?.Quantity ?? 0);
        if (await carts.LeftOf(shop.StoreId, stockId) is not { } left || wanted <= left)
        {
            return null;
        }

        return Error.Conflict(OrderRules.SoldOutCode, "There are fewer left.", "quantity") with
        {
            Items = [stockId],
            Short = [new ShortLine(form.ProductId, variantId, wanted, left)],
        };
    }

    private static Task<IResult> SetLine(Shop shop, HttpContext context, ShopPages pages, CartAccess carts) =>
        Change(shop, context, pages, carts, async form =>
            CartCookies.Read(context) is { } id
                ? await (await carts.Open(context, shop.StoreId, id)).SetLine(form.ProductId, form.Quantity!.Value, form.VariantId)
                : Error.NotFound("cart")
        );

    /// <summary>The chosen variant: by its id, or by a value of each option. None if the product has none.</summary>
    private static async Task<Result<ChosenVariant>> Variant(CartAccess carts, Shop shop, CartForm form)
    {
        if (
            form.VariantId is not null
            || form.Values.IsEmpty
            || await carts.Product(shop.StoreId, form.ProductId) is not { Options.Length: > 0 } product
        )
        {
            return new ChosenVariant(form.VariantId);
        }

        var chosen = VariantRules.Match(product.Options, form.Values) is { } values
            ? product.Variants.FirstOrDefault(variant => variant.Values.SequenceEqual(values))
            : null;
        return chosen switch
        {
            null => Error.Invalid("variantId", "unknown-variant", "Choose one of the product's variants."),
            { InStock: false, Id: var id } => Error.Conflict(OrderRules.SoldOutCode, "This is sold out.") with
            {
                Items = [id],
                Short = [new ShortLine(form.ProductId, id, form.Quantity ?? 1, 0)],
            },
            _ => new ChosenVariant(chosen.Id),
        };
    }

    private static async Task<IResult> Change(
        Shop shop,
        HttpContext context,
        ShopPages pages,
        CartAccess carts,
        Func<CartForm, Task<Result<CartView>>> change
    )
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? CartForm.Read(await context.ReadForm()) : null;
        Result<CartView> result = form switch
        {
            null => Error.NotFound("product"),
            { Quantity: null } => Error.Invalid("quantity", "quantity-range", "Choose a whole number from 1 to 999."),
            _ => await change(form),
        };
        if (!result.Ok)
        {
            return await Refused(shop, context, frame, carts, result.Error);
        }

        CartCookies.Write(context, frame.Home, result.Value);
        if (result.Value.Lines.Length > 0)
        {
            context
                .RequestServices.GetRequiredService<VisitTally>()
                .Cart(shop.StoreId, OrderKey.OfCart(shop.StoreId, result.Value.Id, result.Value.Generation));
        }

        return WantsJson(context)
            ? TypedResults.Json(new CartChanged(result.Value.Count, result.Value.Total), ApiJson.Options)
            : new SeeOther($"{frame.Path}/cart");
    }

    /// <summary>Shows an error in the shop's language: above the cart, or to the script that asked.</summary>
    private static async Task<IResult> Refused(Shop shop, HttpContext context, ShopFrame frame, CartAccess carts, Error error)
    {
        var problem = Problem.Of(error) with { Detail = Say(frame, error), Language = frame.Store.Language };
        if (WantsJson(context))
        {
            return problem;
        }

        var cart = CartCookies.Read(context) is { } id ? await (await carts.Open(context, shop.StoreId, id)).Get() : default;
        return Page(
            frame,
            cart.Value,
            problem.Detail,
            cart.Value is { } shown ? await carts.Stock(shop.StoreId, shown) : null,
            problem.Status
        );
    }

    private static string Say(ShopFrame frame, Error error)
    {
        var texts = frame.Texts;
        return error switch
        {
            { Kind: ErrorKind.NotFound } => texts.Unavailable,
            { Code: OrderRules.SoldOutCode, Short: [{ Left: > 0 and var left }] } => ShopTexts.Fill(
                texts.Buying.OnlyLeft,
                frame.Numerals.In(left)
            ),
            { Code: OrderRules.SoldOutCode } => texts.SoldOut,
            { Field: "quantity" } => texts.QuantityWrong,
            { Code: "unknown-variant" } => texts.Buying.ChooseOptions,
            { Code: "cart-full" } => texts.CartFull,
            { Code: "shop-closed" } => texts.Closed,
            { Code: "shop-suspended" } => texts.Suspended,
            _ => texts.TryAgain,
        };
    }

    private static HtmlResult Page(
        ShopFrame frame,
        CartView? cart,
        string? alert,
        CartStock? stock = null,
        int status = StatusCodes.Status200OK
    )
    {
        var html = new HtmlWriter();
        CartPage.Write(html, frame, cart, alert, stock);
        return new HtmlResult(html, status);
    }

    private static bool WantsJson(HttpContext context) =>
        context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);

    private readonly record struct ChosenVariant(string? Id);
}
