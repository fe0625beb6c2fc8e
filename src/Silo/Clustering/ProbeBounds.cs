using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// Gives other silos more time to answer while this process waits for a processor, as on an overloaded machine or in the first seconds of a
/// process. Silos on the same machine are late for the same reason then, and giving them up would make it worse. Orleans reads its options
/// again for each probe.
/// </summary>
internal sealed class ProbeBounds(IOptionsMonitor<ClusterMembershipOptions> membership) : BackgroundService
{
    /// <summary>With four missed probes a silo that hangs is given up after 6 s at most.</summary>
    private static readonly TimeSpan Max = TimeSpan.FromSeconds(1.5);

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>How much of the greatest lateness is left after each look: half of it after seven seconds.</summary>
    private const double Fade = 0.99;

    /// <summary>The longest that a probe may take where timers fire so late.</summary>
    /// <param name="min">Where they are in time.</param>
    /// <param name="late">How late: what a probe waits for a processor at either end, and for its answer again.</param>
    public static TimeSpan Longest(TimeSpan min, TimeSpan late) =>
        TimeSpan.FromTicks(Math.Clamp(min.Ticks + (4 * late.Ticks), min.Ticks, Max.Ticks));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var options = membership.CurrentValue;
        var min = options.MaxProbeTimeout;
        var late = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            var began = Stopwatch.GetTimestamp();
            await Task.Delay(Between, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var now = Stopwatch.GetElapsedTime(began) - Between;
            late = now > late * Fade ? now : late * Fade;
            options.MaxProbeTimeout = Longest(min, late);
        }
    }
}
