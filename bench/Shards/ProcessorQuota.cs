using System.Globalization;

namespace Dukaan.Bench.Shards;

/// <summary>
/// Limits the processor time of processes and their children to that of a smaller machine: a Linux control group, version 1 or 2
/// (cpu.cfs_quota_us, cpu.max). Needs the right to create one.
/// </summary>
internal sealed class ProcessorQuota : IDisposable
{
    private const string Root = "/sys/fs/cgroup";
    private const int PeriodMicroseconds = 10_000;

    private readonly string _folder;

    private ProcessorQuota(string folder) => _folder = folder;

    /// <param name="cores">Cores in each period of 10 ms; a fraction, or more than 1 for several.</param>
    /// <param name="processes">Their ids.</param>
    /// <exception cref="InvalidOperationException">The machine or the user's rights do not allow it.</exception>
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

    /// <summary>Removes the quota.</summary>
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
                // It has exited.
            }
        }

        Directory.Delete(_folder);
    }
}
