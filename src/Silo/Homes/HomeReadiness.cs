using Dukaan.Silo.Health;

namespace Dukaan.Silo.Homes;

/// <summary>A process that is not home is not ready; one whose commits wait for no standby is ready, and says so.</summary>
internal sealed class HomeReadiness(HomeLease lease, HomeOptions options) : IReadinessCondition
{
    public ReadinessCheck Check() =>
        options.Member is not null && !lease.Serves
            ? new ReadinessCheck("home", false, lease.Holds ? "the home is being moved" : "this region's database does not commit")
            : new ReadinessCheck("home", true, lease.IsProtected ? "" : "commits wait for no standby: a lost primary loses orders");
}
