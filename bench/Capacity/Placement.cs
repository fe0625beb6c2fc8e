namespace Dukaan.Bench.Capacity;

/// <summary>How evenly shops of very different size spread over workers, each on the one its hash says (rendezvous hashing).</summary>
internal static class Placement
{
    /// <summary>The busiest worker's load beside the average.</summary>
    /// <param name="shops">How many shops.</param>
    /// <param name="workers">How many workers.</param>
    public static double Busiest(int shops, int workers)
    {
        // Zipf's law with exponent 0.8. A shop is on one worker, so the largest bounds what placement can do.
        var load = new double[workers];
        var total = 0.0;
        for (var shop = 0; shop < shops; shop++)
        {
            var visits = Math.Pow(shop + 1, -0.8);
            total += visits;
            load[Chosen((ulong)shop, workers)] += visits;
        }

        return load.Max() / (total / workers);
    }

    private static int Chosen(ulong shop, int workers)
    {
        var (chosen, highest) = (0, 0UL);
        for (var worker = 0; worker < workers; worker++)
        {
            var hash = Mixed((shop * 0x9E3779B97F4A7C15) ^ Mixed((ulong)worker + 1));
            if (hash > highest)
            {
                (chosen, highest) = (worker, hash);
            }
        }

        return chosen;
    }

    /// <summary>The finalizer of SplitMix64.</summary>
    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
