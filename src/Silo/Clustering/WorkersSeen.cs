using Dukaan.Silo.Health;
using Orleans.Runtime;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// Keeps a web silo unready until it has seen a worker, since before that it would take the writers itself. After that it stays ready even
/// if all workers are lost, because then it must sell without them.
/// </summary>
internal sealed class WorkersSeen(ISiloStatusOracle silos) : IReadinessCondition
{
    private volatile bool _seen;

    public ReadinessCheck Check()
    {
        _seen = _seen || silos.GetApproximateSiloStatuses(onlyActive: true).Keys.Any(silos.IsForWriters);
        return new ReadinessCheck("workers", _seen, _seen ? "" : "no worker silo has joined the cluster yet");
    }
}
