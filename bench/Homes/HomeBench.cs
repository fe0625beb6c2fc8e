namespace Dukaan.Bench.Homes;

/// <summary>
/// Homes that move: what a commit costs that waits for a standby in another region, and how long shops cannot sell when their home is lost
/// or moved, with real Patroni. <c>DUKAAN_HOME_BENCH=commits</c> or <c>losses</c> runs one of the two; <c>chaos</c> loses it fifty times.
/// </summary>
internal static class HomeBench
{
    public static async Task Run(Report report)
    {
        var only = Environment.GetEnvironmentVariable("DUKAAN_HOME_BENCH");
        if (only is "chaos")
        {
            await LossBench.Chaos(report);
            return;
        }

        if (only is not "losses")
        {
            await CommitBench.Run(report);
        }

        if (only is not "commits")
        {
            await LossBench.Run(report);
        }
    }
}
