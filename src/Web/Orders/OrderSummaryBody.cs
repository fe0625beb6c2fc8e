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
            order.Id,
            order.Number,
            order.State,
            new OrderPaymentBody(PaymentNames.Of(order.Method), order.Payment),
            order.Total,
            order.Pieces,
            order.CustomerName,
            order.PlacedAt,
            order.UpdatedAt,
            order.Version
        );
}
