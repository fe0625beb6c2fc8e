using System.Collections.Concurrent;
using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Events;
using Dukaan.Regions;
using Dukaan.Saving;
using Dukaan.Silo.Tests.Kafka;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.TestKit;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Orleans;
using Orleans.Runtime;
using Orleans.Streams;

namespace Dukaan.Silo.Tests.Regions;

/// <summary>P6 at an edge: whatever comes of a store that lives elsewhere, in whatever order, the copy becomes what the home has.</summary>
public sealed class StoreReplicaTests(StoreReplicaTests.Edge edge) : IClassFixture<StoreReplicaTests.Edge>
{
    private readonly string _id = Ids.New(TimeProvider.System);

    private IStoreReplicaGrain Replica => edge.Grains.GetGrain<IStoreReplicaGrain>(_id);

    [Fact]
    public async Task Changes_are_applied_one_onto_the_other_and_a_snapshot_is_fetched_for_none_of_them()
    {
        var fetched = edge.Home.Fetched;
        await Hear(1);
        await Hear(2);
        await Hear(3);

        await Shows(3);
        Assert.Equal(fetched, edge.Home.Fetched);
    }

    [Fact]
    public async Task A_change_abroad_shows_to_a_stranger_here_though_no_page_asks()
    {
        await Hear(1);
        await Shows(1);
        var pages = edge.Grains.GetGrain<IStorefrontReplicasGrain>(LocalPartitions.Of(_id));
        Assert.Equal(1, (await pages.GetPage(_id, new PageKey("home"), 0))!.Version);
        await Hear(2);

        await Eventually.Holds(
            async () => (await pages.GetPage(_id, new PageKey("home"), 0))!.Version == 2,
            "The copy, the storefront and the silo's board should have passed it on."
        );
    }

    [Fact]
    public async Task What_comes_twice_or_late_changes_nothing()
    {
        foreach (var version in new[] { 1, 1, 2, 1, 2, 3, 2 })
        {
            await Hear(version);
        }

        await Shows(3);
    }

    [Fact]
    public async Task A_gap_is_filled_by_a_snapshot()
    {
        edge.Home.Shops[_id] = At(5);
        await Hear(1);
        await Hear(5);

        await Shows(5);
    }

    [Fact]
    public async Task A_change_too_large_for_an_event_is_fetched()
    {
        await Hear(1);
        edge.Home.Shops[_id] = At(2);
        await Hear(new CatalogChanged(2, null, [], [], [], [], TooMuch: true));

        await Shows(2);
    }

    [Fact]
    public async Task An_event_of_a_schema_of_the_future_is_counted_and_healed_by_a_snapshot()
    {
        using var problems = edge.Silo.Services.Counter("Dukaan.Regions", "dukaan.replica.problems");
        edge.Home.Shops[_id] = At(1);
        await Publish(JsonSerializer.Serialize(Change(1), StateJson.Options), 1, schema: StoreReplicaGrain.Schema + 1);

        await Shows(1);
        Assert.True(problems.Of("reason", "schema") > 0, "An unknown schema must be in the metrics.");
        Assert.True(edge.Log.Has(LogLevel.Warning, "(schema)", _id), "An unknown schema must be in the log, with its store.");
    }

    [Fact]
    public async Task An_unreadable_event_is_counted_and_healed_by_a_snapshot()
    {
        using var problems = edge.Silo.Services.Counter("Dukaan.Regions", "dukaan.replica.problems");
        edge.Home.Shops[_id] = At(4);
        await Publish("{\"version\":\"nonsense\"}", 4);

        await Shows(4);
        Assert.True(problems.Of("reason", "unreadable") > 0, "A poison message must be in the metrics.");
        Assert.True(edge.Log.Has(LogLevel.Warning, "(unreadable)", _id), "A poison message must be in the log, with its store.");
    }

    [Fact]
    public async Task An_event_of_a_store_that_its_home_does_not_know_is_counted_and_ignored()
    {
        using var problems = edge.Silo.Services.Counter("Dukaan.Regions", "dukaan.replica.problems");
        await Hear(7);

        await Eventually.Holds(() => problems.Of("reason", "unknown-store") > 0, "An unknown store must be in the metrics.");
        Assert.True(edge.Log.Has(LogLevel.Warning, "bom1 has no store", _id), "An unknown store must be in the log.");
        Assert.Null(await Replica.Snapshot(0));
    }

