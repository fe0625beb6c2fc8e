using System.Collections.Immutable;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>Orders of things of which only some are on the screen.</summary>
internal static class Arrangement
{
    /// <summary>
    /// All ids, where those wanted stand in the wanted order on the places that they had among all; the others stay where they are. Ids
    /// that are not among all, or stand there twice, are passed over.
    /// </summary>
    public static ImmutableArray<string> Of(ImmutableArray<string> all, ImmutableArray<string> wanted)
    {
        var known = all.ToHashSet(StringComparer.Ordinal);
        var next = new Queue<string>(wanted.Where(known.Contains).Distinct(StringComparer.Ordinal));
        var moved = next.ToHashSet(StringComparer.Ordinal);
        return [.. all.Select(id => moved.Contains(id) ? next.Dequeue() : id)];
    }

    /// <summary>The ids with one of them a place further up or down; as they are where there is no such place.</summary>
    public static ImmutableArray<string> Step(ImmutableArray<string> ids, string id, bool up)
    {
        var at = ids.IndexOf(id);
        var to = up ? at - 1 : at + 1;
        return at < 0 || to < 0 || to == ids.Length ? ids : ids.RemoveAt(at).Insert(to, id);
    }
}
