using System.Diagnostics;

namespace Dukaan.Bench.Failover;

/// <summary>Keeps every core of this machine busy with other processes, until it is disposed.</summary>
internal sealed class BusyCores : IDisposable
{
    private readonly List<Process> _loops = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Start())];

    public void Dispose()
    {
        foreach (var loop in _loops)
        {
            loop.Kill();
            loop.WaitForExit();
            loop.Dispose();
        }
    }

    /// <summary>It ends when its parent has gone.</summary>
    private static Process Start() =>
        Process.Start(
            "sh",
            ["-c", $"while [ -d /proc/{Environment.ProcessId} ]; do n=0; while [ $n -lt 100000 ]; do n=$((n+1)); done; done"]
        );
}
