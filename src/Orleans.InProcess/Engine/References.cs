using System.Linq.Expressions;

namespace Orleans.InProcess;

/// <summary>Makes grain references: a proxy object around a key.</summary>
internal sealed class References(Silo silo) : IClusterClient
{
    private readonly ConcurrentDictionary<(Type Interface, GrainType Type), Func<IdSpan, GrainReference>> _makers = new();
    private readonly ConcurrentDictionary<(Type Interface, string? Prefix), GrainType> _types = new();
    public IServiceProvider ServiceProvider => silo.ServiceProvider;

    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(primaryKey);
        return Create<TGrainInterface>(IdSpan.Create(primaryKey), grainClassNamePrefix);
    }

    public TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver => (TGrainObserverInterface)silo.Observers.Add(obj, typeof(TGrainObserverInterface));

    public void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver => silo.Observers.Remove(obj);

    /// <summary>A reference that cannot be called before it is cast to an interface.</summary>
    public GrainReference Untyped(GrainId id) => new UntypedReference(new GrainReferenceShared(id.Type, default, silo), id.Key);

    public GrainReference Create(GrainId id, Type interfaceType)
    {
        if (interfaceType == typeof(IAddressable))
            return Untyped(id);
        // GetOrAdd alone would make a delegate for each call.
        return (_makers.TryGetValue((interfaceType, id.Type), out var make) ? make : _makers.GetOrAdd((interfaceType, id.Type), Maker))(id.Key);
    }

    private T Create<T>(IdSpan key, string? prefix)
    {
        if (!_types.TryGetValue((typeof(T), prefix), out var type))
            _types[(typeof(T), prefix)] = type = silo.Manifest.TypeFor(typeof(T), prefix);
        return (T)(object)Create(new GrainId(type, key), typeof(T));
    }

    private Func<IdSpan, GrainReference> Maker((Type Interface, GrainType Type) of)
    {
        var shared = new GrainReferenceShared(of.Type, new GrainInterfaceType(of.Interface.FullName!), silo);
        var constructor = silo.Manifest.ProxyOf(of.Interface).GetConstructor([typeof(GrainReferenceShared), typeof(IdSpan)])!;
        var key = Expression.Parameter(typeof(IdSpan));
        return Expression.Lambda<Func<IdSpan, GrainReference>>(Expression.New(constructor, Expression.Constant(shared), key), key).Compile();
    }

    private sealed class UntypedReference(GrainReferenceShared shared, IdSpan key) : GrainReference(shared, key);
}
