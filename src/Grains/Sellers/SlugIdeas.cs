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
        var stem = LinkNames.From(name);
        if (stem.Length > 0)
        {
            stem = stem.Length < Slug.Min ? $"{stem}-shop" : stem;
            var ideas = Enumerable
                .Range(2, Numbered - 1)
                .Select(n => WithEnd(stem, $"-{n}"))
                .Prepend(stem)
                .Append(WithEnd(stem, $"-{unique}"));
            foreach (var idea in ideas.Where(idea => Slug.Check(idea) is null))
            {
                yield return idea;
            }
        }

        yield return $"shop-{unique}";
        yield return $"shop-{storeId[^12..]}";
    }

    private static string WithEnd(string stem, string end) =>
        string.Concat(stem.AsSpan(0, Math.Min(stem.Length, Slug.Max - end.Length)).TrimEnd('-'), end);
}
