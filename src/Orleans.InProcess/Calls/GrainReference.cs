namespace Orleans.Runtime;

/// <summary>The base class of generated proxies: the identity of a grain seen through one interface.</summary>
[Immutable]
public class GrainReference : IAddressable, IEquatable<GrainReference>
{
    private readonly GrainReferenceShared _shared;
    private readonly IdSpan _key;
    protected GrainReference(GrainReferenceShared shared, IdSpan key) => (_shared, _key) = (shared, key);
    internal Silo Silo => _shared.Silo;

    /// <summary>Who answered last; asked first the next time.</summary>
    internal ICallTarget? LastTarget { get; set; }
    public GrainId GrainId => new(_shared.GrainType, _key);
    public GrainInterfaceType InterfaceType => _shared.InterfaceType;
    public bool Equals(GrainReference? other) => other is not null && GrainId.Equals(other.GrainId);
    public override bool Equals(object? obj) => Equals(obj as GrainReference);
    public override int GetHashCode() => GrainId.GetHashCode();
    public sealed override string ToString() => $"GrainReference:{GrainId}:{InterfaceType}";
    internal object CastTo(Type type) => type.IsInstanceOfType(this) ? this : _shared.Silo.References.Create(GrainId, type);
}

/// <summary>What the references of one grain type and interface have in common.</summary>
public class GrainReferenceShared
{
    internal GrainReferenceShared(GrainType grainType, GrainInterfaceType interfaceType, Silo silo) =>
        (GrainType, InterfaceType, Silo) = (grainType, interfaceType, silo);

    public GrainType GrainType { get; }
    public GrainInterfaceType InterfaceType { get; }
    internal Silo Silo { get; }
}
