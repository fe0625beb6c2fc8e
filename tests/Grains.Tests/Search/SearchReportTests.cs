using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Search;
using Dukaan.Values;
using Orleans.Core.Internal;

namespace Dukaan.Grains.Tests.Search;

public sealed class SearchReportTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Counts_of_several_silos_are_added_and_outlive_the_grain()
    {
        var shop = await fixture.NewShop();
        var report = shop.Searches;
        await report.Add([new SearchCount("saree", 3, 0, 1), new SearchCount("sofa", 1, 1, 0)]);
        await report.Add([new SearchCount("saree", 2, 0, 1)]);
        await report.Cast<IGrainManagementExtension>().DeactivateOnIdle();
        Assert.Equal([new SearchCount("saree", 5, 0, 2), new SearchCount("sofa", 1, 1, 0)], (await report.Get()).AsEnumerable());
    }

    [Fact]
    public async Task Counts_of_another_region_are_added_once_however_often_they_come()
    {
        var report = (await fixture.NewShop()).Searches;
        await report.AddOnce("a", [new SearchCount("saree", 3, 0, 1)]);
        await report.AddOnce("a", [new SearchCount("saree", 3, 0, 1)]);
        await report.AddOnce("b", [new SearchCount("saree", 1, 0, 0)]);
        Assert.Equal([new SearchCount("saree", 4, 0, 1)], (await report.Get()).AsEnumerable());
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_store_that_does_not_exist()
    {
        var id = Ids.Derive("store", Ids.Token());
        Caller.Set(id, Caller.System);
        var report = fixture.Grains.GetGrain<ISearchReportGrain>(id);
        await report.Add([new SearchCount("saree", 3, 0, 1)]);
        Assert.Empty(await report.Get());
    }

    [Fact]
    public void What_several_days_searched_for_and_found_may_be_offered_to_others()
    {
        var weeks = ImmutableArray<SearchWeek>.Empty;
        for (var day = 0; day < 3; day++)
        {
            weeks = SearchSums.Add(weeks, Now.AddDays(3 * day), [new("saree", 2, 0, 1), new("sofa", 5, 5, 0)]);
            weeks = SearchSums.Add(weeks, Now, [new("asha of lane four", 9, 0, 0)]); // often, on one day
        }

        weeks = SearchSums.Add(weeks, Now, [new("silk", 1, 0, 0)]);
        Assert.Equal(["saree"], SearchSums.Popular(weeks).AsEnumerable());
    }

    [Fact]
    public async Task What_others_search_for_comes_into_the_catalog_and_stays_there()
    {
        var shop = await fixture.NewShop();
        await shop.Catalog.ShowQueries(["saree", "silk saree"]);
        await shop.Catalog.ShowSold([new SoldUnits(Ids.Token(), 3)]);
        fixture.Faults.LoseBeforeCommit("catalog", shop.Id); // read anew
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Catalog.Add(TestShop.Sweet()));
        var kept = (await shop.Catalog.Snapshot())!.Popularity;
        Assert.Equal(["saree", "silk saree"], kept.Queries.AsEnumerable());
        Assert.Equal(3, Assert.Single(kept.Sold).Units);
    }

    [Fact]
    public void Only_some_weeks_and_the_most_frequent_are_kept()
    {
        var weeks = SearchSums.Add([], Now, [.. Enumerable.Range(0, 1_000).Select(i => new SearchCount($"query {i}", i, 0, 0))]);
        Assert.Equal(SearchSums.MaxQueries, Assert.Single(weeks).Counts.Length);
        Assert.Equal("query 999", SearchSums.Of(weeks)[0].Query);
        for (var week = 1; week < 10; week++)
        {
            weeks = SearchSums.Add(weeks, Now.AddDays(7 * week), [new SearchCount("saree", 1, 0, 0)]);
        }

        Assert.Equal([new SearchCount("saree", 4, 0, 0)], SearchSums.Of(weeks).AsEnumerable());
    }
}
