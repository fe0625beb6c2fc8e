using System.Globalization;
using System.Text.Json;
using Dukaan.Orders;
using Dukaan.RuntimeSettings;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Orders;

/// <summary>A shop's orders, for its seller.</summary>
public static class OrderEndpoints
{
    public static void MapOrders(this RouteGroupBuilder api)
    {
        var store = api.MapGroup("/stores/{storeId}").RequireSeller(Permission.ReadOrders, Permission.HandleOrders).WithTags("Orders");
        store
            .MapGet("/orders", List)
            .WithName("ListOrders")
            .WithSummary(
                "Orders, newest first. ?state= for those in one state; ?q= for a part of the customer's name or phone, or an order's "
                    + "number; ?payment=, ?method=, ?from=, ?to= narrow further."
            )
            .Produces<PageOf<OrderSummaryBody>>()
            .ProducesProblems(401, 404, 422);
        store
            .MapGet("/orders/{orderId}", Get)
            .WithName("GetOrder")
            .WithSummary("An order, whole.")
            .Produces<OrderBody>()
            .ProducesProblems(401, 404);
        foreach (var action in Enum.GetValues<OrderAction>().Where(action => !OrderPermissions.IsShoppers(action)))
        {
            store
                .MapPost($"/orders/{{orderId}}/{JsonNamingPolicy.KebabCaseLower.ConvertName(action.ToString())}", Take(action))
                .Needing(OrderPermissions.Of(action))
                .WithName($"{action}Order")
                .WithSummary(SummaryOf(action))
                .Produces<OrderBody>()
                .ProducesProblems(401, 404, 409, 412, 422);
        }

        store
            .MapGet("/takings", Takings)
            .Needing(Permission.ReadSales)
            .WithName("GetTakings")
            .WithSummary("Today's orders and takings, in the shop's time zone.")
            .Produces<DayTakings>()
            .ProducesProblems(401, 404);
        store
            .MapGet("/takings/days", TakingsOfDays)
            .Needing(Permission.ReadSales)
            .WithName("GetTakingsOfDays")
            .WithSummary(
                "Takings by day and by product, in the shop's time zone: ?from= and ?to= are days, the last thirty unless given. They "
                    + "are the sum of the orders."
            )
            .Produces<Takings>()
            .ProducesProblems(401, 404, 422);
        store
            .MapGet("/events", (string storeId, SignedIn caller, OrderFeed feed, HttpContext context) =>
                feed.Serve(context, storeId, caller)
            )
            .WithName("WatchOrders")
            .WithSummary("Orders as they are placed and change: server-sent events order.placed and order.changed.")
            .Produces<OrderSummaryBody>(StatusCodes.Status200OK, "text/event-stream")
            .ProducesProblems(401, 404, 429);
    }

    private static async Task<IResult> List(string storeId, [AsParameters] OrderQuery query, Paging paging, IGrainFactory grains)
    {
        var filter = query.Read();
        if (!filter.Ok)
        {
            return Problem.Of(filter.Error);
        }

        // One more than is shown tells whether more follow; the grain returns at most 100, so a full page of 100 reads the next.
        var before = paging.AfterNumber();
        var read = await grains.GetGrain<IOrderBookGrain>(storeId).Find(filter.Value, before, Math.Min(paging.Limit + 1, Paging.Max));
        var page = paging.Cut(read, OrderSummaryBody.Of, order => order.Number.ToString(CultureInfo.InvariantCulture));
        return TypedResults.Json(
            read.Length == Paging.Max && paging.Limit == Paging.Max
                ? page with
                {
                    NextCursor = Paging.Write(read[^1].Number.ToString(CultureInfo.InvariantCulture)),
                }
                : page,
            ApiJson.Options
        );
    }

    private static async Task<IResult> Get(string storeId, string orderId, IGrainFactory grains, HttpContext context) =>
        Ids.IsId(orderId) && await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).Get() is { } order
            ? new Tagged<OrderBody>(OrderBody.Of(order, context), order.Version)
            : Problem.NotFound("order");

    private static Delegate Take(OrderAction action) =>
        async Task<IResult> (
            string storeId,
            string orderId,
            StepGiven? body,
            OperationId operation,
            IfMatch match,
            SignedIn caller,
            IGrainFactory grains,
            IRuntimeSettings settings,
            HttpContext context
        ) =>
        {
            if (body?.Add is { IsDefaultOrEmpty: false } && !settings.Now.Of(storeId).AddedGoods)
            {
                return Problem.Of(Error.Conflict("added-goods-off", "Other goods cannot be added yet: place another order.", "add"));
            }

            if (!Ids.IsId(orderId))
            {
                return Problem.NotFound("order");
            }

            var step = (body ?? new StepGiven()).Step(operation.Value, action, match.Version);
            if (!OrderPermissions.Of(step).All(caller.May))
            {
                return SellerGate.NotAllowed(caller);
            }

            var result = await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).Take(step);
            return result.Answer(order => new Tagged<OrderBody>(OrderBody.Of(order, context), order.Version));
        };

    private static async Task<IResult> Takings(string storeId, IGrainFactory grains) =>
        TypedResults.Json(await grains.GetGrain<IOrderBookGrain>(storeId).Today(), ApiJson.Options);

    private static async Task<IResult> TakingsOfDays(string storeId, string? from, string? to, IGrainFactory grains)
    {
        var (first, last) = (OrderQuery.Day("from", from), OrderQuery.Day("to", to));
        return (first.Error ?? last.Error) is { } error
            ? Problem.Of(error)
            : (await grains.GetGrain<IOrderBookGrain>(storeId).Takings(first.Value, last.Value)).Answer(takings =>
                TypedResults.Json(takings, ApiJson.Options)
            );
    }

    private static string SummaryOf(OrderAction action) =>
        action switch
        {
            OrderAction.Confirm => "Accept a placed order: its goods are sold.",
            OrderAction.Reject => "Turn a placed order down, with a reason the shopper sees.",
            OrderAction.MarkPaid => "Note that the money has come, with the payment's reference if there is one.",
            OrderAction.Pack => "Note that it is packed.",
            OrderAction.Ship => "Note that it is on its way, with carrier and trackingNumber if there are any.",
            OrderAction.Deliver => "Note that it has arrived.",
            OrderAction.Cancel => "Cancel an order that is not shipped yet, with a reason the shopper sees.",
            OrderAction.Refund =>
                "Give money back, all or in part, with a reason the shopper sees. What was paid online goes back through the gateway; "
                    + "else it notes that you gave it back.",
            OrderAction.Return =>
                "Note that goods came back, all or some pieces, with a reason the shopper sees: with amount, money is given back; with "
                    + "exchange, the variant goes out that the shopper asked for; with restock, the pieces are on sale again.",
            OrderAction.ApproveReturn => "Agree to take back what the shopper asked to return; a reason can say how.",
            OrderAction.DeclineReturn => "Decline what the shopper asked to return, with a reason the shopper sees.",
            OrderAction.Edit => "Before it is packed: fewer or more pieces, other goods besides, or another address.",
            OrderAction.Note => "Add a note that only the shop's sellers see.",
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, "A step without a summary."),
        };
}
