using System.Globalization;

namespace Dukaan.Bench;

/// <summary>The processor time of a process, in user and kernel mode.</summary>
internal static class ProcessorTime
{
    private const int TicksPerSecond = 100; // USER_HZ, fixed on Linux

    /// <summary>In seconds, since the process started.</summary>
    public static double Of(int process) => Sum(process, 11, 12);

    /// <summary>The same, with that of its children that have ended and were waited for.</summary>
    public static double WithChildrenThatEnded(int process) => Sum(process, 11, 12, 13, 14);

    private static double Sum(int process, params ReadOnlySpan<int> columns)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = 0L;
        foreach (var column in columns)
        {
            ticks += long.Parse(fields[column], CultureInfo.InvariantCulture);
        }

        return ticks / (double)TicksPerSecond;
    }
}
