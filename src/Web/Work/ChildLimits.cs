using System.Runtime.InteropServices;

namespace Dukaan.Web.Work;

/// <summary>
/// Limits of a child process, enforced by the kernel (setrlimit(2)). A child sets them on itself before it reads untrusted bytes: it cannot
/// raise them again, and ends when it reaches one.
/// </summary>
internal static partial class ChildLimits
{
    private const int Cpu = 0;
    private const int Data = 2;
    private const int Core = 4;
    private const int Niceness = 10;

    /// <summary>Limits this process's memory, and lowers its priority below everything that serves people.</summary>
    /// <param name="memory">The limit of private memory in bytes (RLIMIT_DATA; memory that the runtime only reserves does not
    /// count).</param>
    public static void Enter(long memory)
    {
        Set(Core, 0, 0);
        Set(Data, (ulong)memory, (ulong)memory);
        _ = SetPriority(0, 0, Niceness);
        try
        {
            // If the machine runs out of memory, the kernel ends this process first.
            File.WriteAllText("/proc/self/oom_score_adj", "1000");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A container may forbid it; the limits above apply anyway.
        }
    }

    /// <summary>Ends this process by the kernel after this much more processor time. To be renewed for each piece of work.</summary>
    public static void ComputeAtMost(TimeSpan more) =>
        Set(Cpu, (ulong)Math.Ceiling((Environment.CpuUsage.TotalTime + more).TotalSeconds), ulong.MaxValue);

    private static void Set(int resource, ulong soft, ulong hard)
    {
        var limit = new Limit(soft, hard);
        if (SetLimit(resource, in limit) != 0)
        {
            throw new InvalidOperationException($"Cannot limit resource {resource} (errno {Marshal.GetLastPInvokeError()}).");
        }
    }

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    private static partial int SetLimit(int resource, in Limit limit);

    [LibraryImport("libc", EntryPoint = "setpriority", SetLastError = true)]
    private static partial int SetPriority(int which, uint who, int priority);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Limit(ulong Soft, ulong Hard);
}
