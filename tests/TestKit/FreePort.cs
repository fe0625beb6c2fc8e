using System.Collections.Concurrent;
using Dukaan.Silo.Clustering;

namespace Dukaan.TestKit;

/// <summary>
/// Free loopback ports, never the same one twice. A port is often named long before it is listened at, and stays somebody's while they are
/// killed and started again: processes of tests that run beside each other take theirs from different ranges, below those that silos take
/// (<see cref="LoopbackPort"/>) and that connections get.
/// </summary>
public static class FreePort
{
    private const int First = 10_000;
    private const int Ranges = 10;
    private const int Size = 1_000;

    private static readonly ConcurrentDictionary<int, bool> Named = new();

    public static int Next()
    {
        var range = First + (Environment.ProcessId % Ranges * Size);
        while (true)
        {
            var port = Random.Shared.Next(range, range + Size);
            if (LoopbackPort.IsFree(port) && Named.TryAdd(port, true))
            {
                return port;
            }
        }
    }
}
