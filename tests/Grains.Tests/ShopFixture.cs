using Dukaan.Couriers;
using Dukaan.Domains;
using Dukaan.Payments;
using Dukaan.Sellers;
using Dukaan.Silo.Orders;
using Dukaan.Silo.Reconciliation;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Dukaan.Grains.Tests;

/// <summary>A silo with real storage, in which writes can be made to fail; each test opens shops of its own.</summary>
public sealed class ShopFixture : SiloFixture
{
    private static int _phones;

    public Faults Faults { get; } = new();

    public FakeGateway Gateway { get; } = new();

    /// <summary>The courier, and what its requests meet.</summary>
    public EmulatedCourier Courier { get; } = new(TimeProvider.System);

    /// <summary>What name servers say.</summary>
    public FakeNames Names { get; } = new();

    public PlainRenderer Renderer { get; } = new();

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

    protected override void Configure(IServiceCollection services)
    {
        services.AddSingleton<IPageRenderer>(Renderer);
        services.AddSingleton<IPaymentGateway>(Gateway);
        services.AddSingleton<ICouriers>(Courier.Adapter);
        services.AddSingleton<IDomainResolver>(Names);
        services.AddSingleton(new DomainOptions { Target = FakeNames.Platform });
        // a round is a test's to ask for
        services.AddSingleton(new ReconciliationOptions { Interval = Timeout.InfiniteTimeSpan, Timeout = TimeSpan.FromSeconds(2) });
        services.AddSingleton(new OrderSweepOptions { Interval = TimeSpan.FromMilliseconds(100) });
        Faults.Configure(services);
    }
}
