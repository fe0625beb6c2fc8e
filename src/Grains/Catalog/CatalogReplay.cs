using System.Runtime.InteropServices;
using Dukaan.Collections;
using Dukaan.Pricing;
using Dukaan.Search;

namespace Dukaan.Catalog;

/// <summary>
/// Applies changes to snapshots. The catalog itself makes its next version this way, so a region that replays events has exactly what the
/// home has.
/// </summary>
public static class CatalogReplay
{
    /// <summary>The snapshot after the change.</summary>
    /// <param name="shop">The snapshot before it; null before the first.</param>
    /// <exception cref="ArgumentException">The change does not follow on the snapshot, is not whole, or is the first and has no
    /// settings.</exception>
    public static CatalogSnapshot Apply(CatalogSnapshot? shop, CatalogChanged change)
    {
        var store = change.Store ?? shop?.Store;
        if (store is null || change.TooMuch || change.Version != (shop?.Version ?? 0) + 1)
        {
            throw new ArgumentException($"Change {change.Version} cannot be applied to version {shop?.Version ?? 0}.", nameof(change));
        }

        var pages = Merge(shop?.Pages ?? [], change.Pages, change.DeletedPages, page => page.Id, page => page.Position);
        return new CatalogSnapshot(
            change.Version,
            PageRules.Linked(store, pages),
            Merge(
                shop?.Categories ?? [],
                change.Categories,
                change.DeletedCategories,
                category => category.Id,
                category => category.Position
            ),
            Merge(shop?.Products ?? [], change.Products, change.DeletedProducts, product => product.Id, product => product.Position)
        )
        {
            Terms = change.Terms ?? shop?.Terms ?? SaleTerms.Default,
            Search = change.Search ?? shop?.Search ?? SearchRules.None,
            Collections = Merge(
                shop?.Collections ?? [],
                change.Collections,
                change.DeletedCollections,
                collection => collection.Id,
                collection => collection.Position
            ),
            Items = Merge(shop?.Items ?? [], change.Items, change.DeletedItems, item => item.Id, item => item.Position),
            Retired = Merge(shop?.Retired ?? [], change.Retired, change.Forgotten, retired => retired.Id, retired => retired.Version),
            Front = change.Front ?? shop?.Front ?? ShopFront.None,
            AsOf = change.AsOf ?? shop?.AsOf ?? default,
            Pages = pages,
            Translations = Merge(
                shop?.Translations ?? [],
                change.Translations,
                change.DeletedTranslations,
                texts => texts.Id,
                static _ => 0
            ),
            Popularity = change.Popularity ?? shop?.Popularity ?? ShopPopularity.None,
        };
    }

    /// <summary>Merges two sorted lists in one pass: a new item replaces the one with its id.</summary>
    private static ImmutableArray<T> Merge<T>(
        ImmutableArray<T> present,
        ImmutableArray<T> put,
        ImmutableArray<string> deleted,
        Func<T, string> id,
        Func<T, long> position
    )
    {
        if (put.IsEmpty && deleted.IsEmpty)
        {
            return present;
        }

        if (deleted.IsEmpty && Replaced(present, put, id, position) is { } same)
        {
            return same;
        }

        var gone = new HashSet<string>(deleted.Concat(put.Select(id)), StringComparer.Ordinal);
        var order = Comparer<T>.Create(
            (left, right) =>
                position(left).CompareTo(position(right)) is var byPosition && byPosition != 0
                    ? byPosition
                    : string.CompareOrdinal(id(left), id(right))
        );
        var merged = ImmutableArray.CreateBuilder<T>(present.Length + put.Length);
        var arriving = put.Sort(order);
        var next = 0;
        foreach (var item in present)
        {
            if (gone.Contains(id(item)))
            {
                continue;
            }

            while (next < arriving.Length && order.Compare(arriving[next], item) < 0)
            {
                merged.Add(arriving[next++]);
            }

            merged.Add(item);
        }

        merged.AddRange(arriving.AsSpan()[next..]);
        return merged.DrainToImmutable();
    }

    /// <summary>
    /// The list with items replaced where they stand; null: one is new or moves. A change of one item of thousands is this.
    /// </summary>
    private static ImmutableArray<T>? Replaced<T>(
        ImmutableArray<T> present,
        ImmutableArray<T> put,
        Func<T, string> id,
        Func<T, long> position
    )
    {
        var places = new int[put.Length];
        for (var i = 0; i < put.Length; i++)
        {
            var place = PlaceOf(present, position(put[i]), id(put[i]), id, position);
            if (place < 0)
            {
                return null;
            }

            places[i] = place;
        }

        var items = new T[present.Length];
        present.CopyTo(items);
        for (var i = 0; i < put.Length; i++)
        {
            items[places[i]] = put[i];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Where the item with this position and id stands; negative: nowhere.</summary>
    private static int PlaceOf<T>(ImmutableArray<T> sorted, long place, string itemId, Func<T, string> id, Func<T, long> position)
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = position(sorted[middle]).CompareTo(place);
            order = order != 0 ? order : string.CompareOrdinal(id(sorted[middle]), itemId);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
