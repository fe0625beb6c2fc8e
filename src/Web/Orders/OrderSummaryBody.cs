using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>An order in a list and in an event.</summary>
/// <param name="Pieces">How many pieces were ordered.</param>
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
    long Version
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
            Version: order.Version
        );
}
