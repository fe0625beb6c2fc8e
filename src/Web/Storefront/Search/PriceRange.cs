using System.Collections.Immutable;

namespace Dukaan.Web.Storefront.Search;

/// <summary>A range of prices, both ends included, in minor units.</summary>
/// <param name="From">Null: from the cheapest.</param>
/// <param name="To">Null: to the dearest.</param>
/// <param name="Count">How many products cost so much.</param>
internal readonly record struct PriceRange(long? From, long? To, int Count)
{
    private const int Most = 4;

    /// <summary>Up to four ranges with round ends, with about as many products in each.</summary>
    public static ImmutableArray<PriceRange> Of(List<long> prices)
    {
        prices.Sort();
        var ends = new SortedSet<long>();
        for (var i = 1; i < Most && prices.Count >= Most * 2; i++)
        {
            ends.Add(Round(prices[prices.Count * i / Most]));
        }

        var ranges = ImmutableArray.CreateBuilder<PriceRange>();
        long? from = null;
        foreach (var end in ends)
        {
            Add(from, end - 1);
            from = end;
        }

        Add(from, null);
        return ranges.Count > 1 ? ranges.ToImmutable() : [];

        void Add(long? least, long? most)
        {
            var count = Below(prices, most) - (least is { } first ? Below(prices, first - 1) : 0);
            if (count > 0)
            {
                ranges.Add(new PriceRange(least, most, count));
            }
        }
    }

    /// <summary>To two digits.</summary>
    private static long Round(long price)
    {
        var unit = 1L;
        while (price / unit >= 100)
        {
            unit *= 10;
        }

        return (price + unit - 1) / unit * unit;
    }

    /// <summary>How many are no more than that.</summary>
    private static int Below(List<long> sorted, long? most)
    {
        if (most is not { } price)
        {
            return sorted.Count;
        }

        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = sorted[middle] <= price ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
