namespace Orleans.InProcess;

/// <summary>A request that the engine makes for itself. Filters see it under the name that it has in Orleans.</summary>
internal abstract class InternalRequest(string interfaceName, string methodName) : RequestBase
{
    /// <summary>What sends it, if it is not a grain: by this filters tell it from a client outside the silo.</summary>
    public virtual GrainId? Sender => null;
    protected Activation Activation { get; private set; } = null!;
    public override object GetTarget() => Activation.GrainInstance!;
    public override void SetTarget(ITargetHolder holder) => Activation = (Activation)holder;
    public override string GetMethodName() => methodName;
    public override string GetInterfaceName() => interfaceName;
    public override Type GetInterfaceType() => GetType();
    public override MethodInfo GetMethod() => GetType().GetMethod(nameof(Invoke))!;

    public override void Dispose()
    {
    }
}
