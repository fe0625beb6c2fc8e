using System.Text.Json.Serialization;
using Dukaan.Hours;

namespace Dukaan.Orders;

/// <summary>
/// An order in a list. Also the payload of the events <c>order.placed</c> and <c>order.changed</c>: complete, so the newest event is
/// enough.
/// </summary>
/// <param name="Total">The present total, after edits.</param>
/// <param name="Pieces">How many pieces are ordered.</param>
/// <param name="Step">The newest ledger entry: what just happened.</param>
/// <param name="Paid">Everything that was paid, in minor units of the total's currency.</param>
/// <param name="Refunded">Everything that was refunded, likewise.</param>
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
    /// <summary>The revenue of each line; removed lines and gift cards are left out.</summary>
    [Id(0)]
    public ImmutableArray<SoldLine> Lines { get; init; } = [];

    /// <summary>What of <see cref="Paid"/> gift cards and store credit paid.</summary>
    [Id(1)]
    public long ByCard { get; init; }

    /// <summary>What of <see cref="Refunded"/> went back to gift cards, or became store credit.</summary>
    [Id(3)]
    public long RefundedByCard { get; init; }

    /// <summary>What of the total is for gift cards: no sale yet, but money that the shop owes their holders.</summary>
    [Id(4)]
    public long ForCards { get; init; }

    /// <summary>What it says about its customer; null: it has not ended, or ended without saying anything.</summary>
    [Id(5)]
    public OrderOutcome? Outcome { get; init; }

    /// <summary>What came in money and stayed: a gift card's money came when the card was sold.</summary>
    [JsonIgnore]
    public long InMoney => Paid - ByCard - (Refunded - RefundedByCard);

    /// <summary>The time that its shopper chose, or null.</summary>
    [Id(2)]
    public ChosenSlot? Slot { get; init; }
}
