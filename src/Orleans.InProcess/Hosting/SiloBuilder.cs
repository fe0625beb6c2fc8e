namespace Orleans.Hosting
{
    /// <summary>Configures the silo.</summary>
    public interface ISiloBuilder
    {
        IServiceCollection Services { get; }
        IConfiguration Configuration { get; }
    }

    /// <summary>Configures options and services of a silo.</summary>
    public static class SiloBuilderExtensions
    {
        public static ISiloBuilder ConfigureServices(this ISiloBuilder builder, Action<IServiceCollection> configureDelegate)
        {
            configureDelegate(builder.Services);
            return builder;
        }

        public static ISiloBuilder Configure<TOptions>(this ISiloBuilder builder, Action<TOptions> configureOptions)
            where TOptions : class => builder.ConfigureServices(services => services.Configure(configureOptions));
    }

    /// <summary>Names the cluster. The silo that runs is always the only one.</summary>
    public static class CoreHostingExtensions
    {
        public static ISiloBuilder UseLocalhostClustering(
            this ISiloBuilder builder, int siloPort = 11111, int gatewayPort = 30000, IPEndPoint? primarySiloEndpoint = null, string serviceId = "dev", string clusterId = "dev") =>
            primarySiloEndpoint is { Port: var port } && port != siloPort ? throw ClusterRefusal.Refuse($"Localhost clustering names the silo at {primarySiloEndpoint} to join") : builder;
    }

    /// <summary>Registers call filters.</summary>
    public static class GrainCallFilterSiloBuilderExtensions
    {
        public static ISiloBuilder AddIncomingGrainCallFilter<TImplementation>(this ISiloBuilder builder)
            where TImplementation : class, IIncomingGrainCallFilter => builder.ConfigureServices(services => services.AddSingleton<IIncomingGrainCallFilter, TImplementation>());

        public static ISiloBuilder AddOutgoingGrainCallFilter<TImplementation>(this ISiloBuilder builder)
            where TImplementation : class, IOutgoingGrainCallFilter => builder.ConfigureServices(services => services.AddSingleton<IOutgoingGrainCallFilter, TImplementation>());
    }
}

namespace Orleans.Runtime.Hosting
{
    /// <summary>Registers grain storage under a name.</summary>
    public static class StorageProviderExtensions
    {
        public static IServiceCollection AddGrainStorage<T>(this IServiceCollection collection, string name, Func<IServiceProvider, string, T> implementation)
            where T : IGrainStorage
        {
            if (name == "Default")
                collection.AddSingleton<IGrainStorage>(services => services.GetRequiredKeyedService<IGrainStorage>(name));
            return collection.AddKeyedSingleton<IGrainStorage>(name, (services, _) => implementation(services, name));
        }
    }
}
