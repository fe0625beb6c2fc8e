using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Values;
using Orleans;
using Orleans.Runtime;
using Orleans.Storage;

namespace Dukaan.Silo.Storage;

/// <summary>
/// The storage of the grains of the domain: one record per grain with its version as the ETag, and in the same transaction the events, rows
/// and audit line of a <see cref="SavedState"/> (P1, P2). The kind is the name of the state, the key that of the grain. The database
/// decides between two writers: of two first writes, and of two writes over the same version, one succeeds. The other one gets <see
/// cref="InconsistentStateException"/> and has changed nothing.
/// </summary>
internal sealed class PostgresGrainStorage(StoreShards shards, StateCodec codec) : IGrainStorage
{
    private readonly ConcurrentDictionary<string, GrainType> _owners = new(StringComparer.Ordinal);

    /// <exception cref="GrainDocumentException">The document cannot be read by this program.</exception>
    /// <exception cref="StorageUnavailableException">The database is away.</exception>
    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var (kind, key) = Name(stateName, grainId);
        var record = await Read(kind, key, RowsOf<T>.Except);
        var state = record.Json is { } json ? codec.Read<T>(kind, key, record.Schema, json) : Activator.CreateInstance<T>();
        grainState.State = state is SavedState saved && !record.Rows.IsEmpty ? (T)(object)(saved with { Rows = record.Rows }) : state;
        grainState.RecordExists = record.Json is not null;
        grainState.ETag = ETag(record.Version);
    }

    /// <exception cref="InconsistentStateException">Another activation wrote first; nothing was saved.</exception>
    /// <exception cref="RecordExistsException">A record that goes with it exists already; nothing was saved.</exception>
    /// <exception cref="GrainDocumentException">The database refused the document; nothing was saved.</exception>
    /// <exception cref="StorageUnavailableException">The exception says whether it may have been saved.</exception>
    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var (kind, key) = Name(stateName, grainId);
        var unsaved = grainState.State is SavedState saved ? saved.Unsaved : Unsaved.Nothing;
        var version = await Write(
            grainState.ETag,
            new PendingWrite
            {
                Kind = kind,
                Key = key,
                Expected = Version(grainState.ETag),
                Change = RecordChange.Put,
                Schema = StateCodec.SchemaOf<T>(),
                Payload = StateCodec.Write(grainState.State),
                Rows = UnsavedJson.Rows(kind, key, unsaved.Rows),
                Events = UnsavedJson.Events(unsaved.Events),
                Audit = unsaved.Audit,
                Trace = Traces.Here,
                Joined = UnsavedJson.Records(unsaved.Records),
            }
        );
        grainState.ETag = ETag(version);
        grainState.RecordExists = true;
    }

    /// <summary>
    /// Clears the record and the rows of the grain. The version of a <see cref="SavedState"/> is kept, so that events of a later state do
    /// not repeat earlier versions. The record of any other state is deleted.
    /// </summary>
    /// <exception cref="InconsistentStateException">Another activation wrote first; nothing was cleared.</exception>
    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var (kind, key) = Name(stateName, grainId);
        var livesOn = typeof(T).IsAssignableTo(typeof(SavedState));
        if (Version(grainState.ETag) is var expected and > 0)
        {
            var version = await Write(
                grainState.ETag,
                new PendingWrite
                {
                    Kind = kind,
                    Key = key,
                    Expected = expected,
                    Change = livesOn ? RecordChange.Clear : RecordChange.Delete,
                    Schema = StateCodec.SchemaOf<T>(),
                }
            );
            grainState.ETag = livesOn ? ETag(version) : null;
        }
        else if (await Read(kind, key, exceptBuckets: null) is { Version: > 0 } found)
        {
            throw Inconsistent(kind, key, ETag(found.Version), grainState.ETag);
        }

        grainState.RecordExists = false;
        grainState.State = Activator.CreateInstance<T>();
    }

    private Task<GrainRecord> Read(string kind, string key, string[]? exceptBuckets) =>
        shards.At(StoreKey.Store(key), shard => shard.Records.Read(kind, key, exceptBuckets));

    private async Task<long> Write(string? etag, PendingWrite write) =>
        await shards.At(StoreKey.Store(write.Key), shard => shard.Writes.Write(write.Anew()))
        ?? throw Inconsistent(write.Kind, write.Key, "another", etag);

    private static InconsistentStateException Inconsistent(string kind, string key, string? stored, string? seen) =>
        new($"Another activation of {kind} '{key}' wrote first; nothing was saved.", stored ?? "", seen ?? "");

    /// <summary>The kind of the record. Two grain types with the same state name would overwrite each other, so that is refused.</summary>
    private (string Kind, string Key) Name(string stateName, GrainId grainId)
    {
        var owner = _owners.GetOrAdd(stateName, grainId.Type);
        return owner == grainId.Type
            ? (stateName, grainId.Key.ToString()!)
            : throw new InvalidOperationException(
                $"The state name '{stateName}' is used by two kinds of grain: {owner} and {grainId.Type}. Rename one."
            );
    }

    private static string? ETag(long version) => version == 0 ? null : version.ToString(CultureInfo.InvariantCulture);

    private static long Version(string? etag) => string.IsNullOrEmpty(etag) ? 0 : long.Parse(etag, CultureInfo.InvariantCulture);

    private static class RowsOf<T>
    {
        /// <summary>The buckets of rows that are not read with the state; null: it has no rows.</summary>
        public static readonly string[]? Except = typeof(IHasRows).IsAssignableFrom(typeof(T))
            ? [.. typeof(T).GetCustomAttribute<LateRowsAttribute>()?.Buckets ?? []]
            : null;
    }
}
