using System.Collections.Concurrent;
using Dukaan.Sellers;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Dukaan.Grains.Tests;

/// <summary>
/// A silo with real storage, in which writes can be made to fail; each test opens shops of its own. Classes use such silos one after
/// another, since a start takes as long as dozens of tests. What looks at everything that is in a silo, or breaks it, takes
/// <see cref="OwnShopFixture"/>.
/// </summary>
public class ShopFixture : IAsyncLifetime
{
    private static readonly ConcurrentBag<ShopSilo> Idle = [];
    private static int _phones;

    private ShopSilo? _silo;

    public TestSilo Silo => Its.Silo;

    public IGrainFactory Grains => Its.Grains;

    public ManualTime Time => Its.Time;

    public RecordingMessages Messages => Its.Messages;

    public Faults Faults => Its.Faults;

    public FakeGateway Gateway => Its.Gateway;

    /// <summary>The courier, and what its requests meet.</summary>
    public EmulatedCourier Courier => Its.Courier;

    /// <summary>What name servers say.</summary>
    public FakeNames Names => Its.Names;

    public PlainRenderer Renderer => Its.Renderer;

    private ShopSilo Its => _silo ?? throw new InvalidOperationException("The silo has not started yet.");

    public async Task InitializeAsync() => _silo = await Take();

    public async Task DisposeAsync()
    {
        if (_silo is { } silo)
        {
            await GiveBack(silo);
        }
    }

    /// <summary>A seller with a phone that nobody else has.</summary>
    public async Task<ISellerGrain> NewSeller()
    {
        var seller = Grains.GetGrain<ISellerGrain>(Ids.Token());
        await seller.Register(new Phone($"+9198{Interlocked.Increment(ref _phones):D8}"));
        return seller;
    }

    /// <summary>A shop that is open, with this many products at ₹150.00.</summary>
    /// <param name="units">How many of each there are; null: not counted.</param>
    public async Task<TestShop> NewShop(int products = 1, long? units = null)
    {
        RequestContext.Clear(); // a seller who opens a shop is in none
        var seller = await NewSeller();
        var store = (await seller.OpenStore(new OpenStore(Ids.Token(), $"Shop {Ids.Token()}"))).OrThrow();
        var shop = new TestShop(Grains, store.Profile.StoreId);
        for (var i = 0; i < products; i++)
        {
            shop.Products.Add((await shop.Catalog.Add(TestShop.Sweet(units) with { Title = $"Sweet {i}" })).OrThrow().Product);
        }

        return shop;
    }

    /// <summary>
    /// A second silo on the same database, with grains of its own: what a cluster has for a moment when a node fails. Events go out
    /// through the first one.
    /// </summary>
    /// <param name="services">Services that only the second silo has.</param>
    public Task<TestSilo> StartBeside(Action<IServiceCollection>? services = null)
    {
        RequestContext.Clear();
        return TestSilo.Start(
            Silo.Options.Postgres,
            options => options with { Outbox = options.Outbox with { Relay = false } },
            its =>
            {
                its.AddSingleton<IPageRenderer>(Renderer);
                services?.Invoke(its);
            },
            Time
        );
    }

    private protected virtual async Task<ShopSilo> Take() => Idle.TryTake(out var idle) ? idle : await ShopSilo.Start();

    /// <summary>The next class has it; the last ones end with the process.</summary>
    private protected virtual Task GiveBack(ShopSilo silo)
    {
        Idle.Add(silo);
        return Task.CompletedTask;
    }
}
