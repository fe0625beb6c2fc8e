using Dukaan.Saving;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Bench.OnlineMarketplace;

/// <summary>The size of the marketplace.</summary>
public sealed record SavedMarket : SavedState
{
    public int Sellers { get; init; }

    public int Customers { get; init; }
}

/// <inheritdoc cref="IMarketGrain"/>
public sealed class MarketGrain([PersistentState("online-marketplace", Storages.Domain)] IPersistentState<SavedMarket> storage)
    : SavedGrain<SavedMarket>(storage),
        IMarketGrain
{
    // Numbers come one by one: room for some more is saved ahead.
    private const int Step = 50;

    public async Task Grow(int sellers, int customers)
    {
        if (sellers > Current.Sellers || customers > Current.Customers)
        {
            await Save(Current with { Sellers = Round(sellers, Current.Sellers), Customers = Round(customers, Current.Customers) });
        }
    }

    public Task<(int Sellers, int Customers)> Size() => Task.FromResult((Current.Sellers, Current.Customers));

    private static int Round(int wanted, int now) => wanted <= now ? now : (wanted + Step - 1) / Step * Step;
}
