namespace Orleans.InProcess;

/// <summary>The activations that live now: at most one for each grain, or one pool for each stateless worker.</summary>
internal sealed class Catalog(Silo silo)
{
    private readonly ConcurrentDictionary<GrainId, ICallTarget> _targets = new();
    private IEnumerable<Activation> Activations => _targets.Values.SelectMany(target => target is WorkerPool pool ? pool.Workers : [(Activation)target]);

    public ICallTarget Find(GrainId grainId)
    {
        if (_targets.TryGetValue(grainId, out var target))
            return target;
        var its = silo.Manifest.ClassOf(grainId.Type) ?? throw new ArgumentException($"Could not find a grain class for grain type {grainId.Type}");
        return _targets.GetOrAdd(
            grainId, static (id, state) => state.Class.IsStatelessWorker ? new WorkerPool(state.Class, id, state.Silo) : new Activation(state.Class, id, state.Silo), (Class: its, Silo: silo));
    }

    public void Remove(Activation ended) => _targets.TryRemove(new(ended.GrainId, ended));

    public void CollectIdle(long now)
    {
        foreach (var activation in Activations)
            activation.CollectIfIdle(now);
    }

    public async Task DeactivateAll(DeactivationReason reason, CancellationToken token)
    {
        // Deactivating grains may activate others while the silo stops, so look again until none is left.
        while (!token.IsCancellationRequested && Activations.ToArray() is { Length: > 0 } living)
        {
            Array.ForEach(living, activation => activation.Deactivate(reason, token));
            await Task.WhenAll(living.Select(activation => activation.Deactivated)).WaitAsync(token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (token.IsCancellationRequested)
                silo.Log.StopTimedOut(living.Count(activation => !activation.Deactivated.IsCompleted));
        }
    }
}

/// <summary>The activations of one stateless worker. A call goes to an idle one, else to a new one, else to the least loaded.</summary>
internal sealed class WorkerPool(GrainClass grainClass, GrainId grainId, Silo silo) : ICallTarget
{
    private readonly Lock _gate = new();
    private volatile Activation[] _workers = [];
    public IEnumerable<Activation> Workers => _workers;
    public Activation Ready => Choose();

    public bool Receive(Call call)
    {
        for (var worker = Choose(); !worker.Receive(call); worker = Choose())
            Remove(worker);
        return true;
    }

    public void Remove(Activation worker)
    {
        lock (_gate)
            _workers = [.. _workers.Where(other => other != worker)];
    }

    private Activation Choose()
    {
        var workers = _workers;
        var (best, least) = (default(Activation), int.MaxValue);
        foreach (var worker in workers)
        {
            var load = worker.Load;
            if (load == 0)
                return worker;
            if (load < least)
                (best, least) = (worker, load);
        }

        if (workers.Length >= grainClass.MaxWorkers)
            return best!;
        lock (_gate)
        {
            if (_workers.Length == workers.Length)
                _workers = [.. workers, new Activation(grainClass, grainId, silo, this)];
            return _workers[^1];
        }
    }
}
