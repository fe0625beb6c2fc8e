using System.Collections.Concurrent;
using Dukaan.Catalog;
using Dukaan.Indexing;
using Dukaan.Sellers;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Grains.Tests.Indexing;

/// <summary>Search engines are told of changes together, once, and again only if they could not be told.</summary>
public class IndexNowGrainTests(IndexNowGrainTests.TellingSilo fixture) : IClassFixture<IndexNowGrainTests.TellingSilo>
{
    [Fact]
    public async Task Changes_are_gathered_told_once_and_tried_again_where_that_failed()
    {
        var engines = fixture.Engines;
        var shop = await fixture.NewShop();
        await shop.Catalog.Show((await shop.Catalog.Snapshot())!.Store with { Domains = ["shop.example"], Revision = 99 });
        var product = (await shop.Catalog.Add(TestShop.Sweet())).OrThrow();
        Assert.Empty(engines.Told);

        await Passes(IndexNowGrain.Gathered, 1);
        Assert.Equal((product.Version, 0L), engines.Told.Last());
        var edited = (await shop.Catalog.Edit(new EditProduct(Ids.Token(), product.Product.Id, Title: "Sweeter"))).OrThrow();
        engines.Fails = true;
        await Passes(IndexNowGrain.Gathered, 2);
        engines.Fails = false;
        await Passes(IndexNowGrain.Again, 3);
        Assert.Equal((edited.Version, product.Version), engines.Told.Last());
    }

    [Fact]
    public async Task A_shop_without_a_domain_of_its_own_tells_nobody()
    {
        var before = fixture.Engines.Told.Count(told => told.After == 0);
        var shop = await fixture.NewShop();
        (await shop.Catalog.Add(TestShop.Sweet())).OrThrow();
        fixture.Time.Advance(IndexNowGrain.Gathered * 2);
        (await shop.Catalog.Add(TestShop.Sweet())).OrThrow();
        Assert.Equal(before, fixture.Engines.Told.Count(told => told.After == 0));
    }

    private async Task Passes(TimeSpan time, int told) =>
        await Eventually.Holds(
            () =>
            {
                fixture.Time.Advance(time);
                return Task.FromResult(fixture.Engines.Told.Count >= told);
            },
            $"Search engines should have been told {told} times: see IndexNowGrain.Tell."
        );

    /// <summary>A silo that tells search engines, or rather this list.</summary>
    public sealed class TellingSilo : SiloFixture
    {
        private int _phones;

        public Listening Engines { get; } = new();

        public async Task<TestShop> NewShop()
        {
            Orleans.Runtime.RequestContext.Clear();
            var seller = Grains.GetGrain<ISellerGrain>(Ids.Token());
            await seller.Register(new Phone($"+9198{Interlocked.Increment(ref _phones):D8}"));
            return new TestShop(
                Grains,
                (await seller.OpenStore(new OpenStore(Ids.Token(), $"Shop {Ids.Token()}"))).OrThrow().Profile.StoreId
            );
        }

        protected override void Configure(IServiceCollection services)
        {
            services.AddSingleton<IPageRenderer>(new PlainRenderer());
            services.AddSingleton<ISearchEngines>(Engines);
            services.Configure<StorefrontOptions>(options => options.TellsSearchEngines = true);
        }
    }

    public sealed class Listening : ISearchEngines
    {
        public ConcurrentQueue<(long Version, long After)> Told { get; } = [];

        public bool Fails { get; set; }

        public Task<bool> Tell(CatalogSnapshot shop, long after)
        {
            var told = !Fails; // read first: the test goes on once it sees that it was asked
            Told.Enqueue((shop.Version, after));
            return Task.FromResult(told);
        }
    }
}
