using Dukaan.Pricing;
using Dukaan.Saving;

namespace Dukaan.Orders;

/// <summary>
/// How orders to an address ended: a row of each, under the address's mark (<see cref="AddressMark"/>), written with the order itself. An
/// order that has not ended, or ended without saying anything of its customer, has none; one that is erased has none any more.
/// </summary>
public static class AddressOrders
{
    public const string Kind = "address-order";

    private const string Bucket = "order";

    /// <param name="mark">Of the address.</param>
    public static RowOwner Of(string storeId, string mark) => new(Kind, StoreKey.Of(storeId, mark));

    /// <summary>What changes when an order does.</summary>
    public static IEnumerable<RowChange> Changes(OrderView before, OrderView now)
    {
        var (was, isNow) = (MarkOf(before), MarkOf(now));
        if (was is not null && was != isNow)
        {
            yield return new RowChange(Of(before.StoreId, was), before.Id, "", 0, null);
        }

        if (isNow is not null && (was != isNow || before.Outcome != now.Outcome))
        {
            yield return new RowChange(
                Of(now.StoreId, isNow),
                now.Id,
                Bucket,
                now.Number,
                new AddressOrder(now.Outcome!.Value, now.UpdatedAt)
            );
        }
    }

    private static string? MarkOf(OrderView order) =>
        order.Outcome is null || order.Amounts.Delivery.Method == DeliveryMethod.Pickup
            ? null
            : AddressMark.Of(order.StoreId, order.Customer.Address);
}
