using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.InProcess;

/// <summary>The registration of one stream provider.</summary>
internal sealed class StreamRegistration(IServiceCollection services, string name) : ISiloMemoryStreamConfigurator
{
    public string Name => name;

    public Action<Action<IServiceCollection>> ConfigureDelegate => configure => configure(services);

    public static void AddTo(IServiceCollection services, string name, Func<IServiceProvider, string, IQueueAdapterFactory> factory)
    {
        services.AddKeyedSingleton(name, (provider, _) => factory(provider, name));
        services.AddKeyedSingleton(name, (provider, _) => StreamProvider.Create(provider, name));
        services.AddKeyedSingleton<IStreamProvider>(name, (provider, _) => provider.GetRequiredKeyedService<StreamProvider>(name));
        services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(provider => provider.GetRequiredKeyedService<StreamProvider>(name));
    }
}