    [Fact]
    public async Task An_event_of_a_region_that_is_not_the_stores_home_is_counted_and_the_home_is_asked()
    {
        using var problems = edge.Silo.Services.Counter("Dukaan.Regions", "dukaan.replica.problems");
        await Hear(1);
        await Shows(1);
        edge.Home.Shops[_id] = At(1);
        await Publish(JsonSerializer.Serialize(Change(2), StateJson.Options), 2, from: "iad1");

        await Eventually.Holds(
            () => problems.Of("reason", "wrong-home") > 0,
            "Two regions that say a store is theirs must be in the metrics."
        );
        Assert.True(edge.Log.Has(LogLevel.Warning, "(wrong-home)", _id, "iad1"), "Which region says so must be in the log.");
        await Shows(1);
        edge.Home.Shops[_id] = At(2);
        await Hear(2);
        await Shows(2);
    }

    [Fact]
    public async Task An_event_of_a_store_that_lives_here_changes_nothing_and_is_counted()
    {
        using var problems = edge.Silo.Services.Counter("Dukaan.Regions", "dukaan.replica.problems");
        Caller.Set(_id, "test");
        await edge.Grains.GetGrain<ICatalogGrain>(_id).Show(Change(1).Store!);
        edge.Home.Shops[_id] = At(1); // the other region believes it
        await Hear(1);

        await Eventually.Holds(() => problems.Of("reason", "wrong-home") > 0, "A second home must be in the metrics.");
        Assert.Equal(0, await edge.StoredVersion(_id));
    }

    [Fact]
    public async Task What_a_caller_has_a_right_to_see_is_fetched_where_no_event_comes()
    {
        await Hear(1);
        await Shows(1);
        edge.Home.Shops[_id] = At(2);

        Assert.Equal(2, await Replica.Version(2));
    }

    [Fact]
    public async Task Whoever_says_that_they_saw_versions_that_nobody_has_makes_one_visitor_a_second_wait()
    {
        edge.Home.Shops[_id] = At(1);
        Assert.Equal(1, await Replica.Version(0));
        Assert.Equal(1, await Replica.Version(2));
        var asked = edge.Home.Asked;
        for (var version = 3; version < 40; version++)
        {
            Assert.Equal(1, await Replica.Version(version));
        }

        var more = edge.Home.Asked - asked;
        Assert.True(more <= 8, $"The home was asked {more} times for versions that nobody has.");
        edge.Home.Shops[_id] = At(2);
        await Eventually.Holds(async () => await Replica.Version(2) == 2, "A version that there is must come within a second or two.");
    }

    [Fact]
    public async Task The_storefront_of_all_visitors_never_waits_for_a_version_that_one_of_them_says_they_saw()
    {
        var asked = new AskedVersions();
        await using var silo = await TestSilo.Start(services: services =>
        {
            Edge.Add(services, new FakeHome { Shops = { [_id] = At(1) } });
            services.AddSingleton<IIncomingGrainCallFilter>(asked);
        });
        Caller.Set(_id, "test");
        var visitors = silo.Grains.GetGrain<IStorefrontReplicasGrain>(LocalPartitions.Of(_id));
        Assert.Equal(1, await visitors.Version(_id, 0));
        Assert.Equal(1, await visitors.Version(_id, 5));
        Assert.NotEmpty(asked.Versions);
        Assert.All(asked.Versions, version => Assert.True(version <= 1, $"The storefront was asked for version {version}."));
    }

    /// <summary>The versions that a storefront was asked for.</summary>
    private sealed class AskedVersions : IIncomingGrainCallFilter
    {
        public ConcurrentBag<long> Versions { get; } = [];

        public Task Invoke(IIncomingGrainCallContext context)
        {
            if (context.Grain is IStorefrontGrain && context.MethodName == nameof(IStorefrontGrain.Version))
            {
                Versions.Add((long)context.Request.GetArgument(0)!);
            }

            return context.Invoke();
        }
    }

    [Fact]
    public async Task A_copy_that_has_heard_nothing_for_a_second_asks()
    {
        edge.Home.Shops[_id] = At(1);
        Assert.Equal(1, await Replica.Version(0));
        edge.Home.Shops[_id] = At(2);

        await Eventually.Holds(async () => await Replica.Version(0) == 2, "It should ask by itself.");
    }

    [Fact]
    public async Task A_copy_serves_while_its_home_is_away_and_is_there_after_a_restart()
    {
        await using var silo = await TestSilo.Start(services: services => Edge.Add(services, new FakeHome { Shops = { [_id] = At(3) } }));
        Assert.Equal(3, await silo.Grains.GetGrain<IStoreReplicaGrain>(_id).Version(0));

        await using var again = await silo.Restart(services: services => Edge.Add(services, new FakeHome { Away = true }));
        var shop = await again.Grains.GetGrain<IStoreReplicaGrain>(_id).Snapshot(9);

        Assert.Equal(3, shop?.Version);
        Assert.Equal(["p1", "p2", "p3"], shop!.Products.Select(product => product.Id));
    }

