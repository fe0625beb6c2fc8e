namespace Orleans.InProcess;

/// <summary>The proxies and grain classes of all application parts.</summary>
internal sealed class Manifest
{
    private readonly Dictionary<GrainType, GrainClass> _classes = [];
    private readonly Dictionary<Type, Type> _proxies = [];

    public Manifest(Silo silo)
    {
        foreach (var part in Parts())
        {
            foreach (var proxy in part.GetCustomAttributes<GrainProxyAttribute>())
                _proxies[proxy.Contract] = proxy.Proxy;
            foreach (var type in part.GetCustomAttributes<GrainClassAttribute>().Select(grain => grain.Type))
            {
                var name = GrainClass.NameOf(type, silo.ServiceProvider);
                if (!_classes.TryAdd(name, new GrainClass(type, name, silo)))
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
            candidates = candidates.FindAll(candidate => candidate.Type.FullName!.StartsWith(classNamePrefix, StringComparison.Ordinal));
        else if (candidates.Count > 1 && candidates.Find(candidate => candidate.Type.Name == interfaceType.Name[1..]) is { } primary)
            candidates = [primary];
        return candidates switch
        {
            [var only] => only.GrainType,
            [] => throw new ArgumentException($"Could not find an implementation for interface {interfaceType}"),
            _ => throw new ArgumentException(
                $"Unable to identify a single appropriate grain type for interface {interfaceType}. Candidates: {string.Join(", ", candidates.Select(candidate => candidate.Type))}"),
        };
    }

    // The assemblies that are loaded, and those that they name, loaded or not: the compiler drops references that no code uses, so the
    // generator writes the names.
    private static IEnumerable<Assembly> Parts()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<Assembly>(AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic));
        while (next.TryDequeue(out var assembly))
        {
            if (!seen.Add(assembly.FullName!))
                continue;
            foreach (var part in assembly.GetCustomAttributes<ApplicationPartAttribute>())
                next.Enqueue(Assembly.Load(new AssemblyName(part.AssemblyName)));
            yield return assembly;
        }
    }
}
