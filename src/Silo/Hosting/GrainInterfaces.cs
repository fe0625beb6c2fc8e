using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Metadata;
using Orleans.Runtime;
using Orleans.Serialization.TypeSystem;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// Remembers what Orleans finds out about a grain's interface. It reads the interface's attributes by reflection and formats its name
/// whenever a grain is named, which is a dozen times for each order.
/// </summary>
internal sealed class GrainInterfaces : IGrainInterfaceTypeProvider
{
    private readonly ConcurrentDictionary<Type, GrainInterfaceType> _known = new();
    private readonly GrainInterfaceTypeResolver _resolver;

    private GrainInterfaces(IEnumerable<IGrainInterfaceTypeProvider> providers, TypeConverter types) => _resolver = new(providers, types);

    /// <summary>Puts it in front of Orleans's own.</summary>
    public static void Remember(IServiceCollection services)
    {
        var own = services.Where(service => service.ServiceType == typeof(IGrainInterfaceTypeProvider)).ToArray();
        foreach (var service in own)
        {
            services.Remove(service);
        }

        services.AddSingleton<IGrainInterfaceTypeProvider>(provider => new GrainInterfaces(
            own.Select(service => Make(provider, service)),
            provider.GetRequiredService<TypeConverter>()
        ));
    }

    public bool TryGetGrainInterfaceType(Type type, out GrainInterfaceType grainInterfaceType)
    {
        grainInterfaceType = _known.GetOrAdd(type, static (each, resolver) => resolver.GetGrainInterfaceType(each), _resolver);
        return true;
    }

    private static IGrainInterfaceTypeProvider Make(IServiceProvider provider, ServiceDescriptor service) =>
        service.ImplementationInstance as IGrainInterfaceTypeProvider
        ?? service.ImplementationFactory?.Invoke(provider) as IGrainInterfaceTypeProvider
        ?? (IGrainInterfaceTypeProvider)ActivatorUtilities.CreateInstance(provider, service.ImplementationType!);
}
