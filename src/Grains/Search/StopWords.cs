using System.Collections.Frozen;

namespace Dukaan.Search;

/// <summary>Words of a question that say nothing of a thing; they count only where a query has no others.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        (
            "a an the for of with and or in on to by from at which what is are me my i best buy cheap good show need want "
            + "के की का में से और के लिए को है "
            + "de do da dos das para com e o os as um uma el la los las un una y con por del le les des du et pour avec "
            + "der die das und fur mit ein eine и в на с для من في على و مع"
        )
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(TextFolding.Fold),
        StringComparer.Ordinal
    );

    public static List<Token> Without(List<Token> words) =>
        words.FindAll(word => !All.Contains(word.Text)) is { Count: > 0 } rest ? rest : words;
}
