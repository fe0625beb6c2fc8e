namespace Dukaan.Orders;

/// <summary>An order in a list. Also the payload of the events <c>order.placed</c> and <c>order.changed</c>: whole, so that the newest one says all.</summary>
/// <param name="Pieces">How many pieces were ordered.</param>
[GenerateSerializer, Immutable, Alias("order-summary")]
public sealed record OrderSummary(
    string StoreId,
    string Id,
    long Number,
    OrderState State,
    PaymentState Payment,
    PaymentMethod Method,
    Money Total,
    int Pieces,
    string CustomerName,
    DateTimeOffset PlacedAt,
    DateTimeOffset UpdatedAt,
    long Version);
