using Dukaan.Silo.Health;
using Orleans.Runtime;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// A web silo that starts before any worker would take the writers itself. So it waits until it has seen one; once it has, it stays ready
/// though all workers be lost, for then it must sell without them.
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
