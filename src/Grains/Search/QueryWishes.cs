using System.Collections.Frozen;

namespace Dukaan.Search;

/// <summary>What a seller wants of one query.</summary>
/// <param name="Pinned">Ids of products that come first, with their rank from 1.</param>
/// <param name="Buried">Ids of products that come last.</param>
internal sealed record QueryWishes(FrozenDictionary<string, int> Pinned, FrozenSet<string> Buried)
{
    public static QueryWishes None { get; } = new(FrozenDictionary<string, int>.Empty, FrozenSet<string>.Empty);

    public static QueryWishes Of(SearchQueryRule rule) =>
        new(
            rule.Pinned.Select((id, i) => (id, i)).ToFrozenDictionary(pin => pin.id, pin => pin.i + 1, StringComparer.Ordinal),
            rule.Buried.ToFrozenSet(StringComparer.Ordinal)
        );

    public bool IsEmpty => Pinned.Count == 0 && Buried.Count == 0;
}
