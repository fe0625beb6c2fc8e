namespace Orleans.InProcess;

/// <summary>A request that the engine makes for itself. Filters see it under the name that it has in Orleans.</summary>
internal sealed class InternalRequest(string interfaceName, string methodName, Func<Activation, Task> work) : Request
{
    private Activation _activation = null!;

    /// <summary>What sends it, if it is not a grain: by this filters tell it from a client outside the silo.</summary>
    public GrainId? Sender { get; init; }
    public override void SetTarget(object grain) => throw new NotSupportedException("Only an activation takes what the engine asks.");
    public override string GetMethodName() => methodName;
    public override string GetInterfaceName() => interfaceName;
    public override MethodInfo GetMethod() => work.Method;
    internal override void SetTarget(Activation activation) => _activation = activation;

    internal override async ValueTask<Response> Invoke()
    {
        await work(_activation);
        return Response.Completed;
    }
}
