using Dukaan.Scripts;
using Dukaan.Stores;

namespace Dukaan.Sellers;

/// <summary>
/// Links to try for a shop's name, the best first; the same for the same store, so that an interrupted opening tries them again in order.
/// </summary>
public static class SlugIdeas
{
    private const int Numbered = 20;

    public static IEnumerable<string> For(string name, string storeId)
    {
        var unique = storeId[^6..]; // the end of an id is random
        if (Stem(name) is { } stem)
        {
            foreach (var idea in Named(stem).Append(WithEnd(stem, $"-{unique}")).Where(idea => Slug.Check(idea) is null))
            {
                yield return idea;
            }
        }

        yield return $"shop-{unique}";
        yield return $"shop-{storeId[^12..]}";
    }

    /// <summary>The link that a shop of this name gets if nobody has it; null: the name has no letters or digits.</summary>
    public static string? Best(string name) => Stem(name) is { } stem ? Named(stem).FirstOrDefault(idea => Slug.Check(idea) is null) : null;

    private static IEnumerable<string> Named(string stem) =>
        Enumerable.Range(2, Numbered - 1).Select(n => WithEnd(stem, $"-{n}")).Prepend(stem);

    private static string? Stem(string name) =>
        LinkNames.From(name) switch
        {
            { Length: 0 } => null,
            { Length: < Slug.Min } two => $"{two}-shop",
            var stem => stem,
        };

    private static string WithEnd(string stem, string end) =>
        string.Concat(stem.AsSpan(0, Math.Min(stem.Length, Slug.Max - end.Length)).TrimEnd('-'), end);
}
