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
}
