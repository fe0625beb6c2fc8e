using Dukaan.Search;

namespace Dukaan.Grains.Tests.Search;

/// <summary>What a query costs in a shop of 5,000 products, counted in bytes: time would say something of the machine only.</summary>
public sealed class SearchCostTests
{
    private const int Products = 5_000;

    private static readonly string[] Syllables = ["ka", "ri", "no", "ta", "shi", "lo", "me", "du", "van", "pel", "gro", "zi", "bun", "fa"];
    private static readonly string[] Words = Make(4_000);
    private static readonly SearchIndex Index = Goods.Index(
        Enumerable.Range(0, Products).Select(i => string.Join(' ', Enumerable.Range(0, 6).Select(j => Words[(i * 7 + j * j * 31) % 4_000])))
    );

    [Fact]
    public void A_query_leaves_little_behind()
    {
        var typed = Enumerable.Range(0, 300).Select(i => $"{Words[i]} {Words[i * 13 % 4_000]}").ToArray();
        var slips = typed.Select(query => query.Remove(1, 1)).ToArray();
        AssertAllocates(8_000, typed);
        AssertAllocates(12_000, slips);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("s-")]
    [InlineData("kavanzi rinolome ")]
    [InlineData("qwrtz pxlkj zzkwq mnbvc wwqqx jjkkq ")]
    [InlineData("केहेडफोनमाउस ")]
    [InlineData("1a")]
    public void A_query_made_to_be_slow_leaves_little_behind(string piece) =>
        AssertAllocates(100_000, [string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length))]);

    [Fact]
    public void A_query_of_wrong_words_has_few_readings()
    {
        var wrong = string.Join(' ', Words.Take(12).Select(word => word.Insert(2, "q")));
        Assert.InRange(Index.Find(wrong, SearchWishes.None).Plan.Alternatives.Length, 1, 60);
    }

    private static void AssertAllocates(long most, string[] queries)
    {
        foreach (var query in queries)
        {
            Index.Find(query, SearchWishes.None); // rents its arrays, makes what is made once
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var query in queries)
        {
            Index.Find(query, SearchWishes.None);
        }

        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / queries.Length;
        Assert.True(each <= most, $"A query allocates {each:n0} bytes; at most {most:n0} are meant. See what it makes for each candidate.");
    }

    private static string[] Make(int count)
    {
        var random = new Random(3);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            words.Add(string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)])));
        }

        return [.. words];
    }
}
