using Orleans.Configuration;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// How soon a silo that died is given up, and its grains start elsewhere. Until then calls to them fail, so this is how long a part of the
/// shops cannot sell after a crash. Measured with two silos, from the kill to the first answer of the survivor: 12 to 15 s as Orleans comes,
/// 0.9 s like this (2.2 s where the process hangs instead of ending), and no false alarm in 20 s with both cores busy.
/// </summary>
internal static class FailureDetection
{
    public static void Configure(ClusterMembershipOptions membership)
    {
        // A probe is a message of some bytes: one a second is nothing, and a second is long for a network and a process that live.
        membership.ProbeTimeout = TimeSpan.FromSeconds(1);
        // By itself Orleans stretches it to four times that while a silo answers slowly, which is when shops wait for the verdict.
        membership.MaxProbeTimeout = TimeSpan.FromSeconds(1);
        // One lost probe is a lost packet or a long garbage collection; a second in a row hardly ever.
        membership.NumMissedProbesLimit = 2;
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
