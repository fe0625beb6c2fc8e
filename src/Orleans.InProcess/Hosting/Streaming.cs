namespace Orleans.Hosting;

/// <summary>Configures a service that has a name.</summary>
public interface INamedServiceConfigurator
{
    string Name { get; }
    Action<Action<IServiceCollection>> ConfigureDelegate { get; }
}

/// <summary>Configures streams over queues.</summary>
public interface IPersistentStreamConfigurator : INamedServiceConfigurator;

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

    private sealed class Configurator(IServiceCollection services, string name) : ISiloMemoryStreamConfigurator
    {
        public string Name => name;
        public Action<Action<IServiceCollection>> ConfigureDelegate => configure => configure(services);
    }
}

/// <summary>Registers stream providers in memory.</summary>
public static class SiloBuilderMemoryStreamExtensions
{
    public static ISiloBuilder AddMemoryStreams(this ISiloBuilder builder, string name, Action<ISiloMemoryStreamConfigurator>? configure = null) => builder.AddPersistentStreams(
        name,
        static (_, name) => new MemoryQueues(name),
        configurator => configure?.Invoke((ISiloMemoryStreamConfigurator)configurator));
}

/// <summary>The kinds of subscriptions.</summary>
public static class PersistentStreamConfiguratorExtensions
{
    public static void ConfigureStreamPubSub(this IPersistentStreamConfigurator configurator, StreamPubSubType pubsubType = StreamPubSubOptions.DEFAULT_STREAM_PUBSUB_TYPE) =>
        configurator.Configure<StreamPubSubOptions>(options => options.Configure(its => its.PubSubType = pubsubType));
}

/// <summary>How queues are read.</summary>
public static class SiloPersistentStreamConfiguratorExtensions
{
    public static void ConfigurePullingAgent(this ISiloPersistentStreamConfigurator configurator, Action<OptionsBuilder<StreamPullingAgentOptions>>? configureOptions = null) =>
        configurator.Configure(configureOptions);
}

/// <summary>Options by the name of the service.</summary>
public static class NamedServiceConfiguratorExtensions
{
    public static void Configure<TOptions>(this INamedServiceConfigurator configurator, Action<OptionsBuilder<TOptions>>? configureOptions)
        where TOptions : class, new() => configurator.ConfigureDelegate(services => configureOptions?.Invoke(services.AddOptions<TOptions>(configurator.Name)));
}
