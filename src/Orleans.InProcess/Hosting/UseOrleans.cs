using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans;

namespace Microsoft.Extensions.Hosting
{
    /// <summary>Adds the silo to a host.</summary>
    public static class OrleansSiloGenericHostExtensions
    {
        public static IHostApplicationBuilder UseOrleans(this IHostApplicationBuilder hostAppBuilder, Action<ISiloBuilder> configureDelegate)
        {
            ClusterRefusal.ThrowIfAskedFor(hostAppBuilder.Configuration);
            SiloServices.AddTo(hostAppBuilder.Services);
            configureDelegate(new SiloServices(hostAppBuilder.Services, hostAppBuilder.Configuration));
            return hostAppBuilder;
        }
    }
}

namespace Orleans.InProcess
{
    /// <summary>The services of a silo, and their builder.</summary>
    internal sealed class SiloServices(IServiceCollection services, IConfiguration configuration) : ISiloBuilder
    {
        public IServiceCollection Services => services;
        public IConfiguration Configuration => configuration;

        public static void AddTo(IServiceCollection services)
        {
            if (services.Any(service => service.ServiceType == typeof(Silo)))
                return;
            services.AddLogging();
            services.AddOptions();
            services.TryAddSingleton(TimeProvider.System);
            services.AddSingleton<Silo>();
            services.AddSingleton<IClusterClient>(provider => provider.GetRequiredService<Silo>().References);
            services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<IClusterClient>());
            services.AddHostedService(provider => provider.GetRequiredService<Silo>());
        }
    }

    /// <summary>What spans processes is Orleans's job, and is refused here by name.</summary>
    internal static class ClusterRefusal
    {
        public static void ThrowIfAskedFor(IConfiguration configuration)
        {
            if (configuration["Orleans:Clustering:ProviderType"] is { Length: > 0 } provider && provider != "Development")
                throw Refuse($"Configuration asks for {provider} clustering (Orleans:Clustering:ProviderType)");
        }

        public static OrleansConfigurationException Refuse(string what) => new(
            $"{what}, but this build runs on the in-process engine, which is one silo in one process. Restore Microsoft.Orleans.Server, "
            + "Microsoft.Orleans.Sdk and Microsoft.Orleans.Clustering.AdoNet from a package source that has them, and build with Engine=orleans.");
    }
}
