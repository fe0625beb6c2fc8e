using Orleans.Concurrency;

namespace Orleans.InProcess;

/// <summary>What the runtime knows of a grain class, found out once. Its objects are made from services and the states that their constructor asks for.</summary>
internal sealed class GrainClass
{
    private readonly Silo _silo;
    private readonly ObjectFactory _factory;
    private readonly Func<Activation, object>[] _given;
    private readonly bool _filtersItself;

    public GrainClass(Type type, GrainType grainType, Silo silo)
    {
        (Type, GrainType, _silo) = (type, grainType, silo);
        _filtersItself = typeof(IIncomingGrainCallFilter).IsAssignableFrom(type);
        IsReentrant = type.IsDefined(typeof(ReentrantAttribute), inherit: true);
        IsStatelessWorker = type.GetCustomAttribute<StatelessWorkerAttribute>() is not null;
        MaxWorkers = type.GetCustomAttribute<StatelessWorkerAttribute>()?.Most ?? 1;
        CollectionAge = silo.Collection.ClassSpecificCollectionAge.GetValueOrDefault(type.FullName!, silo.Collection.CollectionAge);
        Subscriptions = [.. type.GetCustomAttributes<ImplicitStreamSubscriptionAttribute>(inherit: true)];
        var given = (type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)?.GetParameters() ?? [])
            .Select(parameter => (Type: parameter.ParameterType, Maker: MakerOf(parameter))).Where(parameter => parameter.Maker is not null).ToArray();
        _given = [.. given.Select(parameter => parameter.Maker!)];
        _factory = ActivatorUtilities.CreateFactory(type, [.. given.Select(parameter => parameter.Type)]);
    }

    public Type Type { get; }
    public GrainType GrainType { get; }
    public bool IsReentrant { get; }
    public bool IsStatelessWorker { get; }
    public int MaxWorkers { get; }
    public TimeSpan CollectionAge { get; }
    public IReadOnlyList<ImplicitStreamSubscriptionAttribute> Subscriptions { get; }
    public bool HasFilters => _silo.Filters.HasIncoming || _filtersItself;

    /// <summary>The type name: the attribute's, or the class name in lower case without its "grain" at the end.</summary>
    public static GrainType NameOf(Type type, IServiceProvider services)
    {
        if (type.GetCustomAttribute<GrainTypeAttribute>() is { } attribute)
            return attribute.GetGrainType(services, type);
#pragma warning disable CA1308 // The name in lower case is Orleans's convention, and it is in every stored key.
        var name = type.Name.ToLowerInvariant();
#pragma warning restore CA1308
        return GrainType.Create(name.Length > 5 && name.EndsWith("grain", StringComparison.Ordinal) ? name[..^5] : name);
    }

    public object Create(Activation activation) => _factory(activation.ActivationServices, Array.ConvertAll(_given, make => make(activation)));

    private static Func<Activation, object>? MakerOf(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(IGrainContext) ? static activation => activation
        : parameter.GetCustomAttribute<PersistentStateAttribute>() is not { } state ? null
        : (Func<Activation, object>)typeof(PersistentState<>).MakeGenericType(parameter.ParameterType.GetGenericArguments()[0])
            .GetMethod("Maker")!.Invoke(null, [string.IsNullOrEmpty(state.StateName) ? parameter.Name : state.StateName, state.StorageName])!;
}

/// <summary>The proxies and grain classes of all application parts.</summary>
internal sealed class Manifest
{
    private readonly Dictionary<GrainType, GrainClass> _classes = [];
    private readonly Dictionary<Type, Type> _proxies = [];

    public Manifest(IEnumerable<CodeGeneration.IGrainManifest> parts, Silo silo)
    {
        foreach (var part in parts)
        {
            foreach (var (contract, proxy) in part.Proxies)
                _proxies[contract] = proxy;
            foreach (var type in part.Classes)
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
}
