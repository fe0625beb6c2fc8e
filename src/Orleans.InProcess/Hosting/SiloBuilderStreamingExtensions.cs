using Orleans.Configuration;
using Orleans.InProcess;
using Orleans.Streams;

namespace Orleans.Hosting;

/// <summary>Registers stream providers.</summary>
public static class SiloBuilderStreamingExtensions
{
    public static ISiloBuilder AddStreaming(this ISiloBuilder builder) => builder;

    public static ISiloBuilder AddPersistentStreams(
        this ISiloBuilder builder,
        string name,
        Func<IServiceProvider, string, IQueueAdapterFactory> adapterFactory,
        Action<ISiloPersistentStreamConfigurator> configureStream)
    {
        StreamRegistration.AddTo(builder.Services, name, adapterFactory);
        configureStream?.Invoke(new StreamRegistration(builder.Services, name));
        return builder;
    }
}

/// <summary>Registers stream providers in memory.</summary>
public static class SiloBuilderMemoryStreamExtensions
{
    public static ISiloBuilder AddMemoryStreams(this ISiloBuilder builder, string name, Action<ISiloMemoryStreamConfigurator>? configure = null)
    {
        StreamRegistration.AddTo(builder.Services, name, static (services, name) =>
            new MemoryQueues(name, services.GetRequiredService<IOptionsMonitor<HashRingStreamQueueMapperOptions>>().Get(name)));
        configure?.Invoke(new StreamRegistration(builder.Services, name));
        return builder;
    }
}

/// <summary>Registers stream providers in clients. A client of this process uses the silo's.</summary>
public static class ClientBuilderStreamingExtensions
{
    public static IClientBuilder AddStreaming(this IClientBuilder builder) => builder;

    public static IClientBuilder AddMemoryStreams(this IClientBuilder builder, string name, Action<IClusterClientMemoryStreamConfigurator>? configure = null) => builder;
}
