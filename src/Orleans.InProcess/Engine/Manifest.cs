using Orleans.Runtime;
using Orleans.Serialization.Configuration;

namespace Orleans.InProcess;

/// <summary>The grain interfaces, proxies and grain classes of all application parts.</summary>
internal sealed class Manifest
{
    private readonly Dictionary<GrainType, GrainClass> _classes = [];
    private readonly Dictionary<Type, Type> _proxies = [];

    public Manifest(TypeManifestOptions options, Silo silo)
    {
        foreach (var proxy in options.InterfaceProxies)
        {
            _proxies[InterfaceOf(proxy)] = proxy;
        }

        foreach (var type in options.InterfaceImplementations.Where(type => !type.IsAbstract && !type.ContainsGenericParameters))
        {
            var name = GrainClass.NameOf(type, silo.ServiceProvider);
            if (!_classes.TryAdd(name, new GrainClass(type, name, silo)))
            {
                throw new OrleansConfigurationException($"Grain classes {_classes[name].Type} and {type} have the same grain type {name}. Give one of them [GrainType].");
            }
        }
    }

    public IReadOnlyCollection<GrainClass> Classes => _classes.Values;

    public GrainClass? ClassOf(GrainType type) => _classes.GetValueOrDefault(type);

    public Type ProxyOf(Type interfaceType) => _proxies.TryGetValue(interfaceType, out var proxy)
        ? proxy
        : throw new ArgumentException($"No proxy has been generated for {interfaceType}. Does its project reference Orleans?");

    /// <summary>The one class that answers an interface, chosen by the prefix of its name if there are several.</summary>
    public GrainType TypeFor(Type interfaceType, string? classNamePrefix)
    {
        var candidates = _classes.Values.Where(candidate => interfaceType.IsAssignableFrom(candidate.Type)).ToList();
        if (!string.IsNullOrEmpty(classNamePrefix))
        {
            candidates = [.. candidates.Where(candidate => candidate.Type.FullName!.StartsWith(classNamePrefix, StringComparison.Ordinal))];
        }
        else if (interfaceType.GetCustomAttributes(typeof(Metadata.DefaultGrainTypeAttribute), false) is [Metadata.DefaultGrainTypeAttribute named])
        {
            return GrainType.Create(named.GrainType);
        }
        else if (candidates.Count > 1 && candidates.Find(candidate => candidate.Type.Name == interfaceType.Name[1..]) is { } primary)
        {
            return primary.GrainType;
        }

        return candidates switch
        {
            [var only] => only.GrainType,
            [] => throw new ArgumentException($"Could not find an implementation for interface {interfaceType}"),
            _ => throw new ArgumentException(
                $"Unable to identify a single appropriate grain type for interface {interfaceType}. Candidates: {string.Join(", ", candidates.Select(candidate => candidate.Type))}"),
        };
    }

    // A proxy implements its interface and the interfaces that this one inherits: its own is the one no other of them inherits.
    private static Type InterfaceOf(Type proxy)
    {
        var all = proxy.GetInterfaces().Where(type => type != typeof(IAddressable) && typeof(IAddressable).IsAssignableFrom(type)).ToArray();
        return Array.Find(all, candidate => !Array.Exists(all, other => other != candidate && candidate.IsAssignableFrom(other)))!;
    }
}
