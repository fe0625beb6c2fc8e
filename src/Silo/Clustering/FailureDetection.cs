using Orleans.Configuration;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// How soon a silo that died is given up, and its grains start elsewhere. Until then calls to them wait, so this is how long a part of the
/// shops cannot sell after a crash: 12 to 15 s as Orleans comes (65 s where the process hangs instead of ending), 1 to 8 s like this
/// (<c>./dukaan bench failover</c>).
/// </summary>
internal static class FailureDetection
{
    public static void Configure(ClusterMembershipOptions membership)
    {
        // A silo is suspected after three lost probes, and only when nothing else came from it for MaxProbeTimeout × NumMissedProbesLimit =
        // 6 s. With 0.75 s it was given up after 2.3 s, but a test then found one unit sold too many: not before that is understood.
        membership.ProbeTimeout = TimeSpan.FromSeconds(1);
        membership.MaxProbeTimeout = TimeSpan.FromSeconds(2);
        // One lost probe is a lost packet, two are a long garbage collection or a starved machine; a third in a row hardly ever.
        membership.NumMissedProbesLimit = 3;
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
