namespace Dukaan.Stock;

/// <summary>A change of a count as its history has it. Sales are not in it: they are in their orders.</summary>
/// <param name="Number">1, 2, 3…</param>
/// <param name="Actor">As <see cref="Caller.Actor"/> names it.</param>
/// <param name="Change">How many more, or fewer where it is below zero.</param>
/// <param name="Available">What could be sold after it.</param>
[GenerateSerializer, Immutable, Alias("stock-entry")]
public sealed record StockEntry(long Number, DateTimeOffset At, string Actor, StockReason Reason, long Change, long Available, string Note);
