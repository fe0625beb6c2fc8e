using Dukaan.Couriers;
using Dukaan.Domains;
using Dukaan.Events;
using Dukaan.Experiments;
using Dukaan.Features;
using Dukaan.Indexing;
using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.People;
using Dukaan.Regions;
using Dukaan.RuntimeSettings;
using Dukaan.Storefront;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dukaan;

/// <summary>What the grains ask of a silo, beside storage, streams, a message sender and a page renderer.</summary>
public static class DukaanGrains
{
    public static IServiceCollection AddDukaanGrains(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IRandomness, SystemRandomness>();
        services.TryAddSingleton<IPaymentGateway, NoPaymentGateway>();
        services.TryAddSingleton<ICouriers, NoCouriers>();
        services.TryAddSingleton<PageCacheBudget>();
        services.TryAddSingleton<VersionBoard>();
        services.TryAddSingleton<SnapshotBoard>();
        services.TryAddSingleton<IHomeRegions, OneRegion>();
        services.TryAddSingleton<ISettingsKeeper, SettingsKeptHere>();
        services.TryAddSingleton<IExperimentKeeper, ExperimentsKeptHere>();
        services.TryAddSingleton<IRuntimeSettings, DefaultRuntimeSettings>();
        services.TryAddSingleton<ReplicaMeter>();
        services.TryAddSingleton<Sellers.CodeMeter>();
        services.TryAddSingleton<EventReader>();
        services.TryAddSingleton<IPersonalData, NoPersonalData>();
        services.TryAddSingleton<FeatureGate>();
        services.TryAddSingleton<OrderServices>();
        services.TryAddSingleton<DomainOptions>();
        services.TryAddSingleton<IDomainResolver, NoDomainResolver>();
        services.TryAddSingleton<DomainMeter>();
        services.TryAddSingleton<ISearchEngines, NoSearchEngines>();
        services.AddOptions<StorefrontOptions>();
        services.AddOptions<Sellers.LoginOptions>();
        return services;
    }
}
