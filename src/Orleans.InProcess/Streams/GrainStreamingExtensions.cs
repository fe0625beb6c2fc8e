using Orleans.Streams;

namespace Orleans;

/// <summary>Stream providers for grains.</summary>
public static class GrainStreamingExtensions
{
    public static IStreamProvider GetStreamProvider(this Grain grain, string name) => grain.ServiceProvider.GetRequiredKeyedService<IStreamProvider>(name);

    public static IStreamProvider GetStreamProvider(this IGrainBase grain, string name) =>
        grain.GrainContext.ActivationServices.GetRequiredKeyedService<IStreamProvider>(name);
}

/// <summary>Stream providers for code outside grains.</summary>
public static class ClientStreamingExtensions
{
    public static IStreamProvider GetStreamProvider(this IClusterClient client, string name) => client is InProcess.ClusterClient known
        ? known.Silo.ServiceProvider.GetRequiredKeyedService<IStreamProvider>(name)
        : client.ServiceProvider.GetRequiredKeyedService<IStreamProvider>(name);
}
