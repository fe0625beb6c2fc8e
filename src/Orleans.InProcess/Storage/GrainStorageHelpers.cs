using System.Reflection;
using Orleans.Providers;

namespace Orleans.Storage;

/// <summary>Finds the store of a <see cref="Grain{TGrainState}"/>.</summary>
public static class GrainStorageHelpers
{
    public static IGrainStorage GetGrainStorage(Type grainType, IServiceProvider services)
    {
        var name = grainType.GetCustomAttribute<StorageProviderAttribute>()?.ProviderName;
        var storage = string.IsNullOrEmpty(name) ? services.GetService<IGrainStorage>() : services.GetKeyedService<IGrainStorage>(name);
        return storage ?? throw new BadProviderConfigException(string.IsNullOrEmpty(name)
            ? $"No default storage provider found loading grain type {grainType.FullName}."
            : $"No storage provider named \"{name}\" found loading grain type {grainType.FullName}.");
    }
}
