namespace Dukaan.Stock;

/// <summary>A change of a count in its history. Sales are not part of it; they are in the orders.</summary>
/// <param name="Number">1, 2, 3…</param>
/// <param name="Actor">As in <see cref="Caller.Actor"/>.</param>
/// <param name="Change">How many more, or fewer if negative.</param>
/// <param name="Available">The available number after it.</param>
[GenerateSerializer, Immutable, Alias("stock-entry")]
public sealed record StockEntry(long Number, DateTimeOffset At, string Actor, StockReason Reason, long Change, long Available, string Note)
{
    /// <summary>The location of the change, or from which units were carried; null: none was said.</summary>
    [Id(0)]
    public string? Location { get; init; }

    /// <summary>The location to which units were carried; null: this is no transfer.</summary>
    [Id(1)]
    public string? To { get; init; }

    /// <summary>How many units were carried there.</summary>
    [Id(2)]
    public long? Moved { get; init; }
}
