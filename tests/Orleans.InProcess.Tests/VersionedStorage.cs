using System.Collections.Concurrent;
using System.Globalization;
using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.InProcess.Tests;

/// <summary>A store with versions, which counts how often it is read and lets the test write behind a grain's back.</summary>
public sealed class VersionedStorage : IGrainStorage
{
    private readonly ConcurrentDictionary<GrainId, (string? Text, int Version)> _rows = new();
    private readonly ConcurrentDictionary<GrainId, int> _reads = new();

    public int ReadsOf(GrainId grain) => _reads.GetValueOrDefault(grain);

    public void WriteBehind(GrainId grain, string text) => _rows.AddOrUpdate(grain, (text, 1), (_, row) => (text, row.Version + 1));

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        _reads.AddOrUpdate(grainId, 1, (_, reads) => reads + 1);
        await Task.Yield();
        if (_rows.TryGetValue(grainId, out var row))
        {
            ((Note)(object)grainState.State!).Text = row.Text;
            grainState.ETag = row.Version.ToString(CultureInfo.InvariantCulture);
            grainState.RecordExists = true;
        }
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var text = ((Note)(object)grainState.State!).Text;
        var stored = _rows.TryGetValue(grainId, out var row) ? row.Version.ToString(CultureInfo.InvariantCulture) : null;
        if (stored != grainState.ETag)
        {
            throw new InconsistentStateException("Somebody else has written.", stored, grainState.ETag);
        }

        WriteBehind(grainId, text!);
        grainState.ETag = _rows[grainId].Version.ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => throw new NotSupportedException();
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
