using System.Reflection;
using Orleans.Concurrency;
using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>What the runtime knows of a grain class, found out once.</summary>
internal sealed class GrainClass
{
    private readonly Silo _silo;
    private readonly GrainConstructor _constructor;
    private readonly bool _filtersItself;

    public GrainClass(Type type, GrainType grainType, Silo silo)
    {
        Type = type;
        GrainType = grainType;
        _silo = silo;
        _constructor = new GrainConstructor(type);
        _filtersItself = typeof(IIncomingGrainCallFilter).IsAssignableFrom(type);
        IsReentrant = type.IsDefined(typeof(ReentrantAttribute), inherit: true);
        var worker = type.GetCustomAttribute<StatelessWorkerAttribute>();
        IsStatelessWorker = worker is not null;
        MaxWorkers = worker?.MaxLocalWorkers ?? 1;
        CollectionAge = Age(type, silo);
        Subscriptions = [.. type.GetCustomAttributes<ImplicitStreamSubscriptionAttribute>(inherit: true)];
    }

    public Type Type { get; }

    public GrainType GrainType { get; }

    public bool IsReentrant { get; }

    public bool IsStatelessWorker { get; }

    public int MaxWorkers { get; }

    public TimeSpan CollectionAge { get; }

    public IReadOnlyList<ImplicitStreamSubscriptionAttribute> Subscriptions { get; }

    /// <summary>The type name: the attribute's, or the class name in lower case without its "grain" at the end.</summary>
    public static GrainType NameOf(Type type, IServiceProvider services)
    {
        if (type.GetCustomAttribute<GrainTypeAttribute>() is { } attribute)
        {
            return attribute.GetGrainType(services, type);
        }

#pragma warning disable CA1308 // The name in lower case is Orleans's convention, and it is in every stored key.
        var name = type.Name.ToLowerInvariant();
#pragma warning restore CA1308
        return GrainType.Create(name.Length > 5 && name.EndsWith("grain", StringComparison.Ordinal) ? name[..^5] : name);
    }

    public bool HasFilters(Activation activation) => _filtersItself || activation.Silo.Filters.HasIncoming;

    public object Create(Activation activation) => _constructor.Create(activation);

    private static TimeSpan Age(Type type, Silo silo)
    {
        if (type.IsDefined(typeof(KeepAliveAttribute), inherit: true))
        {
            return Timeout.InfiniteTimeSpan;
        }

        return type.GetCustomAttribute<CollectionAgeLimitAttribute>()?.AgeLimit
            ?? (silo.Collection.ClassSpecificCollectionAge.TryGetValue(type.FullName!, out var age) ? age : silo.Collection.CollectionAge);
    }
}
