using System.Text.Json;
using Dukaan.Orders;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Orders;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Storefront.WaitingRooms;
using Orleans;

namespace Dukaan.Web.Storefront.Api;

/// <summary>The shopper's API under <c>/api/storefront/v1/{slug}</c>: no login, for partners with their own shop pages.</summary>
public static class ShopperApi
{
    public static IEndpointRouteBuilder MapShopperApi(this IEndpointRouteBuilder routes)
    {
        var api = routes
            .MapGroup("/api/storefront/v1/{slug}")
            .WithTags("Storefront")
            .ForAnyone()
            .ServedAt(Exposure.ShopHosts)
            .WithoutCookies();
        api.AddEndpointFilter<RouteGroupBuilder, ShopCallerFilter>();
        api.AddEndpointFilter<RouteGroupBuilder, RetryOnce>();
        var home = api.MapGroup("").ServedAtHome(HomeBy.Shop);
        api.MapGet("", (Shop shop, HttpContext context, ShopPages pages) =>
                Shared(context, pages, shop, new PageKey(PageKinds.JsonStore), "shop")
            )
            .WithName("GetShop")
            .BehindWaitingRoom()
            .WithSummary("The shop and its categories.")
            .Produces<ShopBody>()
            .ProducesProblems(403, 404)
            .ReadsSeenVersion()
            .Reads(ProductsQuery.Language);
        api.MapGet("/products", Products)
            .WithName("ListShopProducts")
            .BehindWaitingRoom()
            .WithSummary("Products as shown: ?q= to search, ?category= and others to narrow the list, ?sort= for its order.")
            .Produces<ShopProductsBody>()
            .ProducesProblems(403, 404, 422)
            .ReadsSeenVersion()
            .Reads(ProductsQuery.Parameters);
        api.MapGet("/products/{handle}", (Shop shop, string handle, HttpContext context, ShopPages pages) =>
                Shared(context, pages, shop, new PageKey(PageKinds.JsonProduct, Short(handle)), "product")
            )
            .WithName("GetShopProduct")
            .BehindWaitingRoom()
            .WithSummary("A product as shown.")
            .Produces<ShopProductBody>()
            .ProducesProblems(403, 404)
            .ReadsSeenVersion()
            .Reads(ProductsQuery.Language);
        api.MapShopCollections();
        home.MapPost("/carts", CartApi.Create)
            .KeptAtEdge()
            .WithName("CreateCart")
            .BehindWaitingRoom()
            .WithSummary("A new cart.")
            .Produces<CartCreated>(StatusCodes.Status201Created)
            .ProducesProblems(404);
        home.MapGet("/carts/{cartId}", CartApi.Get)
            .KeptAtEdge()
            .WithName("GetCart")
            .BehindWaitingRoom()
            .WithSummary("The cart at the prices that are true now.")
            .Produces<ShopperCartBody>()
            .ProducesProblems(404);
        home.MapPut("/carts/{cartId}/lines/{productId}", CartApi.SetLine)
            .KeptAtEdge()
            .WithName("SetCartLine")
            .BehindWaitingRoom()
            .WithSummary("So many of a product in the cart; 0 takes it out.")
            .Produces<ShopperCartBody>()
            .ProducesProblems(404, 409, 422);
        home.MapPost("/back-in-stock", BackInStockApi.Ask)
            .WithName("AskBackInStock")
            .WithSummary("Tell somebody once when something sold out is there again.")
            .RequireRateLimiting(RateLimits.Sessions)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(404, 409, 422, 429);
        home.MapPost("/quote", QuoteApi.Price)
            .KeptAtEdge()
            .WithName("Quote")
            .BehindWaitingRoom()
            .WithSummary("What an order would cost: the body of a checkout, of which only the goods must be there.")
            .Produces<QuoteBody>()
            .ProducesProblems(404, 422);
        home.MapGet("/slots", SlotsApi.List)
            .WithName("ListSlots")
            .WithSummary(
                "The times from which a shopper chooses now, for ?method=delivery or pickup; those of ?day=2026-12-25, or the next 60."
            )
            .Produces<FreeSlotsBody>()
            .ProducesProblems(404, 422);
        home.MapPost("/checkout", CheckoutApi.Place)
            .RepeatsHarmlessly()
            .CarriesCart()
            .WithName("Checkout")
            .BehindWaitingRoom(isCheckout: true)
            .WithSummary("Place an order. The repeat with the same Idempotency-Key, or of the same cart, answers the same order.")
            .Produces<OrderPlaced>(StatusCodes.Status201Created)
            .ProducesProblems(404, 409, 422, 503);
        home.MapGet("/orders/{statusToken}", Order)
            .WithName("GetShopperOrder")
            .WithSummary("What the shopper may see of their order.")
            .Produces<ShopperOrderBody>()
            .ProducesProblems(404);
        home.MapPost("/orders/{statusToken}/pay", Pay)
            .WithName("ShopperPay")
            .WithSummary("Pay online: payment.payUrl is where. Also after a payment that failed.")
            .Produces<ShopperOrderBody>()
            .ProducesProblems(404, 409, 503);
        foreach (var (action, summary) in Steps)
        {
            home.MapPost($"/orders/{{statusToken}}/{JsonNamingPolicy.KebabCaseLower.ConvertName(action.ToString())}", Take(action))
                .WithName($"Shopper{action}")
                .WithSummary(summary)
                .Produces<ShopperOrderBody>()
                .ProducesProblems(404, 409, 412, 422);
        }

        return routes;
    }

