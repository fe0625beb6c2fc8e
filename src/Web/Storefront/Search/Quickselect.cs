namespace Dukaan.Web.Storefront.Search;

/// <summary>The first of a list without sorting the rest (Hoare 1961), since most lists are looked at on one page.</summary>
internal static class Quickselect
{
    /// <summary>Brings the first so many into their order; what follows may stand in any.</summary>
    public static void Sort<T>(Span<T> items, int first)
        where T : IComparable<T>
    {
        var end = first < items.Length ? Part(items, first, 16) : items.Length;
        items[..end].Sort();
    }

    /// <summary>What stands there once the list is sorted.</summary>
    public static T Nth<T>(Span<T> items, int at)
        where T : IComparable<T>
    {
        Part(items, at, 0);
        return items[at];
    }

    /// <summary>
    /// Parts the items so that none behind comes before one in front; where the front ends, at or behind <paramref name="at"/>, but for
    /// at most <paramref name="rest"/> items.
    /// </summary>
    private static int Part<T>(Span<T> items, int at, int rest)
        where T : IComparable<T>
    {
        var (low, high) = (0, items.Length - 1);
        while (high - low > rest)
        {
            var (pivot, i, j) = (items[(low + high) >>> 1], low, high);
            while (i <= j)
            {
                for (; items[i].CompareTo(pivot) < 0; i++) { }

                for (; items[j].CompareTo(pivot) > 0; j--) { }

                if (i <= j)
                {
                    (items[i], items[j]) = (items[j], items[i]);
                    i++;
                    j--;
                }
            }

            if (at <= j)
            {
                high = j;
            }
            else if (at >= i)
            {
                low = i;
            }
            else
            {
                return at + 1; // it stands where it belongs, equal to the pivot
            }
        }

        return high + 1;
    }
}
