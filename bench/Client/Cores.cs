using System.Diagnostics;
using System.Globalization;

namespace Dukaan.Bench.Client;

/// <summary>
/// Keeps the site that is measured and those who visit it from each other's processor cores, as if they were machines of their own: a half each (taskset(1)).
/// With one core there is nothing to keep apart.
/// </summary>
internal static class Cores
{
    private static readonly int Count = Environment.ProcessorCount;

    /// <summary>The site's, in taskset's words.</summary>
    public static string Site { get; } = Range(0, Math.Max(1, Count / 2));

    /// <summary>The visitors'.</summary>
    public static string Visitors { get; } = Count == 1 ? Site : Range(Count / 2, Count);

    /// <summary>From now on this process, and whatever it starts, runs on these.</summary>
    public static async Task Use(string cores)
    {
        var start = new ProcessStartInfo("taskset", ["--all-tasks", "--cpu-list", "--pid", cores, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        using var taskset = Process.Start(start)!;
        await taskset.StandardOutput.ReadToEndAsync();
        await taskset.WaitForExitAsync();
        if (taskset.ExitCode != 0)
            throw new InvalidOperationException("This benchmark keeps the site and its visitors on cores of their own, which needs taskset (util-linux).");
    }

    private static string Range(int from, int to) => from == to - 1 ? $"{from}" : $"{from}-{to - 1}";
}
