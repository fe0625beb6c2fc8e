using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// Keeps one false warning out of the log. The watchdog of Orleans 10.4 starts the thread that checks before it notes when the checked one
/// started, so its first look may find that "Participant check thread has not completed" for as long as the machine is up, and name a
/// deadlock. Its later warnings are real.
/// </summary>
internal static class WatchdogLog
{
    /// <summary>The watchdog starts with the silo and looks at once, then every second.</summary>
    private static readonly TimeSpan Start = TimeSpan.FromMinutes(1);

    public static ILoggingBuilder AddWatchdogFilter(this ILoggingBuilder logging)
    {
        var built = Stopwatch.GetTimestamp();
        return logging.AddFilter("Orleans.Runtime.Watchdog", level =>
            level > LogLevel.Warning || level == LogLevel.Warning && Stopwatch.GetElapsedTime(built) > Start
        );
    }
}
