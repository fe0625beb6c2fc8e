using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.InProcess.Tests;

/// <summary>A store in memory with versions, which counts how often it is read and lets the test write behind a grain's back.</summary>
public sealed class VersionedStorage : IGrainStorage
{
    private readonly ConcurrentDictionary<(GrainId Grain, string State), (string Json, int Version)> _rows = new();
    private readonly ConcurrentDictionary<GrainId, int> _reads = new();

    public int ReadsOf(GrainId grain) => _reads.GetValueOrDefault(grain);

    public void WriteBehind(GrainId grain, string state, object value) =>
        _rows.AddOrUpdate((grain, state), (JsonSerializer.Serialize(value), 1), (_, row) => (JsonSerializer.Serialize(value), row.Version + 1));

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        _reads.AddOrUpdate(grainId, 1, (_, reads) => reads + 1);
        await Task.Yield();
        if (_rows.TryGetValue((grainId, stateName), out var row))
        {
            grainState.State = JsonSerializer.Deserialize<T>(row.Json)!;
            grainState.ETag = row.Version.ToString(CultureInfo.InvariantCulture);
            grainState.RecordExists = true;
        }
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        Check(stateName, grainId, grainState);
        WriteBehind(grainId, stateName, grainState.State!);
        grainState.ETag = _rows[(grainId, stateName)].Version.ToString(CultureInfo.InvariantCulture);
        grainState.RecordExists = true;
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        Check(stateName, grainId, grainState);
        _rows.TryRemove((grainId, stateName), out _);
        (grainState.State, grainState.ETag, grainState.RecordExists) = (Activator.CreateInstance<T>(), null, false);
        return Task.CompletedTask;
    }

    private void Check<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var stored = _rows.TryGetValue((grainId, stateName), out var row) ? row.Version.ToString(CultureInfo.InvariantCulture) : null;
        if (stored != grainState.ETag)
        {
            throw new InconsistentStateException("Somebody else has written.", stored, grainState.ETag);
        }
    }
}

public interface IVersionedGrain : IGrainWithStringKey
{
    Task<string?> Read();

    Task Write(string text);

    Task WriteThrough(string other, string text);
}

public sealed class VersionedGrain([PersistentState("note", "versioned")] IPersistentState<Note> note, Witness witness) : Grain, IVersionedGrain
{
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        witness.Count("versioned " + this.GetPrimaryKeyString());
        return Task.CompletedTask;
    }

    public Task<string?> Read() => Task.FromResult(note.State.Text);

    public Task Write(string text)
    {
        note.State.Text = text;
        return note.WriteStateAsync();
    }

    public Task WriteThrough(string other, string text) => GrainFactory.GetGrain<IVersionedGrain>(other).Write(text);
}
