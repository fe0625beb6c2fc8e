using Dukaan.Couriers;
using Dukaan.Domains;
using Dukaan.Payments;
using Dukaan.Silo.Orders;
using Dukaan.Silo.Reconciliation;
using Dukaan.Storefront;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Grains.Tests;

/// <summary>A silo on a database of its own, and what it has instead of the world.</summary>
internal sealed class ShopSilo(Action<IServiceCollection>? more) : SiloFixture
{
    public Faults Faults { get; } = new();

    public FakeGateway Gateway { get; } = new();

    public EmulatedCourier Courier { get; } = new(TimeProvider.System);

    public FakeNames Names { get; } = new();

    public PlainRenderer Renderer { get; } = new();

    /// <param name="more">Services that only this silo has.</param>
    public static async Task<ShopSilo> Start(Action<IServiceCollection>? more = null)
    {
        var silo = new ShopSilo(more);
        await silo.InitializeAsync();
        return silo;
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
        more?.Invoke(services);
    }
}
