namespace Orleans.Hosting;

/// <summary>Configures streams over queues.</summary>
public interface IPersistentStreamConfigurator;

/// <summary>Configures streams over queues, in a silo.</summary>
public interface ISiloPersistentStreamConfigurator : IPersistentStreamConfigurator;

/// <summary>Configures streams in memory, in a silo.</summary>
public interface ISiloMemoryStreamConfigurator : ISiloPersistentStreamConfigurator;

/// <summary>Registers stream providers.</summary>
public static class SiloBuilderStreamingExtensions
{
    public static ISiloBuilder AddPersistentStreams(
        this ISiloBuilder builder, string name, Func<IServiceProvider, string, IQueueAdapterFactory> adapterFactory, Action<ISiloPersistentStreamConfigurator> configureStream)
    {
        builder.Services.AddKeyedSingleton(name, (provider, _) => adapterFactory(provider, name));
        builder.Services.AddKeyedSingleton(name, (provider, _) => StreamProvider.Create(provider, name));
        builder.Services.AddKeyedSingleton<IStreamProvider>(name, (provider, _) => provider.GetRequiredKeyedService<StreamProvider>(name));
        builder.Services.AddSingleton<ISiloPart>(provider => provider.GetRequiredKeyedService<StreamProvider>(name));
        configureStream?.Invoke(new Configurator(builder.Services, name));
        return builder;
    }

    internal sealed class Configurator(IServiceCollection services, string name) : ISiloMemoryStreamConfigurator
    {
        public OptionsBuilder<T> Options<T>()
            where T : class => services.AddOptions<T>(name);
    }
}

/// <summary>Registers stream providers in memory.</summary>
public static class SiloBuilderMemoryStreamExtensions
{
    public static ISiloBuilder AddMemoryStreams(this ISiloBuilder builder, string name, Action<ISiloMemoryStreamConfigurator>? configure = null) =>
        builder.AddPersistentStreams(name, static (_, name) => new MemoryQueues(name), streams => configure?.Invoke((ISiloMemoryStreamConfigurator)streams));
}

/// <summary>The kinds of subscriptions.</summary>
public static class PersistentStreamConfiguratorExtensions
{
    public static void ConfigureStreamPubSub(this IPersistentStreamConfigurator configurator, StreamPubSubType pubsubType = StreamPubSubType.ExplicitGrainBasedAndImplicit)
    {
        if (pubsubType == StreamPubSubType.ExplicitGrainBasedOnly)
            throw new NotSupportedException("The in-process engine knows implicit subscriptions only.");
    }
}

/// <summary>How queues are read.</summary>
public static class SiloPersistentStreamConfiguratorExtensions
{
    public static void ConfigurePullingAgent(this ISiloPersistentStreamConfigurator configurator, Action<OptionsBuilder<StreamPullingAgentOptions>>? configureOptions = null) =>
        configureOptions?.Invoke(((SiloBuilderStreamingExtensions.Configurator)configurator).Options<StreamPullingAgentOptions>());
}
