using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// Filters one false warning from the log. The watchdog of Orleans 10.4 starts its checking thread before it records when the checked
/// thread started. So its first check may report that "Participant check thread has not completed" for as long as the machine is up, and a
/// deadlock. Later warnings are real.
/// </summary>
internal static class WatchdogLog
{
    /// <summary>The watchdog starts with the silo, checks at once, and then every second.</summary>
    private static readonly TimeSpan Start = TimeSpan.FromMinutes(1);

    public static ILoggingBuilder AddWatchdogFilter(this ILoggingBuilder logging)
    {
        // From its first, and not from now: a site may be built long before it starts.
        var first = 0L;
        return logging.AddFilter("Orleans.Runtime.Watchdog", level =>
            level > LogLevel.Warning || level == LogLevel.Warning && Stopwatch.GetElapsedTime(First()) > Start
        );

        long First() =>
            Interlocked.CompareExchange(ref first, Stopwatch.GetTimestamp(), 0) is > 0 and var known ? known : Interlocked.Read(ref first);
    }
}
