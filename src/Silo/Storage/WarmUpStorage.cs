using System.Collections.Concurrent;
using Dukaan.Saving;
using Orleans;
using Orleans.Runtime;
using Orleans.Storage;

namespace Dukaan.Silo.Storage;

/// <summary>
/// For a site that is only warmed up (<see cref="Hosting.SiloWarmUp"/>): what grains save stays in memory. Each save takes the way to the
/// database as well, which refuses it, so that this way is warm too.
/// </summary>
internal sealed class WarmUpStorage(PostgresGrainStorage database) : IGrainStorage, ILifecycleParticipant<ISiloLifecycle>
{
    /// <summary>How many saves are tried at the database, since a refusal costs it a connection.</summary>
    private const int Tried = 6;

    private readonly ConcurrentDictionary<(string Name, GrainId Grain), object> _saved = new();
    private int _tries;

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (!_saved.TryGetValue((stateName, grainId), out var saved))
        {
            await database.ReadStateAsync(stateName, grainId, grainState);
            return;
        }

        (grainState.State, grainState.RecordExists, grainState.ETag) = ((T)saved, true, "1");
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (Interlocked.Increment(ref _tries) <= Tried)
        {
            await database
                .WriteStateAsync(stateName, grainId, new GrainState<T>(grainState.State, grainState.ETag))
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var state = grainState.State is SavedState saved ? (T)(object)(saved with { Unsaved = Unsaved.Nothing }) : grainState.State;
        _saved[(stateName, grainId)] = state!;
        (grainState.RecordExists, grainState.ETag) = (true, "1");
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        _saved.TryRemove((stateName, grainId), out _);
        (grainState.State, grainState.RecordExists, grainState.ETag) = (Activator.CreateInstance<T>(), false, null);
        return Task.CompletedTask;
    }

    /// <summary>Orleans's own storage, which it stands in for, takes part in the silo's start; this needs none.</summary>
    public void Participate(ISiloLifecycle lifecycle) { }
}