    private static async Task<IResult> Pay(Shop shop, string statusToken, HttpContext context, IGrainFactory grains)
    {
        if (await OrderEndpoints.Open(grains, statusToken) is not { } order || order.StoreId != shop.StoreId)
        {
            return Problem.NotFound("order");
        }

        var paying = await grains.GetGrain<IOrderGrain>(StoreKey.Of(order.StoreId, order.Id)).Pay();
        return paying.Answer(now => new Tagged<ShopperOrderBody>(ShopperOrderBody.Of(now, context), now.Version));
    }

    private static readonly (OrderAction Action, string Summary)[] Steps =
    [
        (OrderAction.Cancel, "Cancel the order, while it is not packed. What was paid online is refunded."),
        (OrderAction.ClaimPaid, "Say that it was paid by UPI, with the reference (UTR) that the app shows; the seller looks for it."),
        (OrderAction.Review, "Review a line that was delivered, once: stars, and a text. It is shown once the seller agrees."),
        (
            OrderAction.AskReturn,
            "Ask to return pieces that were sent, with what is wrong: for money, or with variantId for another variant of the same price."
        ),
    ];

    private static Delegate Take(OrderAction action) =>
        async Task<IResult> (
            Shop shop,
            string statusToken,
            ShopperStepGiven? body,
            OperationId operation,
            IfMatch match,
            HttpContext context,
            IGrainFactory grains
        ) =>
        {
            if (await OrderEndpoints.Open(grains, statusToken) is not { } order || order.StoreId != shop.StoreId)
            {
                return Problem.NotFound("order");
            }

            var taken = await grains
                .GetGrain<IOrderGrain>(StoreKey.Of(order.StoreId, order.Id))
                .Take((body ?? new ShopperStepGiven()).Step(Ids.Derive("shopper", operation.Value), action, match.Version));
            return taken.Answer(now => new Tagged<ShopperOrderBody>(ShopperOrderBody.Of(now, context), now.Version));
        };

    private static Task<IResult> Products(Shop shop, Paging paging, HttpContext context, ShopPages pages)
    {
        ListPlace place = default;
        if (paging.After is { } after && !ListPlace.TryRead(after, out place))
        {
            throw Paging.Broken();
        }

        var key = new PageKey(
            PageKinds.JsonProducts,
            PageEndpoints.Query(context.Request),
            ProductsQuery.Filter(context.Request.Query).ToString(),
            Size: paging.Limit,
            After: paging.After is null ? "" : place.ToString()
        );
        return Shared(context, pages, shop, key, "shop");
    }

    /// <summary>A response that is the same for everybody, rendered once per version.</summary>
    internal static async Task<IResult> Shared(HttpContext context, ShopPages pages, Shop shop, PageKey key, string what) =>
        await pages.Shared(context, shop, key) ?? Problem.NotFound(what);

    internal static async Task<IResult> Order(Shop shop, string statusToken, HttpContext context, IGrainFactory grains)
    {
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return await OrderEndpoints.Open(grains, statusToken) is { } order && order.StoreId == shop.StoreId
            ? new Tagged<ShopperOrderBody>(ShopperOrderBody.Of(order, context), order.Version)
            : Problem.NotFound("order");
    }

    /// <summary>All names that are too long share one page, instead of one each.</summary>
    internal static string Short(string name) => name.Length > 120 ? "-" : name;
}
