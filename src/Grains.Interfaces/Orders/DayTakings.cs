namespace Dukaan.Orders;

/// <summary>A day's orders and takings.</summary>
/// <param name="Day">In the store's time zone.</param>
/// <param name="Orders">Placed that day, without rejected, cancelled and expired ones.</param>
/// <param name="Sales">Their total, without gift cards.</param>
/// <param name="Paid">What was paid for them in money, less refunds in money.</param>
/// <param name="Open">Orders of any day that wait for the seller: placed, confirmed or packed.</param>
[GenerateSerializer, Immutable, Alias("day-takings")]
public sealed record DayTakings(DateOnly Day, int Orders, Money Sales, Money Paid, int Open);
