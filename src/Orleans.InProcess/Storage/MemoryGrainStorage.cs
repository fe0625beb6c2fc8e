using System.Collections.Concurrent;
using System.Text.Json;
using Orleans.InProcess;
using Orleans.Runtime;
using Orleans.Serialization;

namespace Orleans.Storage;

/// <summary>Keeps states in memory, for tests and development. Its ETags work like those of a real store.</summary>
public class MemoryGrainStorage : IGrainStorage
{
    private readonly string _name;
    private readonly ConcurrentDictionary<(string StateName, GrainId Grain), Record> _records = new();

    internal MemoryGrainStorage(string name) => _name = name;

    public virtual Task ReadStateAsync<T>(string grainType, GrainId grainId, IGrainState<T> grainState)
    {
        var found = _records.TryGetValue((grainType, grainId), out var record);
        grainState.ETag = found ? record!.ETag : null;
        grainState.RecordExists = found;
        if (found)
        {
            grainState.State = Snapshot((T)record!.State!);
        }

        return Task.CompletedTask;
    }

    public virtual Task WriteStateAsync<T>(string grainType, GrainId grainId, IGrainState<T> grainState)
    {
        var key = (grainType, grainId);
        var next = new Record(Snapshot(grainState.State!), Guid.NewGuid().ToString("N"));
        var written = _records.TryGetValue(key, out var stored)
            ? stored.ETag == grainState.ETag && _records.TryUpdate(key, next, stored)
            : grainState.ETag is null && _records.TryAdd(key, next);
        if (!written)
        {
            throw Mismatch("Write", grainType, grainId, stored?.ETag, grainState.ETag);
        }

        grainState.ETag = next.ETag;
        grainState.RecordExists = true;
        return Task.CompletedTask;
    }

    public virtual Task ClearStateAsync<T>(string grainType, GrainId grainId, IGrainState<T> grainState)
    {
        var key = (grainType, grainId);
        if (_records.TryGetValue(key, out var stored) && (stored.ETag != grainState.ETag || !_records.TryRemove(new(key, stored))))
        {
            throw Mismatch("Clear", grainType, grainId, stored.ETag, grainState.ETag);
        }

        grainState.ETag = null;
        grainState.RecordExists = false;
        return Task.CompletedTask;
    }

    // What is only stored and never sent needs no [GenerateSerializer].
    private static T Snapshot<T>(T state)
    {
        try
        {
            return Copier<T>.Copy(state);
        }
        catch (CodecNotFoundException)
        {
            return JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToUtf8Bytes(state))!;
        }
    }

    private InconsistentStateException Mismatch(string operation, string stateName, GrainId grainId, string? stored, string? current) =>
        new($"{operation} of state {stateName} of {grainId} in {_name}: ETag mismatch.", stored, current);

    private sealed record Record(object? State, string ETag);
}
