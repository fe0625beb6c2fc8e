using System.Collections.Immutable;
using System.Text.Json;
using Dukaan.Events;
using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Silo.Messages;

/// <summary>
/// Which entry of an order's ledger an event tells of. An event's version counts the writes of the order's state, and neither each write
/// adds an entry nor one entry alone: the order's own version at that moment, which the event's payload has, is the number of its newest
/// entry.
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
    /// Of what a program before this one wrote down only the time and the place in its write are known. The entries of one write have one
    /// time, which is not after the event's; those of the next write have a later one.
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
