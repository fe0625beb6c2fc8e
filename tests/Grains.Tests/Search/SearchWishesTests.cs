using System.Collections.Immutable;
using Dukaan.Search;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Search;

public sealed class SearchWishesTests
{
    private static readonly string Lamp = Ids.Derive("lamp");
    private static readonly string Light = Ids.Derive("light");
    private static readonly string Sofa = Ids.Derive("sofa");

    private static readonly SearchIndex Index = Goods.Index(
        Goods.Of("Table Lamp", id: Lamp),
        Goods.Of("Reading Lamp Light", id: Light),
        Goods.Of("Velvet Divan", id: Sofa)
    );

    [Fact]
    public void Synonyms_stand_for_one_another()
    {
        var wishes = Wishes([new(["diwan bed", "divan", "settee"], [])], []);
        Assert.Equal(Sofa, Find("settees", wishes)[0]);
        Assert.Equal(Sofa, Find("diwan bed", wishes)[0]);
    }

    [Fact]
    public void Synonyms_may_go_one_way()
    {
        var index = Goods.Index(Goods.Of("Couch", id: Lamp), Goods.Of("Settee", id: Sofa));
        var wishes = Wishes([new(["couch"], ["settee"])], []);
        Assert.Equal([Lamp, Sofa], Find("couch", wishes, index));
        Assert.Equal([Sofa], Find("settee", wishes, index));
    }

    [Theory]
    [InlineData("lamp")]
    [InlineData("Lamps")]
    public void Pinned_products_come_first_and_buried_ones_last(string query)
    {
        Assert.Equal([Sofa, Lamp, Light], Find(query, Wishes([], [new("lamp", [Sofa], [Light], null)])));
        Assert.Equal([Light, Lamp], Find(query, Wishes([], [new("lamp", [], [Lamp], null)])));
    }

    [Fact]
    public void Rules_of_one_search_leave_others_alone() =>
        Assert.Equal(Light, Find("light", Wishes([], [new("lamp", [Sofa], [Light], "c")]))[0]);

    [Fact]
    public void A_search_may_open_a_category()
    {
        var wishes = Wishes([], [new("Diwali gifts", [], [], "gifts")]);
        Assert.Equal("gifts", wishes.CategoryOf("diwali gift"));
        Assert.Null(wishes.CategoryOf("diwali"));
    }

    [Fact]
    public void Rules_that_are_none_are_refused_by_field()
    {
        Assert.Equal("synonyms", new SearchRules([new(["alone"], [])], []).Clean().Error!.Field);
        Assert.Equal("query", new SearchRules([], [new("", [], [], null)]).Clean().Error!.Field);
        Assert.Equal("query-twice", new SearchRules([], [new("a", [], [], null), new("A ", [], [], null)]).Clean().Error!.Code);
        Assert.Equal(
            "pinned",
            new SearchRules([], [new("a", [.. Enumerable.Range(0, 21).Select(i => Ids.Derive($"{i}"))], [], null)]).Clean().Error!.Field
        );
    }

    private static SearchWishes Wishes(ImmutableArray<SearchSynonyms> synonyms, ImmutableArray<SearchQueryRule> queries) =>
        SearchWishes.Of(new SearchRules(synonyms, queries), "en");

    private static string[] Find(string query, SearchWishes wishes, SearchIndex? index = null) => (index ?? Index).Search(query, wishes);
}
