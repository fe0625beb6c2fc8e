using System.Reflection;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.InProcess;

/// <summary>A call between filters. Each <see cref="Invoke"/> runs the next of them, the last one the call itself.</summary>
internal abstract class CallContext(Call call) : IGrainCallContext
{
    private int _stage;

    public IInvokable Request => call.Request;

    public abstract object Grain { get; }

    public GrainId? SourceId => call.Source?.GrainId ?? (call.Request as InternalRequest)?.Sender;

    public GrainId TargetId => call.Target.GrainId;

    public GrainInterfaceType InterfaceType => call.Target.InterfaceType;

    public string InterfaceName => call.Request.GetInterfaceName();

    public string MethodName => call.Request.GetMethodName();

    public MethodInfo InterfaceMethod => call.Request.GetMethod();

    public Response? Response { get; set; }

    public object? Result
    {
        get => Response?.Result;
        set
        {
            if (Response is null or CompletedResponse or ExceptionResponse)
            {
                Response = Response.FromResult(value);
            }
            else
            {
                Response.Result = value;
            }
        }
    }

    protected Call Call => call;

    protected abstract int FilterCount { get; }

    public async Task Invoke()
    {
        var stage = _stage++;
        try
        {
            if (stage < FilterCount)
            {
                await RunFilter(stage);
                return;
            }

            Response = await RunCall();
        }
        finally
        {
            _stage = stage;
        }

        // A filter sees a failure of what it surrounds as an exception of its own Invoke.
        if (Response.Exception is { } exception)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception);
        }
    }

    protected abstract Task RunFilter(int index);

    protected abstract ValueTask<Response> RunCall();
}

/// <inheritdoc/>
internal sealed class IncomingCall(Activation activation, Call call, IIncomingGrainCallFilter[] filters) : CallContext(call), IIncomingGrainCallContext
{
    public override object Grain => activation.GrainInstance!;

    public IGrainContext TargetContext => activation;

    public MethodInfo ImplementationMethod => Implementations.Of(activation.Class.Type, InterfaceMethod);

    protected override int FilterCount => filters.Length;

    protected override Task RunFilter(int index) => filters[index].Invoke(this);

    protected override ValueTask<Response> RunCall() => Request.Invoke();
}

/// <inheritdoc/>
internal sealed class OutgoingCall(Call call, IOutgoingGrainCallFilter[] filters, Func<Call, ValueTask<Response>> send) : CallContext(call), IOutgoingGrainCallContext
{
    public override object Grain => Call.Target;

    public IGrainContext? SourceContext => Call.Source;

    protected override int FilterCount => filters.Length;

    protected override Task RunFilter(int index) => filters[index].Invoke(this);

    protected override ValueTask<Response> RunCall() => send(Call);
}
