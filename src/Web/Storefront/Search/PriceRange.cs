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
    /// <param name="prices">Brought into another order.</param>
    public static ImmutableArray<PriceRange> Of(Span<long> prices)
    {
        if (prices.Length < Most * 2)
        {
            return [];
        }

        var ranges = ImmutableArray.CreateBuilder<PriceRange>(Most);
        var (from, below) = ((long?)null, 0);
        for (var i = 1; i <= Most; i++)
        {
            var end = i < Most ? Round(Quickselect.Nth(prices, prices.Length * i / Most)) : (long?)null;
            if (end == from && end is not null)
            {
                continue;
            }

            var upTo = end is { } next ? Below(prices, next) : prices.Length;
            if (upTo > below)
            {
                ranges.Add(new PriceRange(from, end - 1, upTo - below));
            }

            (from, below) = (end, upTo);
        }

        return ranges.Count > 1 ? ranges.DrainToImmutable() : [];
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

    /// <summary>How many are less than that.</summary>
    private static int Below(ReadOnlySpan<long> prices, long price)
    {
        var count = 0;
        foreach (var one in prices)
        {
            count += one < price ? 1 : 0;
        }

        return count;
    }
}
