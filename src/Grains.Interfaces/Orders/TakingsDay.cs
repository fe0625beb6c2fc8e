namespace Dukaan.Orders;

/// <summary>A day's part of <see cref="Takings"/>.</summary>
[GenerateSerializer, Immutable, Alias("takings-day")]
public sealed record TakingsDay(DateOnly Day, long Orders, Money Sales, Money Paid);
