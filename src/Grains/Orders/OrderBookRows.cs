using Dukaan.Saving;

namespace Dukaan.Orders;

/// <summary>The rows of an order book: one an order, written by the order itself; a bucket for each state, sorted by number.</summary>
public static class OrderBookRows
{
    public static RowOwner Of(string storeId) => new("order-book", storeId);

    public static string Bucket(OrderState state) => state.ToString().ToLowerInvariant();

    /// <summary>The states in which an order waits for the seller.</summary>
    public static ImmutableArray<OrderState> Open { get; } = [OrderState.Placed, OrderState.Confirmed, OrderState.Packed];

    public static bool IsOpen(OrderState state) => state is OrderState.Placed or OrderState.Confirmed or OrderState.Packed;
}
