using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Serialization.Configuration;

namespace Orleans.InProcess;

/// <summary>The services of a silo.</summary>
internal static class SiloServices
{
    public static void AddTo(IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(Silo)))
        {
            return;
        }

        services.AddLogging();
        services.AddOptions();
        services.AddOptions<ClusterOptions>();
        services.AddOptions<SiloMessagingOptions>();
        services.AddOptions<GrainCollectionOptions>();
        services.AddOptions<SiloOptions>();
        services.TryAddSingleton(TimeProvider.System);
        foreach (var provider in ApplicationParts.ManifestProviders())
        {
            services.AddSingleton<IConfigureOptions<TypeManifestOptions>>(provider);
        }

        services.AddSingleton<Silo>();
        services.AddSingleton<IGrainRuntime>(provider => provider.GetRequiredService<Silo>());
        services.AddSingleton<IGrainContextAccessor>(provider => provider.GetRequiredService<Silo>());
        services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<Silo>().GrainFactory);
        services.AddSingleton<IClusterClient>(provider => ClusterClient.OfSilo(provider.GetRequiredService<Silo>(), provider));
        services.TryAddSingleton<IPersistentStateFactory, PersistentStateFactory>();
        services.TryAddSingleton<IAttributeToFactoryMapper<PersistentStateAttribute>, PersistentStateAttributeMapper>();
        services.AddHostedService<SiloHostedService>();
    }
}
