using System.Collections.Immutable;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Regions;
using Dukaan.Search;
using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Visits;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Dukaan.Grains.Tests.Carts;

/// <summary>Three regions, each a silo with a database of its own. Shops live in the first; any of them can be away.</summary>
public sealed class CartRegions : IAsyncLifetime
{
    private static int _phones;
    private readonly Dictionary<string, Region> _all = new(StringComparer.Ordinal);
    private readonly List<ShopSilo> _silos = [];

    public CartRegions()
    {
        foreach (var name in (string[])["bom1", "fra1", "iad1"])
        {
            _all.Add(name, new Region(name, _all));
        }
    }

    /// <summary>The home of all shops.</summary>
    public Region Bom => _all["bom1"];

    public Region Fra => _all["fra1"];

    public Region Iad => _all["iad1"];

    public async Task InitializeAsync()
    {
        foreach (var region in _all.Values)
        {
            var silo = await ShopSilo.Start(services => services.AddSingleton<IHomeRegions>(region));
            region.Started(silo.Grains, silo.Faults, silo.Time);
            _silos.Add(silo);
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var silo in _silos)
        {
            await silo.DisposeAsync();
        }
    }

    /// <summary>Lets time pass everywhere.</summary>
    public void Advance(TimeSpan by)
    {
        foreach (var region in _all.Values)
        {
            region.Time.Advance(by);
        }
    }

    /// <summary>An open shop at home, with this many products at ₹150.00.</summary>
    public async Task<TestShop> NewShop(int products = 1)
    {
        RequestContext.Clear(); // a seller who opens a shop is in none
        var seller = Bom.Grains.GetGrain<ISellerGrain>(Ids.Token());
        await seller.Register(new Phone($"+9197{Interlocked.Increment(ref _phones):D8}"));
        var store = (await seller.OpenStore(new OpenStore(Ids.Token(), $"Shop {Ids.Token()}"))).OrThrow();
        var shop = new TestShop(Bom.Grains, store.Profile.StoreId);
        for (var i = 0; i < products; i++)
        {
            shop.Products.Add((await shop.Catalog.Add(TestShop.Sweet() with { Title = $"Sweet {i}" })).OrThrow().Product);
        }

        return shop;
    }

    /// <summary>One region, as the grains of its silo see the others.</summary>
    public sealed class Region(string name, IReadOnlyDictionary<string, Region> all) : IHomeRegions
    {
        private int _calls;

        public IGrainFactory Grains { get; private set; } = null!;

        public Faults Faults { get; private set; } = null!;

        public ManualTime Time { get; private set; } = null!;

        /// <summary>Whether others cannot reach it.</summary>
        public bool Away { get; set; }

        /// <summary>The answer to the next call of another region is lost on its way.</summary>
        public bool LosesAnswer { get; set; }

        /// <summary>How many calls about carts this region made to others.</summary>
        public int Calls => _calls;

        public string Here => name;

        public bool Many => true;

        public IEnumerable<string> Others => all.Keys.Where(other => other != name);

        public bool KeepsNames => name == "bom1";

        public void Started(IGrainFactory grains, Faults faults, ManualTime time) => (Grains, Faults, Time) = (grains, faults, time);

        /// <summary>A cart of a shop, as shoppers in this region call it.</summary>
        public ICartGrain Cart(TestShop shop, string cartId)
        {
            Caller.Set(shop.Id, Caller.Shopper);
            return Grains.GetGrain<ICartGrain>(StoreKey.Of(shop.Id, cartId));
        }

        /// <summary>What the sweep does for one cart.</summary>
        public async Task Tell(TestShop shop, string cartId)
        {
            if (await Cart(shop, cartId).Untold() is { } copy)
            {
                var kept = await KeepCart("bom1", shop.Id, cartId, copy);
                await Cart(shop, cartId).Told(copy.Version, kept.OrderId);
            }
        }

        public Task<string?> HomeOf(string id) => Task.FromResult<string?>("bom1");

        public Task<long> Version(string home, string storeId) =>
            Ask(home, storeId, grains => grains.GetGrain<ICatalogGrain>(storeId).Version());

        public Task<CatalogSnapshot?> Snapshot(string home, string storeId) =>
            Ask(home, storeId, grains => grains.GetGrain<ICatalogGrain>(storeId).Snapshot());

        public Task AddSearches(string home, string storeId, string batch, ImmutableArray<SearchCount> counts) => Task.CompletedTask;

        public Task AddVisits(string home, string storeId, string batch, VisitCounts counts) => Task.CompletedTask;

        public Task<CartCopy?> TakeCart(string region, string storeId, string cartId)
        {
            Interlocked.Increment(ref _calls);
            return Ask(region, storeId, grains => grains.GetGrain<ICartGrain>(StoreKey.Of(storeId, cartId)).Take(name));
        }

        public Task<CartKept> KeepCart(string home, string storeId, string cartId, CartCopy copy)
        {
            Interlocked.Increment(ref _calls);
            return Ask(home, storeId, async grains => new CartKept(
                await grains.GetGrain<ICartGrain>(StoreKey.Of(storeId, cartId)).Keep(copy, name)
            ));
        }

        public Task<Result<Done>> ClaimName(string slug, string storeId) => Task.FromResult<Result<Done>>(new Done());

        public Task ReleaseName(string skeleton, string storeId) => Task.CompletedTask;

        public Task<StoreNameClaim?> ResolveName(string skeleton) => Task.FromResult<StoreNameClaim?>(null);

        // Outside the calling grain's turn, since the other silo would take this one's grain for one of its own.
        private Task<T> Ask<T>(string region, string storeId, Func<IGrainFactory, Task<T>> ask) =>
            Task.Run(async () =>
            {
                var other = all[region];
                if (other.Away)
                {
                    throw new RegionAwayException($"{region} is away.");
                }

                Caller.Set(storeId, "region");
                T answer;
                try
                {
                    answer = await ask(other.Grains);
                }
                catch (Exception e) when (e is not RegionAwayException)
                {
                    answer = await ask(other.Grains); // as RegionClient does
                }

                if (other.LosesAnswer)
                {
                    other.LosesAnswer = false;
                    throw new RegionAwayException($"The answer of {region} is lost.");
                }

                return answer;
            });
    }
}
