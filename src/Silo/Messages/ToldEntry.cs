using System.Collections.Immutable;
using System.Text.Json;
using Dukaan.Events;
using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Silo.Messages;

/// <summary>
/// The entry of an order's ledger that an event is about. The version of an event counts the writes of the order's state; a write may add
/// no entry, or several. The order's own version in the payload is the number of its newest entry at that moment.
/// </summary>
/// <param name="Place">In the ledger, from 0.</param>
/// <param name="Total">What the order came to then; null: not known.</param>
internal readonly record struct ToldEntry(int Place, Money? Total)
{
    /// <summary>The database keeps microseconds.</summary>
    private static readonly TimeSpan Rounding = TimeSpan.FromMilliseconds(1);

    /// <summary>The entry, or null where the ledger does not have it yet.</summary>
    public static ToldEntry? Find(StoreEvent @event, ImmutableArray<LedgerEntry> ledger)
    {
        if (@event.Payload.Length == 0 || JsonSerializer.Deserialize<Told>(@event.Payload, StateJson.Options) is not { Version: > 0 } told)
        {
            return ByTime(@event, ledger) is { } place ? new ToldEntry(place, null) : null;
        }

        return told.Version <= ledger.Length ? new ToldEntry((int)told.Version - 1, told.Total) : null;
    }

    /// <summary>
    /// An earlier release recorded only the time of an event and its place within the write. Entries of one write have the same time, which
    /// is not after that of the event; those of the next write have a later one.
    /// </summary>
    private static int? ByTime(StoreEvent @event, ImmutableArray<LedgerEntry> ledger)
    {
        if (@event.Type == "order.placed")
        {
            return 0;
        }

        var last = ledger.Length - 1;
        while (last >= 0 && ledger[last].At > @event.At + Rounding)
        {
            last--;
        }

        var first = last;
        while (first > 0 && ledger[first - 1].At == ledger[last].At)
        {
            first--;
        }

        return last >= 0 ? Math.Min(Math.Max(first, 1) + @event.Index, Math.Max(last, 0)) : null;
    }

    private sealed record Told(long Version, Money? Total);
}
