using Dukaan.Search;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Search;

/// <summary>An index that followed changes finds what an index made anew finds.</summary>
public sealed class SearchChangeTests
{
    private static readonly string[] Words = ["silk", "cotton", "saree", "kurta", "lamp", "table", "rice", "jeera", "steel", "bottle"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Changes_and_a_new_reading_give_the_same(int seed)
    {
        var random = new Random(seed);
        var shop = Enumerable.Range(0, 40).Select(i => Make(random, i)).ToList();
        var index = SearchIndex.Of(shop.ToArray(), "en");
        for (var change = 0; change < 200; change++)
        {
            switch (random.Next(5))
            {
                case 0 when shop.Count > 5:
                    shop.RemoveAt(random.Next(shop.Count));
                    break;
                case 1:
                    shop.Insert(random.Next(shop.Count), Make(random, 1_000 + change));
                    break;
                case 2:
                    var moved = shop[random.Next(shop.Count)];
                    shop.Remove(moved);
                    shop.Insert(random.Next(shop.Count), moved);
                    break;
                case 3:
                    var at = random.Next(shop.Count);
                    shop[at] = shop[at] with { Product = shop[at].Product with { InStock = !shop[at].Product.InStock, Version = change } };
                    break;
                default:
                    var edited = random.Next(shop.Count);
                    shop[edited] = Make(random, 0) with { Product = Make(random, 0).Product with { Id = shop[edited].Product.Id } };
                    break;
            }

            index = index.With(shop.ToArray(), "en");
            var anew = SearchIndex.Of(shop.ToArray(), "en");
            foreach (
                var query in new[]
                {
                    Words[random.Next(Words.Length)],
                    $"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]}",
                }
            )
            {
                Assert.Equal(Read(anew, query), Read(index, query));
            }
        }
    }

    [Fact]
    public void A_change_of_price_reads_nothing_again()
    {
        SearchDocument[] shop = [.. Enumerable.Range(0, 100).Select(i => Goods.Of($"Lamp {i}"))];
        var before = SearchIndex.Of(shop, "en");
        shop[50] = shop[50] with { Product = shop[50].Product with { Price = new Money(1, "INR"), Version = 9 } };
        var after = before.With(shop, "en");
        Assert.Same(before.Segments[0], Assert.Single(after.Segments));
        var best = after.Find("lamp 50", SearchWishes.None).Found.MaxBy(hit => hit.Score);
        Assert.Equal(1, after.Shown(best.Order).Product.Price.Amount);
    }

    [Fact]
    public void A_list_goes_on_by_the_measure_it_began_with()
    {
        var shop = Enumerable.Range(0, 60).Select(i => Goods.Of($"{Words[i % 4]} {Words[4 + i % 3]} {i}")).ToList();
        var index = SearchIndex.Of(shop.ToArray(), "en");
        var first = index.Find("silk table", SearchWishes.None);
        Assert.True(QueryPlanText.TryRead(QueryPlanText.Write(first.Plan), out var plan), "A plan must read as it was written.");
        var before = Scores(index, first);
        shop.AddRange(Enumerable.Range(0, 200).Select(i => Goods.Of($"silk thing {i}", id: $"new {i}")));
        var later = SearchIndex.Of(shop.ToArray(), "en");
        var scores = Scores(later, later.Find("silk table", SearchWishes.None, plan));
        Assert.All(before, was => Assert.Equal(was.Value, scores.GetValueOrDefault(was.Key)));
    }

    private static Dictionary<string, int> Scores(SearchIndex index, SearchHits hits) =>
        hits.Found.ToDictionary(hit => index.Shown(hit.Order).Product.Id, hit => hit.Score);

    /// <summary>
    /// What is found, with how many of the words. The order of equals may differ: how rare a word is, the index notes anew from time to
    /// time.
    /// </summary>
    private static List<(string, int)> Read(SearchIndex index, string query) =>
        [
            .. index
                .Find(query, SearchWishes.None)
                .Found.Select(hit => (index.Shown(hit.Order).Product.Id, hit.Words))
                .OrderBy(found => found.Id, StringComparer.Ordinal),
        ];

    private static SearchDocument Make(Random random, int id) =>
        Goods.Of(
            $"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]}",
            Words[random.Next(Words.Length)],
            Words[random.Next(Words.Length)],
            id: $"p{id}"
        );
}
