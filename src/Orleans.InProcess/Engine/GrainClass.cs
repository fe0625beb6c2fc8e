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
    public bool HasFilters => _silo.IncomingFilters.Length > 0 || _filtersItself;

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