    [Fact]
    public async Task A_shops_own_name_leads_here_too_and_no_longer_when_the_shop_has_lost_it()
    {
        var name = $"shop.{_id}.example";
        var named = Change(1).Store! with { Domains = [name] };
        await Hear(Change(1) with { Store = named });
        await Eventually.Holds(
            async () => await edge.Grains.GetGrain<IStoreNameGrain>(name).Resolve() is { Home: "bom1" } claim && claim.StoreId == _id,
            "The name should lead to the copy."
        );

        await Hear(Change(2) with { Store = named with { Domains = [], Revision = 2 } });

        await Eventually.Holds(
            async () => await edge.Grains.GetGrain<IStoreNameGrain>(name).Resolve() is null,
            "The name may be another shop's now."
        );
        Assert.NotNull(await edge.Grains.GetGrain<IStoreNameGrain>(StoreName.Key(named.Slug)).Resolve());
    }

    [Fact]
    public async Task Without_a_copy_and_without_the_home_it_says_so()
    {
        await using var silo = await TestSilo.Start(services: services => Edge.Add(services, new FakeHome { Away = true }));

        await Assert.ThrowsAsync<RegionAwayException>(() => silo.Grains.GetGrain<IStoreReplicaGrain>(_id).Version(0));
    }

    /// <summary>A version has as many products as its number.</summary>
    private CatalogSnapshot At(int version) =>
        Enumerable.Range(1, version).Aggregate((CatalogSnapshot?)null, (shop, each) => CatalogReplay.Apply(shop, Change(each)))!;

    private CatalogChanged Change(int version) =>
        new(
            version,
            version == 1
                ? new StoreProfile(
                    StoreId: _id,
                    Slug: $"shop-{_id[^8..]}".ToLowerInvariant(),
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
                )
                : null,
            [
                new Product(
                    Id: $"p{version}",
                    Handle: $"p{version}",
                    Title: $"Product {version}",
                    Description: "",
                    Price: new Money(100 * version, "INR"),
                    CategoryId: null,
                    InStock: true,
                    Counted: false,
                    Visible: true,
                    Pictures: [],
                    Position: version,
                    Version: version,
                    CreatedAt: DateTimeOffset.UnixEpoch
                ),
            ],
            [],
            [],
            []
        );

    private Task Hear(int version) => Hear(Change(version));

    private Task Hear(CatalogChanged change) => Publish(JsonSerializer.Serialize(change, StateJson.Options), change.Version);

    private Task Publish(string payload, long version, int schema = 1, string from = "bom1") =>
        edge
            .Silo.Services.GetRequiredService<IClusterClient>()
            .GetStreamProvider(Topics.Provider)
            .GetStream<StoreEvent>(StreamId.Create(Topics.Abroad + Topics.ProductUpdates, _id))
            .OnNextAsync(
                new StoreEvent(
                    Topics.ProductUpdates,
                    _id,
                    $"catalog/{_id}",
                    version,
                    0,
                    "catalog.changed",
                    schema,
                    payload,
                    DateTimeOffset.UtcNow
                )
                {
                    Region = from,
                }
            );

    private async Task Shows(int version)
    {
        // Looked at through the database, since asking the grain would make it ask its home.
        await Eventually.Holds(async () => await edge.StoredVersion(_id) == version, $"The copy should be at version {version}.");
        CatalogSnapshot? shop = null;
        await Eventually.Holds(
            async () => (shop = await Replica.Snapshot(0))?.Version == version,
            "What is saved should be shown a moment later."
        );
        Assert.Equal(
            At(version).Products.Select(product => (product.Id, product.Title)),
            shop!.Products.Select(product => (product.Id, product.Title))
        );
    }

    public sealed class Edge : SiloFixture
    {
        public FakeHome Home { get; } = new();

        public FakeLogCollector Log { get; } = new();

        public static void Add(IServiceCollection services, FakeHome home)
        {
            services.AddSingleton<IHomeRegions>(home);
            services.AddSingleton(TimeProvider.System);
        }

        public async Task<long> StoredVersion(string storeId)
        {
            await using var command = Silo
                .Services.GetRequiredService<Npgsql.NpgsqlDataSource>()
                .CreateCommand("SELECT (payload->>'version')::bigint FROM grain_state WHERE kind = 'replica' AND key = $1");
            command.Parameters.AddWithValue(storeId);
            return (long?)await command.ExecuteScalarAsync() ?? 0;
        }

        protected override void Configure(IServiceCollection services)
        {
            Add(services, Home);
            services.AddLog(Log);
            services.Configure<StorefrontOptions>(options => options.StorefrontTrust = options.ReplicaTrust = TimeSpan.FromHours(1));
        }
    }
}
