using System.Collections.Concurrent;
using Dukaan.Silo.Clustering;

namespace Dukaan.TestKit;

/// <summary>Free loopback ports (<see cref="LoopbackPort"/>), never the same one twice.</summary>
public static class FreePort
{
    private static readonly ConcurrentDictionary<int, bool> Named = new();

    public static int Next()
    {
        while (true)
        {
            var port = LoopbackPort.Free();
            if (Named.TryAdd(port, true))
            {
                return port;
            }
        }
    }
}
