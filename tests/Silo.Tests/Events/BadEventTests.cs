using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Events;
using Dukaan.Orders;
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

namespace Dukaan.Silo.Tests.Events;

/// <summary>What a store's own region hears and cannot apply: nothing wrong is shown, and it is not silent.</summary>
public sealed class BadEventTests(BadEventTests.Home home) : IClassFixture<BadEventTests.Home>
{
    private readonly string _id = Ids.New(TimeProvider.System);

    [Theory]
    [InlineData(2, "schema")]
    [InlineData(1, "unreadable")]
    public async Task A_storefront_shows_what_the_catalog_has_and_not_what_it_cannot_read(int schema, string reason)
    {
        using var problems = home.Silo.Services.Counter("Dukaan.Events", "dukaan.events.problems");
        var storefront = await Visited();
        var forged = new CatalogChanged(
            2,
            null,
            [
                new Product(
                    Id: "p",
                    Handle: "p",
                    Title: "Never added",
                    Description: "",
                    Price: new Money(1, "INR"),
                    CategoryId: null,
                    InStock: true,
                    Counted: false,
                    Visible: true,
                    Pictures: [],
                    Position: 1,
                    Version: 1,
                    CreatedAt: DateTimeOffset.UnixEpoch
                ),
            ],
            [],
            [],
            []
        );
        await Publish(
            Topics.ProductUpdates,
            "catalog.changed",
            schema == 1 ? "{\"version\":\"nonsense\"}" : JsonSerializer.Serialize(forged, StateJson.Options),
            schema
        );

        await Eventually.Holds(() => problems.Of("reason", reason) > 0, "An event that cannot be applied must be in the metrics.");
        Assert.True(home.Log.Has(LogLevel.Warning, $"({reason})", Topics.ProductUpdates, _id), "It must be in the log, with its store.");
        Caller.Set(_id, "test");
        Assert.Empty((await storefront.Snapshot(0))!.Products);
    }

    [Theory]
    [InlineData(2, "schema")]
    [InlineData(1, "unreadable")]
    public async Task An_order_book_lists_what_was_ordered_and_not_what_it_cannot_read(int schema, string reason)
    {
        using var problems = home.Silo.Services.Counter("Dukaan.Events", "dukaan.events.problems");
        await Visited();
        Assert.Empty(await Book.List(null, null, 10));
        await Publish(Topics.Orders, "order.placed", "{\"number\":\"nonsense\"}", schema);

        await Eventually.Holds(() => problems.Of("reason", reason) > 0, "An event that cannot be applied must be in the metrics.");
        Assert.True(home.Log.Has(LogLevel.Warning, $"({reason})", Topics.Orders, _id), "It must be in the log, with its store.");
        Assert.Empty(await Book.List(null, null, 10));
    }

    [Fact]
    public async Task An_event_of_a_store_that_nobody_has_makes_none()
    {
        await Publish(Topics.ProductUpdates, "catalog.changed", "{}", 1);

        Caller.Set(_id, "test");
        Assert.Null(await home.Grains.GetGrain<IStorefrontGrain>(_id).Snapshot(0));
    }

    private IOrderBookGrain Book
    {
        get
        {
            Caller.Set(_id, "test");
            return home.Grains.GetGrain<IOrderBookGrain>(_id);
        }
    }

    /// <summary>A new store at version 1, whose storefront is in memory.</summary>
    private async Task<IStorefrontGrain> Visited()
    {
        Caller.Set(_id, "test");
        var profile = new StoreProfile(
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
        );
        Assert.Equal(1, await home.Grains.GetGrain<ICatalogGrain>(_id).Show(profile));
        var storefront = home.Grains.GetGrain<IStorefrontGrain>(_id);
        Assert.Equal(1, await storefront.Version(1));
        return storefront;
    }

    private Task Publish(string topic, string type, string payload, int schema) =>
        home
            .Silo.Services.GetRequiredService<IClusterClient>()
            .GetStreamProvider(Topics.Provider)
            .GetStream<StoreEvent>(StreamId.Create(topic, _id))
            .OnNextAsync(new StoreEvent(topic, _id, $"any/{_id}", 2, 0, type, schema, payload, DateTimeOffset.UtcNow));

    public sealed class Home : SiloFixture
    {
        public FakeLogCollector Log { get; } = new();

        protected override void Configure(IServiceCollection services)
        {
            services.AddSingleton(TimeProvider.System); // streams are polled by the clock
            services.AddLog(Log);
        }
    }
}
