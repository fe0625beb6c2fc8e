using Dukaan.Search;

namespace Dukaan.Grains.Tests.Search;

/// <summary>How much memory an index takes. Alone, since memory is the whole process's.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SearchRoomTests
{
    private const string Name = "search room";

    [Theory]
    [InlineData(5_000, 1_024)]
    [InlineData(10, 400)]
    public void An_index_takes_little_room(int products, int most)
    {
        SearchDocument[] shop =
        [
            .. Enumerable
                .Range(0, products)
                .Select(i =>
                    Goods.Of($"{Word(i)} {Word(i * 3)} {i} केहेडफोन", $"{Word(i % 20)}", $"{Word(i)} of {Word(i * 7)}, {Word(i + 1)}")
                ),
        ];
        Search(SearchIndex.Of(shop, "en")); // what is made once in a process
        var indexes = new SearchIndex[10_000 / products]; // so many that what else the process does hardly counts
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < indexes.Length; i++)
        {
            indexes[i] = SearchIndex.Of(shop, "en");
            Search(indexes[i]);
        }

        var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / (products * indexes.Length);
        GC.KeepAlive(indexes);
        Assert.True(each <= most, $"The index takes {each:n0} bytes a product; at most {most:n0} are promised.");
    }

    private static void Search(SearchIndex index)
    {
        foreach (var query in new[] { "kavanzi", "qkavanzi", "केहेडफोन", "हेडफोन" })
        {
            index.Search(query);
        }
    }

    private static string Word(int number) =>
        string.Concat(number.ToString("D6").Select(digit => "kavizorulemothesnupa".Substring((digit - '0') * 2, 2)));
}
