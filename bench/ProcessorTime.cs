using System.Globalization;

namespace Dukaan.Bench;

/// <summary>The processor time of a process, in user and kernel mode.</summary>
internal static class ProcessorTime
{
    private const int TicksPerSecond = 100; // USER_HZ, fixed on Linux

    /// <summary>In seconds, since the process started.</summary>
    public static double Of(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture))
            / (double)TicksPerSecond;
    }
}
