using System.Globalization;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Invoices;
using Dukaan.Web.Orders;
using Dukaan.Web.Sellers;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>
/// Several orders at once: an action on each ticked order, or their packing slips. Each order executes or refuses it separately; those that
/// refuse are listed with the reason.
/// </summary>
internal static class BulkActions
{
    private const int MaxOrders = 100;
    private const int AtOnce = 10;

    /// <summary>Actions that need no further input.</summary>
    private static readonly OrderAction[] Steps = [OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver];

    public static void Map(SellerRoutes shop)
    {
        shop.Post("/orders/bulk", Take);
        shop.Get("/orders/slips", Slips);
    }

    /// <summary>The buttons: the actions that orders of this state allow, or all.</summary>
    public static Fragment Bar(SellerContext seller, OrderState? state)
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
            <div class="bulk card" role="group" aria-label="{seller.Texts.OrderDesk.Selected}">
            <div class="row"><button type="button" class="btn quiet slim js-only"
             data-all>{seller.Texts.OrderDesk.SelectAll}</button>{
                 Each(steps.Where(step => seller.May(OrderPermissions.Of(step))), step => Fragment.Of(
                $"<button type=\"submit\" class=\"btn slim\" name=\"step\" value=\"{OrderLabels.Path(step)}\">{OrderLabels.Of(
                    seller.Texts.OrderDesk, step)}</button>"))}<button type="submit" class="btn quiet slim" formmethod="get"
                 formaction="{seller.Url("orders/slips")}" formtarget="_blank">{
                 seller.Texts.OrderDesk.PackingSlips}</button><button type="submit" class="btn quiet slim" formmethod="get"
                 formaction="{seller.Url("orders/labels")}" formtarget="_blank">{seller.Texts.Couriers.Labels}</button></div></div>
            """
        );
    }

    /// <summary>The checkbox of an order; its value has the version that the seller sees.</summary>
    public static Fragment Box(SellerContext seller, OrderSummary order) =>
        Fragment.Of(
            $"""
            <label class="tick"><input type="checkbox" name="order" value="{order.Id}:{order.Version}">
            <span class="sr">{seller.Texts.OrderDesk.OrderNumber($"{order.Number}")}</span></label>
            """
        );

    private static async Task<IResult> Take(SellerContext seller, Form form)
    {
        var ticked = Ticked(form.All("order"));
        if (OrderLabels.Action(form["step"]) is not { } action || !Steps.Contains(action))
        {
            return seller.Missing("step");
        }

        if (!seller.May(OrderPermissions.Of(action)))
        {
            return SellerGate.NotAllowed(seller.Caller);
        }

        if (ticked.Count is 0 or > MaxOrders)
        {
            return await OrderListPage.Show(seller, Warning(seller.Texts.OrderDesk.SelectFirst, []));
        }

        var refused = new List<(string Order, string Why)>();
        foreach (var some in ticked.Chunk(AtOnce))
        {
            var outcomes = await Task.WhenAll(
                some.Select(async each =>
                    (
                        each.Id,
                        (await seller.Order(each.Id).Take(new OrderStep(form.OperationId(each.Id), action, IfVersion: each.Version))).Error
                    )
                )
            );
            foreach (var (id, error) in outcomes)
            {
                if (error is not null && !Form.IsRepeat(error))
                {
                    refused.Add(
                        (
                            await Name(seller, id),
                            error.Kind == ErrorKind.Stale ? seller.Texts.OrderDesk.ChangedMeanwhile : seller.Say(error)
                        )
                    );
                }
            }
        }

        var done = $"{seller.Texts.Common.Orders(ticked.Count - refused.Count)}: {OrderLabels.Done(seller.Texts.OrderDesk, action)}";
        return refused.Count == 0
            ? seller.Go($"orders{seller.Http.Request.QueryString}", done)
            : await OrderListPage.Show(seller, Warning(refused.Count == ticked.Count ? seller.Texts.OrderDesk.NoneChanged : done, refused));
    }

    private static async Task<IResult> Slips(SellerContext seller)
    {
        var orders = await Task.WhenAll(
            Ticked(seller.Http.Request.Query["order"]).Take(MaxOrders).Select(each => seller.Order(each.Id).Get())
        );
        PrintDocument[] slips = [.. orders.OfType<OrderView>().Select(order => PackingSlip.Of(order, seller.Shop))];
        return slips.Length == 0 ? seller.Go("orders", seller.Texts.OrderDesk.SelectFirst) : PrintDocument.Together(slips).Page();
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

    private static async Task<string> Name(SellerContext seller, string id) =>
        await seller.Order(id).Get() is { } order ? $"#{order.Number}" : seller.Texts.OrderDesk.NoLongerExists;
}
