using System.Collections.Concurrent;
using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>The activations that live now: at most one for each grain, or one pool for each stateless worker.</summary>
internal sealed class Catalog(Silo silo)
{
    private readonly ConcurrentDictionary<GrainId, ICallTarget> _targets = new();

    public IEnumerable<Activation> Activations => _targets.Values.SelectMany(target => target switch
    {
        Activation activation => [activation],
        WorkerPool pool => pool.Workers,
        _ => Array.Empty<Activation>(),
    });

    public ICallTarget Find(GrainId grainId)
    {
        if (_targets.TryGetValue(grainId, out var target))
        {
            return target;
        }

        var grainClass = silo.Manifest.ClassOf(grainId.Type)
            ?? throw new ArgumentException($"Could not find a grain class for grain type {grainId.Type}");
        return _targets.GetOrAdd(
            grainId,
            static (id, state) => state.Class.IsStatelessWorker ? new WorkerPool(state.Class, id, state.Silo) : new Activation(state.Class, id, state.Silo),
            (Class: grainClass, Silo: silo));
    }

    public Activation? FindActivation(GrainId grainId) => _targets.GetValueOrDefault(grainId) as Activation;

    public void Remove(ICallTarget ended)
    {
        if (ended is Activation activation)
        {
            activation.Pool?.Remove(activation);
            _targets.TryRemove(new(activation.GrainId, activation));
        }
    }

    public void CollectIdle(long now)
    {
        foreach (var activation in Activations)
        {
            activation.CollectIfIdle(now);
        }
    }

    public async Task DeactivateAll(DeactivationReason reason, CancellationToken token)
    {
        // Deactivating grains may activate others while the silo stops, so look again until none is left.
        while (!token.IsCancellationRequested)
        {
            var living = Activations.ToArray();
            if (living.Length == 0)
            {
                return;
            }

            foreach (var activation in living)
            {
                activation.Deactivate(reason, token);
            }

            try
            {
                await Task.WhenAll(living.Select(activation => activation.Deactivated)).WaitAsync(token);
            }
            catch (OperationCanceledException)
            {
                silo.Log.StopTimedOut(living.Count(activation => !activation.Deactivated.IsCompleted));
            }
        }
    }
}
