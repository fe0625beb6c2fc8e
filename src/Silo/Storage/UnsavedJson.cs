using System.Collections.Immutable;
using Dukaan.Saving;

namespace Dukaan.Silo.Storage;

/// <summary>Serializes the events, rows and audit line of a write.</summary>
internal static class UnsavedJson
{
    /// <summary>Each row once, by its last change.</summary>
    public static IReadOnlyList<RowWrite> Rows(string kind, string key, ImmutableArray<RowChange> changes)
    {
        if (changes.IsDefaultOrEmpty)
        {
            return [];
        }

        var rows = new Dictionary<(string Kind, string Key, string Id), RowWrite>(changes.Length);
        foreach (var change in changes)
        {
            var (ownerKind, ownerKey) = change.Owner is { } owner ? (owner.Kind, owner.Key) : (kind, key);
            rows[(ownerKind, ownerKey, change.Id)] = new RowWrite(
                ownerKind,
                ownerKey,
                change.Id,
                change.Bucket,
                change.Sort,
                change.Schema,
                change.Value is { } value ? StateJson.Write(value) : null
            );
        }

        return [.. rows.Values];
    }

    public static IReadOnlyList<EventWrite> Events(ImmutableArray<NewEvent> events) =>
        events.IsDefaultOrEmpty
            ? []
            : [.. events.Select(e => new EventWrite(e.Topic, e.StoreId, e.Type, e.Schema, StateJson.Write(e.Payload)))];

    /// <summary>First writes of other grains.</summary>
    public static IReadOnlyList<PendingWrite> Records(ImmutableArray<NewRecord> records) =>
        records.IsDefaultOrEmpty ? [] : [.. records.Select(Record)];

    private static PendingWrite Record(NewRecord record) =>
        new()
        {
            Kind = record.Kind,
            Key = record.Key,
            Expected = 0,
            Change = RecordChange.Put,
            Schema = record.Schema,
            Payload = record.Json,
            Rows = [.. record.Rows.Select(row => new RowWrite(row.Kind, row.Key, row.Id, row.Bucket, row.Sort, row.Schema, row.Json))],
            Events = [.. record.Events.Select(e => new EventWrite(e.Topic, e.StoreId, e.Type, e.Schema, e.Json))],
        };
}
