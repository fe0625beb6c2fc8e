using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Events;
using Dukaan.Saving;
using Dukaan.Storefront;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Streams;

namespace Dukaan.Grains.Tests.Storefront;

/// <summary>A page that everybody sees is current because somebody said so, long before anybody would have asked.</summary>
public sealed class StorefrontNewsTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly PageKey Home = new("home");

    [Fact]
    public async Task A_change_shows_to_a_stranger_though_nobody_asks_and_no_event_comes()
    {
        // Its relay is off, so that no event leaves it.
        await using var silo = await fixture.StartBeside(Patient);
        var shop = new TestShop(silo.Grains, (await fixture.NewShop()).Id);
        for (var amount = 1; amount <= 5; amount++)
        {
            await shop.Replica.GetPage(Home, 0);
            var version = await Price(shop, amount);
            Assert.Equal(version, (await shop.Replica.GetPage(Home, 0))!.Version);
        }
    }

    [Fact]
    public async Task The_next_request_of_a_stranger_after_a_save_was_answered_shows_it_while_the_shop_is_browsed()
    {
        await using var silo = await fixture.StartBeside(Patient);
        var shop = new TestShop(silo.Grains, (await fixture.NewShop()).Id);
        using var stop = new CancellationTokenSource();
        var browsing = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Browse(shop, stop.Token))));
        for (var amount = 1; amount <= 300; amount++)
        {
            var version = await Price(shop, amount);
            var shown = (await shop.Replica.GetPage(Home, 0))!.Version;
            Assert.True(shown >= version, $"Save {amount} made version {version}, and the next page was of {shown}.");
        }

        await stop.CancelAsync();
        await browsing;
    }

    [Fact]
    public async Task What_comes_as_an_event_alone_is_passed_on_too()
    {
        await using var silo = await fixture.StartBeside(Patient);
        var shop = new TestShop(silo.Grains, (await fixture.NewShop()).Id);
        var version = (await shop.Replica.GetPage(Home, 0))!.Version + 1;
        var change = new CatalogChanged(version, null, [], [], [], []);
        await silo
            .Services.GetRequiredService<IClusterClient>()
            .GetStreamProvider(Topics.Provider)
            .GetStream<StoreEvent>(StreamId.Create(Topics.ProductUpdates, shop.Id))
            .OnNextAsync(
                new StoreEvent(
                    Topics.ProductUpdates,
                    shop.Id,
                    $"catalog/{shop.Id}",
                    version,
                    0,
                    "catalog.changed",
                    1,
                    JsonSerializer.Serialize(change, StateJson.Options),
                    DateTimeOffset.UnixEpoch
                )
            );

        await Eventually.Holds(
            async () => (await shop.Replica.GetPage(Home, 0))!.Version == version,
            "The storefront and the silo's board should have passed it on."
        );
    }

    [Fact]
    public async Task A_silo_that_cannot_be_told_asks()
    {
        await using var silo = await fixture.StartBeside();
        silo.Services.GetRequiredService<VersionBoard>().Here = null;
        var shop = new TestShop(silo.Grains, (await fixture.NewShop()).Id);
        await shop.Replica.GetPage(Home, 0);
        var version = await Price(shop, 7);

        Assert.Equal(version, (await shop.Replica.GetPage(Home, 0))!.Version);
    }

    [Fact]
    public async Task A_word_that_was_wrong_costs_one_question()
    {
        await using var silo = await fixture.StartBeside(Patient);
        var shop = new TestShop(silo.Grains, (await fixture.NewShop()).Id);
        var page = await shop.Replica.GetPage(Home, 0);
        await silo.Services.GetRequiredService<VersionBoard>().Newer(shop.Id, 1_000);

        Assert.Equal(page!.Version, (await shop.Replica.GetPage(Home, 0))!.Version);
        var version = await Price(shop, 9); // which is older than the word
        Assert.Equal(version, (await shop.Replica.GetPage(Home, version))!.Version);
    }

    private static async Task Browse(TestShop shop, CancellationToken stop)
    {
        var newest = 0L;
        while (!stop.IsCancellationRequested)
        {
            var version = (await shop.Replica.GetPage(Home, 0))!.Version;
            Assert.True(version >= newest, $"A page of version {version} came after one of {newest}.");
            newest = version;
        }
    }

    private static void Patient(IServiceCollection services)
    {
        services.AddSingleton<IPageRenderer>(new PlainRenderer());
        services.Configure<StorefrontOptions>(options => options.StorefrontTrust = options.ReplicaTrust = TimeSpan.FromHours(1));
    }

    private static async Task<long> Price(TestShop shop, long amount)
    {
        var product = (await shop.Catalog.Snapshot())!.Products[0].Id;
        return (await shop.Catalog.Edit(new EditProduct(Ids.Token(), product, Price: new Money(amount, "INR")))).OrThrow().Version;
    }
}
