using System.Text.RegularExpressions;

namespace Dukaan.Grains.Tests.Search;

/// <summary>
/// What people want to see stands first, however they type it: NDCG at ten over a small shop. The floors are what the search reaches there,
/// rounded down; <c>bench search</c> measures it on public data.
/// </summary>
public sealed partial class RelevanceTests
{
    [Fact]
    public void As_typed() => AssertFinds(0.95, query => query);

    [Fact]
    public void With_a_slip_in_each_long_word() =>
        AssertFinds(0.92, query => LongWord().Replace(query, word => word.Value.Remove(1 + Seed(query) % (word.Length - 1), 1)));

    [Fact]
    public void With_letters_swapped() =>
        AssertFinds(0.92, query => LongWord().Replace(query, word => $"{word.Value[..2]}{word.Value[3]}{word.Value[2]}{word.Value[4..]}"));

    [Fact]
    public void With_the_first_letter_left_out() => AssertFinds(0.92, query => LongWord().Replace(query, word => word.Value[1..]));

    [Fact]
    public void With_words_joined() => AssertFinds(0.9, query => query.Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void With_accents() => AssertFinds(0.95, query => query.Replace("a", "á", StringComparison.Ordinal));

    [Fact]
    public void In_the_plural() => AssertFinds(0.95, query => query.EndsWith('s') ? query : query + "s");

    [Fact]
    public void In_another_script() => AssertFinds(0.95, query => query, JudgedGoods.AcrossScripts);

    private static void AssertFinds(double least, Func<string, string> type, (string Query, string[] Wanted)[]? judged = null)
    {
        var scores = (judged ?? JudgedGoods.Queries)
            .Select(one => (Typed: type(one.Query), Score: Ndcg(type(one.Query), one.Wanted)))
            .ToArray();
        var worst = scores.Where(one => one.Score < 1).OrderBy(one => one.Score).Take(8).Select(one => $"{one.Typed} {one.Score:n2}");
        Assert.True(
            scores.Average(one => one.Score) >= least,
            $"NDCG is {scores.Average(one => one.Score):n3}, at least {least} is meant. Worst: {string.Join(", ", worst)}."
        );
    }

    private static double Ndcg(string query, string[] wanted)
    {
        var found = JudgedGoods.Index.Search(query).Take(10).Select(title => Array.Exists(wanted, title.StartsWith) ? 1 : 0);
        return Gain(found) / Gain(Enumerable.Repeat(1, wanted.Length));
    }

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, i) => grade / Math.Log2(i + 2)).Sum();

    private static int Seed(string text) => text.Sum(c => c);

    [GeneratedRegex("[a-z]{5,}")]
    private static partial Regex LongWord();
}
