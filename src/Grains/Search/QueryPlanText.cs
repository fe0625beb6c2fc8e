using System.Globalization;
using System.Text;

namespace Dukaan.Search;

/// <summary>A <see cref="QueryPlan"/> as a cursor carries it.</summary>
public static class QueryPlanText
{
    /// <summary>The longest that is written, in bytes of UTF-8.</summary>
    public const int MaxBytes = 1_000;

    private const int MaxWords = 12;
    private const int MaxTerms = 6;

    public static string Write(QueryPlan plan) =>
        string.Join(
            '~',
            [
                plan.Least.ToString(CultureInfo.InvariantCulture),
                plan.Number,
                string.Join('.', plan.Weights),
                .. plan.Alternatives.Select(one =>
                    string.Create(CultureInfo.InvariantCulture, $"{one.First}.{one.Words}.{one.Quality}.{string.Join('+', one.Terms)}")
                ),
            ]
        );

    /// <summary>False: it is none. Whatever it says, it costs no more than a query.</summary>
    public static bool TryRead(string text, out QueryPlan plan)
    {
        plan = QueryPlan.Empty;
        if (Encoding.UTF8.GetByteCount(text) > MaxBytes || text.Split('~') is not [var least, var number, var weights, .. var rest])
        {
            return false;
        }

        var read = weights.Length == 0 ? [] : weights.Split('.').Select(weight => Read(weight, 255)).ToImmutableArray();
        var alternatives = rest.Select(ReadAlternative).ToImmutableArray();
        if (read.Length > MaxWords || read.Contains(-1) || alternatives.Contains(null) || Read(least, MaxWords) is not (>= 0 and var words))
        {
            return false;
        }

        plan = new QueryPlan(read, [.. alternatives.Select(one => one!.Value)], words) { Number = number };
        return true;
    }

    /// <summary>So many alternatives, the surest first, as fit in a cursor.</summary>
    internal static ImmutableArray<Alternative> Fitting(List<Alternative> alternatives)
    {
        var sorted = alternatives.ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            var (one, at) = (sorted[i], i);
            for (; at > 0 && sorted[at - 1].Quality < one.Quality; at--)
            {
                sorted[at] = sorted[at - 1];
            }

            sorted[at] = one;
        }

        var (left, count) = (MaxBytes - 200, 0); // weights and number
        for (; count < sorted.Length; count++)
        {
            left -= 12;
            foreach (var term in sorted[count].Terms)
            {
                left -= Encoding.UTF8.GetByteCount(term) + 1;
            }

            if (left <= 0)
            {
                break;
            }
        }

        return ImmutableArray.Create(sorted, 0, count);
    }

    private static Alternative? ReadAlternative(string text) =>
        text.Split('.', 4) is [var first, var words, var quality, var terms]
        && Read(first, MaxWords) is >= 0 and var at
        && Read(words, MaxWords) is >= 1 and var count
        && Read(quality, 100) is >= 1 and var sure
        && terms.Split('+') is { Length: <= MaxTerms } each
        && Array.TrueForAll(each, term => term.Length is > 0 and <= 64)
            ? new Alternative(at, count, [.. each], sure)
            : null;

    private static int Read(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : -1;
}
