using System.Collections.Immutable;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>Changes the order of items of which only some are visible.</summary>
internal static class Arrangement
{
    /// <summary>
    /// All ids, with the given ones in the given order on the places that they occupied; the others keep their places. Unknown and repeated
    /// ids are ignored.
    /// </summary>
    public static ImmutableArray<string> Of(ImmutableArray<string> all, ImmutableArray<string> wanted)
    {
        var known = all.ToHashSet(StringComparer.Ordinal);
        var next = new Queue<string>(wanted.Where(known.Contains).Distinct(StringComparer.Ordinal));
        var moved = next.ToHashSet(StringComparer.Ordinal);
        return [.. all.Select(id => moved.Contains(id) ? next.Dequeue() : id)];
    }

    /// <summary>The ids with one of them moved a place up or down; unchanged if there is no such place.</summary>
    public static ImmutableArray<string> Step(ImmutableArray<string> ids, string id, bool up)
    {
        var at = ids.IndexOf(id);
        var to = up ? at - 1 : at + 1;
        return at < 0 || to < 0 || to == ids.Length ? ids : ids.RemoveAt(at).Insert(to, id);
    }
}
