namespace Dukaan.Orders;

/// <summary>
/// The takings of some days. Rejected, cancelled and expired orders are left out. Orders in another currency than the store's present one
/// are counted and not summed.
/// </summary>
/// <param name="From">The first day, in the store's time zone.</param>
/// <param name="To">The last.</param>
/// <param name="Orders">Placed on these days.</param>
/// <param name="Sales">Their present totals, without gift cards: what these buy is a sale.</param>
/// <param name="Paid">What was paid for them in money, less refunds in money. A gift card's money came when the card was sold.</param>
/// <param name="Days">Every day, the oldest first. They sum to the values above.</param>
/// <param name="Products">By sales, the highest first, at most <see cref="MaxProducts"/>.</param>
/// <param name="OtherProducts">The sales of all other products.</param>
/// <param name="Delivery">Delivery charges. Together with all products they sum to the sales.</param>
[GenerateSerializer, Immutable, Alias("takings")]
public sealed record Takings(
    DateOnly From,
    DateOnly To,
    long Orders,
    Money Sales,
    Money Paid,
    ImmutableArray<TakingsDay> Days,
    ImmutableArray<TakingsProduct> Products,
    Money OtherProducts,
    Money Delivery
)
{
    /// <summary>What gift cards and store credit paid for them, less what went back to cards or became credit.</summary>
    [Id(0)]
    public Money ByCard { get; init; } = Paid with { Amount = 0 };

    public const int MaxDays = 366;

    public const int MaxProducts = 50;
}
