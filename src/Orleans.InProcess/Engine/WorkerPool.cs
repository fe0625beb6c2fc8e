using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>The activations of one stateless worker. A call goes to an idle one, else to a new one, else to the least loaded.</summary>
internal sealed class WorkerPool(GrainClass grainClass, GrainId grainId, Silo silo) : ICallTarget
{
    private readonly Lock _gate = new();
    private volatile Activation[] _workers = [];

    public IEnumerable<Activation> Workers => _workers;

    public bool Receive(Call call)
    {
        var worker = Choose();
        while (!worker.Receive(call))
        {
            Remove(worker);
            worker = Choose();
        }

        return true;
    }

    public void Remove(Activation worker)
    {
        lock (_gate)
        {
            _workers = [.. _workers.Where(other => other != worker)];
        }
    }

    private Activation Choose()
    {
        if (LeastLoaded(out var load) is { } worker && (load == 0 || _workers.Length >= grainClass.MaxWorkers))
        {
            return worker;
        }

        lock (_gate)
        {
            if (_workers.Length >= grainClass.MaxWorkers)
            {
                return LeastLoaded(out _)!;
            }

            var made = new Activation(grainClass, grainId, silo, this);
            _workers = [.. _workers, made];
            return made;
        }
    }

    private Activation? LeastLoaded(out int load)
    {
        Activation? best = null;
        load = int.MaxValue;
        foreach (var worker in _workers)
        {
            var its = worker.Load;
            if (its < load)
            {
                (best, load) = (worker, its);
                if (its == 0)
                {
                    break;
                }
            }
        }

        return best;
    }
}
