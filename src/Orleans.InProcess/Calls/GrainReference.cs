using Orleans.CodeGeneration;
using Orleans.InProcess;
using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

/// <summary>The base class of generated proxies: the identity of a grain seen through one interface.</summary>
[Immutable]
public class GrainReference : IAddressable, IEquatable<GrainReference>
{
    private readonly GrainReferenceShared _shared;
    private readonly IdSpan _key;

    /// <summary>The activation that answered last; asked first the next time.</summary>
    internal ICallTarget? LastTarget;

    protected GrainReference(GrainReferenceShared shared, IdSpan key)
    {
        _shared = shared;
        _key = key;
    }

    internal GrainReferenceShared Shared => _shared;

    public GrainId GrainId => new(_shared.GrainType, _key);

    public GrainInterfaceType InterfaceType => _shared.InterfaceType;

    public ushort InterfaceVersion => _shared.InterfaceVersion;

    public virtual string InterfaceName => InterfaceType.ToString();

    public virtual TGrainInterface Cast<TGrainInterface>()
        where TGrainInterface : IAddressable => (TGrainInterface)CastTo(typeof(TGrainInterface));

    public uint GetUniformHashCode() => GrainId.GetUniformHashCode();

    public bool Equals(GrainReference? other) => other is not null && GrainId.Equals(other.GrainId);

    public override bool Equals(object? obj) => Equals(obj as GrainReference);

    public override int GetHashCode() => GrainId.GetHashCode();

    public sealed override string ToString() => $"GrainReference:{GrainId}:{InterfaceType}";

    public static bool operator ==(GrainReference? reference1, GrainReference? reference2) =>
        reference1 is null ? reference2 is null : reference1.Equals(reference2);

    public static bool operator !=(GrainReference? reference1, GrainReference? reference2) => !(reference1 == reference2);

    internal object CastTo(Type interfaceType) => interfaceType.IsInstanceOfType(this) ? this : _shared.Runtime.Cast(this, interfaceType);

    protected ValueTask<T?> InvokeAsync<T>(IRequest methodDescription) =>
        _shared.Runtime.InvokeMethodAsync<T>(this, methodDescription, methodDescription.Options);

    protected ValueTask InvokeAsync(IRequest methodDescription) =>
        _shared.Runtime.InvokeMethodAsync(this, methodDescription, methodDescription.Options);

    protected void Invoke(IRequest methodDescription) =>
        _shared.Runtime.InvokeMethod(this, methodDescription, methodDescription.Options);
}

/// <summary>What the references of one grain type and interface have in common.</summary>
public class GrainReferenceShared
{
    internal GrainReferenceShared(GrainType grainType, GrainInterfaceType grainInterfaceType, IGrainReferenceRuntime runtime)
    {
        GrainType = grainType;
        InterfaceType = grainInterfaceType;
        Runtime = runtime;
    }

    public GrainType GrainType { get; }

    public GrainInterfaceType InterfaceType { get; }

    public ushort InterfaceVersion { get; }

    public IGrainReferenceRuntime Runtime { get; }
}

/// <summary>Sends the calls that references make.</summary>
public interface IGrainReferenceRuntime
{
    ValueTask<T?> InvokeMethodAsync<T>(GrainReference reference, IInvokable request, InvokeMethodOptions options);

    ValueTask InvokeMethodAsync(GrainReference reference, IInvokable request, InvokeMethodOptions options);

    void InvokeMethod(GrainReference reference, IInvokable request, InvokeMethodOptions options);

    object Cast(IAddressable grain, Type interfaceType);
}
