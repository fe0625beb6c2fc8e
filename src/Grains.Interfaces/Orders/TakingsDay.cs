namespace Dukaan.Orders;

/// <summary>One day of <see cref="Takings"/>.</summary>
[GenerateSerializer, Immutable, Alias("takings-day")]
public sealed record TakingsDay(DateOnly Day, long Orders, Money Sales, Money Paid)
{
    /// <summary>As <see cref="Takings.ByCard"/>.</summary>
    [Id(0)]
    public Money ByCard { get; init; } = Paid with { Amount = 0 };
}
