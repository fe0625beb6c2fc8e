namespace Dukaan.Catalog;

/// <summary>
/// Sort positions. They are far apart, so that moving one item writes one row: items that are in the right order already (the longest
/// increasing run) keep their positions, the others are put between.
/// </summary>
public static class Positions
{
    /// <summary>The distance of a new last item from the one before it.</summary>
    public const long Step = 1L << 20;

    /// <summary>Positions for items in a new order: strictly increasing, with as few changes as possible.</summary>
    /// <param name="positions">The positions they have now, in the new order.</param>
    public static long[] Arrange(IReadOnlyList<long> positions)
    {
        var kept = LongestIncreasing(positions);
        var arranged = new long[positions.Count];
        var from = 0; // the first that has no position yet
        var low = 0L; // the position before it
        for (var k = 0; k <= kept.Count; k++)
        {
            var to = k < kept.Count ? kept[k] : positions.Count;
            var count = to - from;
            var gap = k < kept.Count ? (positions[to] - low) / (count + 1) : Step;
            if (count > 0 && gap < 1)
            {
                return Afresh(positions.Count); // no room is left between two: all items get new positions
            }

            for (var i = 0; i < count; i++)
            {
                arranged[from + i] = low + (gap * (i + 1));
            }

            if (k < kept.Count)
            {
                (low, arranged[to], from) = (positions[to], positions[to], to + 1);
            }
        }

        return arranged;
    }

    private static long[] Afresh(int count)
    {
        var positions = new long[count];
        for (var i = 0; i < count; i++)
        {
            positions[i] = (i + 1) * Step;
        }

        return positions;
    }

    /// <summary>Indexes of a longest strictly increasing subsequence of positive positions, by patience sorting.</summary>
    private static List<int> LongestIncreasing(IReadOnlyList<long> positions)
    {
        var tails = new List<int>(); // tails[n]: where the lowest end of a run of n + 1 stands
        var before = new int[positions.Count];
        for (var i = 0; i < positions.Count; i++)
        {
            if (positions[i] <= 0)
            {
                continue;
            }

            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = positions[tails[middle]] < positions[i] ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[low] = i;
            }
        }

        var run = new List<int>(tails.Count);
        for (var at = tails.Count > 0 ? tails[^1] : -1; at >= 0; at = before[at])
        {
            run.Add(at);
        }

        run.Reverse();
        return run;
    }
}
