namespace Dukaan.Orders;

/// <summary>
/// What some days brought in. Orders that came to nothing (rejected, cancelled, expired) are left out; those in another currency than the
/// store's now are counted and not summed.
/// </summary>
/// <param name="From">The first day, in the store's time zone.</param>
/// <param name="To">The last.</param>
/// <param name="Orders">Placed on these days.</param>
/// <param name="Sales">What they come to now.</param>
/// <param name="Paid">What was paid for them, less what was given back.</param>
/// <param name="Days">Every day, the oldest first. They add up to the above.</param>
/// <param name="Products">What sold for most first, at most <see cref="MaxProducts"/>.</param>
/// <param name="OtherProducts">What all other products brought in.</param>
/// <param name="Delivery">What was charged for delivery. With all products it adds up to the sales.</param>
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
    public const int MaxDays = 366;

    public const int MaxProducts = 50;
}
