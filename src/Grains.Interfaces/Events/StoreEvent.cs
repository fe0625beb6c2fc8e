namespace Dukaan.Events;

/// <summary>
/// A fact about a store, committed with the change that it describes. Its identity is (<see cref="StoreId"/>, <see cref="Aggregate"/>, <see
/// cref="Version"/>, <see cref="Index"/>). It arrives at least once and is applied once.
/// </summary>
/// <param name="Topic">See <see cref="Topics"/>; also the stream's namespace. The stream's key is the store id.</param>
/// <param name="Aggregate">Kind and key of the grain: <c>order/01…</c>.</param>
/// <param name="Version">The aggregate's version after the change.</param>
/// <param name="Index">Which event of that change, from 0.</param>
/// <param name="Type">What happened: <c>order.placed</c>.</param>
/// <param name="Schema">The schema number of the payload.</param>
/// <param name="Payload">JSON.</param>
/// <param name="At">UTC.</param>
[GenerateSerializer, Immutable, Alias("store-event")]
public sealed record StoreEvent(
    string Topic,
    string StoreId,
    string Aggregate,
    long Version,
    int Index,
    string Type,
    int Schema,
    string Payload,
    DateTimeOffset At
)
{
    /// <summary>The region that it came from; empty: this one.</summary>
    [Id(0)]
    public string Region { get; init; } = "";

    /// <summary>The trace of the change, see <see cref="Traces.Here"/>; null: it is not recorded, or an earlier release wrote it.</summary>
    [Id(1)]
    public string? Trace { get; init; }
}
