using Orleans.Configuration;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// How soon a silo that died is given up, and its grains start elsewhere. Until then calls to them wait, so this is how long a part of the
/// shops cannot sell after a crash: 12 to 15 s as Orleans comes (65 s where the process hangs instead of ending), 1 to 4 s like this
/// (<c>./dukaan bench failover</c>).
/// </summary>
internal static class FailureDetection
{
    public static void Configure(ClusterMembershipOptions membership)
    {
        // A silo is suspected after four lost probes, and only when nothing else came from it for 1.6 s either (MaxProbeTimeout ×
        // NumMissedProbesLimit). One lost probe is a lost packet, two are a long garbage collection or a starved machine. The bounds are
        // narrow because shops wait for the verdict. Where this machine is overloaded, ProbeBounds widens them.
        membership.ProbeTimeout = TimeSpan.FromSeconds(0.4);
        membership.MinProbeTimeout = TimeSpan.FromSeconds(0.3);
        membership.MaxProbeTimeout = membership.ProbeTimeout;
        membership.NumMissedProbesLimit = 4;
        // One witness is enough. To be wrong costs little: the silo that was given up restarts, and what it may still write meanwhile
        // fails the version check in the database (P2). To wait for a second witness costs a second for every crash.
        membership.NumVotesForDeathDeclaration = 1;
        // A silo that just died and joins again under its address must not wait for the row of the one before it.
        membership.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(10);
        membership.TableRefreshTimeout = TimeSpan.FromSeconds(10);
        membership.MaxJoinAttemptTime = TimeSpan.FromMinutes(1);
        // Each deployment leaves its silos behind as dead rows.
        membership.DefunctSiloExpiration = TimeSpan.FromDays(1);
        membership.DefunctSiloCleanupPeriod = TimeSpan.FromHours(1);
    }
}
