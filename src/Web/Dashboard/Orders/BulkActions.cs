using System.Globalization;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Invoices;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>
/// Several orders at once: a step for each of those that are ticked, or their packing slips on paper. Each order takes the step or refuses
/// it by itself; those that refuse are named with the reason.
/// </summary>
internal static class BulkActions
{
    private const int OrdersMost = 100;
    private const int AtOnce = 10;

    /// <summary>Steps that ask for nothing besides.</summary>
    private static readonly OrderAction[] Steps = [OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver];

    public static void Map(DeskRoutes shop)
    {
        shop.Post("/orders/bulk", Take);
        shop.Get("/orders/slips", Slips);
    }

    /// <summary>The buttons: the step that orders of this state can take, or all steps.</summary>
    public static Fragment Bar(Desk desk, OrderState? state)
    {
        var steps = state switch
        {
            null => Steps,
            OrderState.Placed => [OrderAction.Confirm],
            OrderState.Confirmed => [OrderAction.Pack],
            OrderState.Packed => [OrderAction.Ship],
            OrderState.Shipped => [OrderAction.Deliver],
            _ => [],
        };
        return Fragment.Of(
            $"""
            <div class="bulk card" role="group" aria-label="Selected orders"><div class="row"><button type="button" class="btn quiet slim js-only" data-all>Select all</button>{Each(steps, step => Fragment.Of(
                $"<button type=\"submit\" class=\"btn slim\" name=\"step\" value=\"{OrderWords.Path(step)}\">{OrderWords.Of(step)}</button>"))}<button type="submit" class="btn quiet slim" formmethod="get" formaction="{desk.Url("orders/slips")}" formtarget="_blank">Packing slips</button></div></div>
            """
        );
    }

    /// <summary>The box that ticks an order; its value has the version that the seller sees.</summary>
    public static Fragment Box(OrderSummary order) =>
        Fragment.Of(
            $"""<label class="tick"><input type="checkbox" name="order" value="{order.Id}:{order.Version}"><span class="sr">Order #{order.Number}</span></label>"""
        );

    private static async Task<IResult> Take(Desk desk, Form form)
    {
        var ticked = Ticked(form.All("order"));
        if (OrderWords.Action(form["step"]) is not { } action || !Steps.Contains(action))
            return Desk.Missing("step");
        if (ticked.Count is 0 or > OrdersMost)
            return await OrderListPage.Show(desk, Warning("Select orders first.", []));

        var refused = new List<(string Order, string Why)>();
        foreach (var some in ticked.Chunk(AtOnce))
        {
            var outcomes = await Task.WhenAll(
                some.Select(async each =>
                    (
                        each.Id,
                        (await desk.Order(each.Id).Take(new OrderStep(form.OperationId(each.Id), action, IfVersion: each.Version))).Refusal
                    )
                )
            );
            foreach (var (id, refusal) in outcomes)
            {
                if (refusal is not null && !Form.IsRepeat(refusal))
                    refused.Add(
                        (await Name(desk, id), refusal.Kind == RefusalKind.Stale ? "It was changed in the meantime." : refusal.Message)
                    );
            }
        }

        var done = $"{Count(ticked.Count - refused.Count, "order", "orders")}: {OrderWords.Done(action)}";
        return refused.Count == 0
            ? desk.Go($"orders{desk.Http.Request.QueryString}", done)
            : await OrderListPage.Show(desk, Warning(refused.Count == ticked.Count ? "No order was changed." : done, refused));
    }

    private static async Task<IResult> Slips(Desk desk)
    {
        var orders = await Task.WhenAll(
            Ticked(desk.Http.Request.Query["order"]).Take(OrdersMost).Select(each => desk.Order(each.Id).Get())
        );
        Paper[] slips = [.. orders.OfType<OrderView>().Select(order => PackingSlip.Of(order, desk.Shop))];
        return slips.Length == 0 ? desk.Go("orders", "Select orders first.") : Paper.Together(slips).Page();
    }

    private static List<(string Id, long Version)> Ticked(IEnumerable<string?> values) =>
        [
            .. values
                .Select(value => (value ?? "").Split(':'))
                .Where(parts => parts.Length == 2 && Ids.IsId(parts[0]))
                .Select(parts =>
                    (parts[0], long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0)
                )
                .DistinctBy(each => each.Item1),
        ];

    private static Fragment Warning(string said, List<(string Order, string Why)> refused) =>
        Fragment.Of(
            $"""
            <div class="flash warn" role="alert"><div><p>{said}</p><ul>{Each(refused, each =>
                Fragment.Of($"<li>{each.Order}: {each.Why}</li>")
            )}</ul></div></div>
            """
        );

    private static async Task<string> Name(Desk desk, string id) =>
        await desk.Order(id).Get() is { } order ? $"#{order.Number}" : "An order that no longer exists";
}
