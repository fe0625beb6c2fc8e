using System.Globalization;

namespace Dukaan.Bench.Shards;

/// <summary>
/// Holds processes, and those they start, to a share of the processor, as a machine of that size would: a control group of Linux, version 1
/// or 2 (cpu.cfs_quota_us, cpu.max). Needs the right to make one.
/// </summary>
internal sealed class ProcessorQuota : IDisposable
{
    private const string Root = "/sys/fs/cgroup";
    private const int PeriodMicroseconds = 10_000;

    private readonly string _folder;

    private ProcessorQuota(string folder) => _folder = folder;

    /// <param name="cores">How much of a core in each period of 10 ms; more than 1 for several.</param>
    /// <param name="processes">Their ids.</param>
    /// <exception cref="InvalidOperationException">This machine or this user cannot.</exception>
    public static async Task<ProcessorQuota> Hold(double cores, IEnumerable<string> processes)
    {
        var second = File.Exists(Path.Combine(Root, "cgroup.controllers"));
        var folder = Path.Combine(Root, second ? "" : "cpu", $"dukaan-bench-{Guid.NewGuid():N}");
        var quota = string.Create(CultureInfo.InvariantCulture, $"{cores * PeriodMicroseconds:0}");
        try
        {
            Directory.CreateDirectory(folder);
            if (second)
            {
                await File.WriteAllTextAsync(Path.Combine(folder, "cpu.max"), $"{quota} {PeriodMicroseconds}");
            }
            else
            {
                await File.WriteAllTextAsync(Path.Combine(folder, "cpu.cfs_period_us"), $"{PeriodMicroseconds}");
                await File.WriteAllTextAsync(Path.Combine(folder, "cpu.cfs_quota_us"), quota);
            }

            foreach (var process in processes)
            {
                await File.WriteAllTextAsync(Path.Combine(folder, "cgroup.procs"), process);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                "This benchmark holds each PostgreSQL to a share of the processor, which needs Linux and a user who may make control "
                    + $"groups: {e.Message}",
                e
            );
        }

        return new ProcessorQuota(folder);
    }

    /// <summary>The processes go on with no quota.</summary>
    public void Dispose()
    {
        foreach (var process in File.ReadAllLines(Path.Combine(_folder, "cgroup.procs")))
        {
            try
            {
                File.WriteAllText(Path.Combine(_folder, "..", "cgroup.procs"), process);
            }
            catch (IOException)
            {
                // It has ended meanwhile.
            }
        }

        Directory.Delete(_folder);
    }
}
