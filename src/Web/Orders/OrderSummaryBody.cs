using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Hours;

namespace Dukaan.Web.Orders;

/// <summary>An order in a list and in an event.</summary>
/// <param name="Pieces">How many pieces were ordered.</param>
/// <param name="Slot">The time that the shopper chose, or null.</param>
public sealed record OrderSummaryBody(
    string Id,
    long Number,
    OrderState State,
    OrderPaymentBody Payment,
    Money Total,
    int Pieces,
    string CustomerName,
    DateTimeOffset PlacedAt,
    DateTimeOffset UpdatedAt,
    long Version,
    SlotBody? Slot
)
{
    public static OrderSummaryBody Of(OrderSummary order) =>
        new(
            Id: order.Id,
            Number: order.Number,
            State: order.State,
            Payment: new OrderPaymentBody(PaymentNames.Of(order.Method), order.Payment),
            Total: order.Total,
            Pieces: order.Pieces,
            CustomerName: order.CustomerName,
            PlacedAt: order.PlacedAt,
            UpdatedAt: order.UpdatedAt,
            Version: order.Version,
            Slot: SlotBody.Of(order.Slot)
        );
}
