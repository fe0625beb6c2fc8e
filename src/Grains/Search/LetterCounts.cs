using System.Numerics;

namespace Dukaan.Search;

/// <summary>
/// How often the letters stand in a word, up to twice each, in 64 bits: an edit takes away one of them and adds one at most, so that most
/// words that are no slip of another are ruled out by a few instructions.
/// </summary>
internal static class LetterCounts
{
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var counts = 0UL;
        foreach (var c in word)
        {
            var once = 1UL << ((c & 31) * 2);
            counts |= (counts & once) == 0 ? once : once << 1;
        }

        return counts;
    }

    /// <summary>Whether words with these letters can be so few edits apart.</summary>
    public static bool CanBe(ulong left, ulong right, int edits) =>
        BitOperations.PopCount(left & ~right) <= edits && BitOperations.PopCount(right & ~left) <= edits;
}
