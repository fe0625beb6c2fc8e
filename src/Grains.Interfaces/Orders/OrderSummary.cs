namespace Dukaan.Orders;

/// <summary>
/// An order in a list. Also the payload of the events <c>order.placed</c> and <c>order.changed</c>: whole, so that the newest one says all.
/// </summary>
/// <param name="Total">What it comes to now: edits lower it.</param>
/// <param name="Pieces">How many pieces are ordered.</param>
/// <param name="Step">The ledger's newest entry: what just happened.</param>
/// <param name="Paid">All that came, in minor units of the total's currency.</param>
/// <param name="Refunded">All that was given back, likewise.</param>
/// <param name="CustomerPhone">E.164.</param>
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
    long Version,
    string Step = OrderEntries.Placed,
    long Paid = 0,
    long Refunded = 0,
    string CustomerPhone = ""
)
{
    /// <summary>What each line brings in; those that were taken out are left out.</summary>
    [Id(0)]
    public ImmutableArray<SoldLine> Lines { get; init; } = [];
}
