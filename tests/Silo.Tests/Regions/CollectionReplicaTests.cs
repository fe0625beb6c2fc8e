using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Regions;
using Dukaan.Saving;
using Dukaan.Search;
using Dukaan.Stores;
using Dukaan.TestKit;
using Dukaan.Values;

namespace Dukaan.Silo.Tests.Regions;

/// <summary>How a shop is arranged comes to every region, and is there after a restart.</summary>
public sealed class CollectionReplicaTests
{
    private readonly string _id = Ids.New(TimeProvider.System);

    [Fact]
    public async Task A_copy_has_what_is_arranged_after_a_snapshot_another_one_and_a_restart_without_its_home()
    {
        var home = new FakeHome { Shops = { [_id] = Arranged(1, "gone", "gifts") } };
        await using var silo = await TestSilo.Start(services: services => StoreReplicaTests.Edge.Add(services, home));
        var replica = silo.Grains.GetGrain<IStoreReplicaGrain>(_id);
        Assert.Equal(2, (await replica.Snapshot(0))!.Collections.Length);
        var now = Arranged(2, "gifts");
        home.Shops[_id] = now;
        Assert.Single((await replica.Snapshot(2))!.Collections);

        await using var again = await silo.Restart(services: services =>
            StoreReplicaTests.Edge.Add(services, new FakeHome { Away = true })
        );
        var shop = (await again.Grains.GetGrain<IStoreReplicaGrain>(_id).Snapshot(0))!;

        Assert.Equal(JsonSerializer.Serialize(now, StateJson.Options), JsonSerializer.Serialize(shop, StateJson.Options));
    }

    [Fact]
    public void An_event_of_an_older_program_changes_nothing_of_what_is_arranged()
    {
        var shop = Arranged(1, "gifts");
        const string Old = """
            {"version":2,"products":[{"id":"p","handle":"p","title":"P","description":"","price":{"amount":1,"currency":"INR"},
             "inStock":true,"counted":false,"visible":true,"pictures":[],"position":1,"version":2,"createdAt":"2026-01-01T00:00:00Z"}],
             "deletedProducts":[],"categories":[{"id":"c","handle":"c","name":"C","position":1,"version":1}],"deletedCategories":[]}
            """;

        var next = CatalogReplay.Apply(shop, JsonSerializer.Deserialize<CatalogChanged>(Old, StateJson.Options)!);

        Assert.Equal((shop.Collections, shop.Items, shop.Retired, shop.Front), (next.Collections, next.Items, next.Retired, next.Front));
        Assert.Equal(("", true, true), (next.Products[0].Brand, next.Products[0].Tags.IsEmpty, next.Categories[0].ParentId is null));
    }

    private CatalogSnapshot Arranged(long version, params string[] collections) =>
        new(
            version,
            new StoreProfile(
                StoreId: _id,
                Slug: $"shop-{_id[^8..]}",
                Name: "Shop",
                Description: "",
                Currency: "INR",
                Language: "en",
                Theme: Theme.Default,
                Picture: null,
                Phone: null,
                Vpa: null,
                CashOnDelivery: true,
                Open: true,
                TimeZone: "Asia/Kolkata",
                Revision: 1
            ),
            [],
            []
        )
        {
            Search = new SearchRules([new SearchSynonyms(["jeera", "zeera"], [])], []),
            Collections =
            [
                .. collections.Select(
                    (name, i) =>
                        new Collection(name, name, name, "", null, true, Rule(name), CollectionSort.Newest, i + 1, version, default)
                ),
            ],
            Items = [.. collections.Select(name => new CollectionItem(name, "p1", 1)).OrderBy(item => item.Id, StringComparer.Ordinal)],
            Retired = [new RetiredHandle(HandleKind.Product, "old", "p1", version)],
            Front = new ShopFront(["p1"], [new MenuLink(MenuTarget.Info, Title: "About")]),
            AsOf = DateTimeOffset.UnixEpoch.AddDays(version),
        };

    private static CollectionRule? Rule(string name) =>
        name == "gone" ? null : new CollectionRule(true, [new(CollectionField.AddedWithinDays, CollectionComparison.Is, "7")]);
}
