using System.Numerics;

namespace Dukaan.Search;

/// <summary>
/// What sells stands higher among products that match a search about as well: 3 % for each doubling of the units sold lately, at most 30 %.
/// Steps are coarse, so that single orders move nothing. A product with fewer of the words never passes one with more.
/// </summary>
public static class SalesLift
{
    private const int PercentPerDoubling = 3;
    private const int MaxDoublings = 10;

    /// <param name="score">Of a <see cref="SearchHit"/>. What was pinned or asked for by its number keeps its score.</param>
    /// <param name="units">Sold lately.</param>
    public static int Of(int score, int units)
    {
        if (units <= 0 || score <= 0 || score >= Ranking.OfNumber)
        {
            return score;
        }

        var weight = score % Ranking.PerWord;
        var doublings = Math.Min(BitOperations.Log2((uint)units) + 1, MaxDoublings);
        var lifted = weight + (long)weight * doublings * PercentPerDoubling / 100;
        return score - weight + (int)Math.Min(lifted, Ranking.PerWord - 1);
    }
}
