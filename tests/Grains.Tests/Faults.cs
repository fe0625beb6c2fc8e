using System.Collections.Concurrent;
using Dukaan.Saving;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Orleans.Storage;

namespace Dukaan.Grains.Tests;

/// <summary>Makes single writes fail, as a crash or a lost connection would.</summary>
public sealed class Faults
{
    private readonly ConcurrentDictionary<(string Kind, string Key), (int Skip, bool Committed)> _planned = new();
    private readonly ConcurrentDictionary<(string Kind, string Key), int> _written = new();

    /// <summary>A write of this grain is committed, and then the process does not hear of it.</summary>
    /// <param name="skip">How many writes go well before.</param>
    public void LoseAfterCommit(string kind, string key, int skip = 0) => _planned[(kind, key)] = (skip, true);

    /// <summary>A write of this grain is not committed.</summary>
    public void LoseBeforeCommit(string kind, string key, int skip = 0) => _planned[(kind, key)] = (skip, false);

    /// <summary>Nothing that was planned for this grain happens any more.</summary>
    public void Forget(string kind, string key) => _planned.TryRemove((kind, key), out _);

    /// <summary>Puts the faults between the grains and their storage.</summary>
    public void Configure(IServiceCollection services)
    {
        // Only there: on Orleans the other one is a provider of its own, which takes part in the silo's start.
        var real = services
            .Last(service => service.ServiceType == typeof(IGrainStorage) && Equals(service.ServiceKey, Storages.Domain))
            .KeyedImplementationFactory
            ?? throw new InvalidOperationException("The storage is registered in another way now: look at DukaanSilo.AddStorage.");
        services.AddKeyedSingleton<IGrainStorage>(Storages.Domain, (provider, key) =>
            new FaultyStorage((IGrainStorage)real(provider, key), this)
        );
    }

    /// <summary>How many writes of this grain went well so far.</summary>
    public int Written(string kind, string key) => _written.GetValueOrDefault((kind, key));

    private async Task Write(string kind, string key, Func<Task> write)
    {
        await WriteOrLose(kind, key, write);
        _written.AddOrUpdate((kind, key), 1, (_, count) => count + 1);
    }

    private async Task WriteOrLose(string kind, string key, Func<Task> write)
    {
        if (!_planned.TryRemove((kind, key), out var plan))
        {
            await write();
        }
        else if (plan.Skip > 0)
        {
            _planned[(kind, key)] = (plan.Skip - 1, plan.Committed);
            await write();
        }
        else
        {
            if (plan.Committed)
            {
                await write();
            }

            throw new TimeoutException($"A fault of the test: the write of {kind} was {(plan.Committed ? "committed" : "not committed")}.");
        }
    }

    private sealed class FaultyStorage(IGrainStorage real, Faults faults) : IGrainStorage
    {
        public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
            real.ReadStateAsync(stateName, grainId, grainState);

        public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
            faults.Write(stateName, grainId.Key.ToString()!, () => real.WriteStateAsync(stateName, grainId, grainState));

        public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
            real.ClearStateAsync(stateName, grainId, grainState);
    }
}
