using Dukaan.Orders;
using Dukaan.Team;

namespace Dukaan.Web.Orders;

/// <summary>What a member of the team must be allowed to do, to act on an order.</summary>
public static class OrderPermissions
{
    public static Permission Of(OrderAction action) =>
        action switch
        {
            OrderAction.Pack or OrderAction.Ship or OrderAction.Deliver or OrderAction.Note => Permission.PackOrders,
            OrderAction.Refund => Permission.RefundOrders,
            _ => Permission.HandleOrders,
        };

    /// <summary>What a step needs: a return that gives money back is a refund too.</summary>
    public static IEnumerable<Permission> Of(OrderStep step) =>
        step is { Action: OrderAction.Return, Amount: > 0 } ? [Of(step.Action), Permission.RefundOrders] : [Of(step.Action)];

    /// <summary>Whether only the order's shopper may take it.</summary>
    public static bool IsShoppers(OrderAction action) => action is OrderAction.ClaimPaid or OrderAction.AskReturn or OrderAction.Review;
}
