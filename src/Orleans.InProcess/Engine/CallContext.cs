namespace Orleans.InProcess;

/// <summary>The filters of the silo, in the order of their registration. They may depend on the silo, so they are made at the first call.</summary>
internal sealed class CallFilters(IServiceProvider services)
{
    private IIncomingGrainCallFilter[]? _incoming;
    private IOutgoingGrainCallFilter[]? _outgoing;
    public bool HasOutgoing => (_outgoing ??= [.. services.GetServices<IOutgoingGrainCallFilter>()]).Length > 0;
    public bool HasIncoming => (_incoming ??= [.. services.GetServices<IIncomingGrainCallFilter>()]).Length > 0;

    public async ValueTask<Response> Incoming(Activation activation, Call call)
    {
        var context = new IncomingCall(activation, call, activation.GrainInstance is IIncomingGrainCallFilter own ? [.. _incoming!, own] : _incoming!);
        await context.Invoke();
        return context.Response ?? Response.Completed;
    }

    public async ValueTask<Response> Outgoing(Call call, Func<ValueTask<Response>> send)
    {
        var context = new OutgoingCall(call, _outgoing!, send);
        await context.Invoke();
        return context.Response ?? Response.Completed;
    }
}

/// <summary>A call between filters. Each <see cref="Invoke"/> runs the next of them, the last one the call itself.</summary>
internal abstract class CallContext(Call call, int filters) : IGrainCallContext
{
    private int _stage;
    protected Call Call => call;
    public IInvokable Request => call.Request;
    public abstract object Grain { get; }
    public GrainId? SourceId => call.Source?.GrainId ?? (call.Request as InternalRequest)?.Sender;
    public GrainId TargetId => call.Target.GrainId;
    public GrainInterfaceType InterfaceType => call.Target.InterfaceType;
    public string InterfaceName => call.Request.GetInterfaceName();
    public string MethodName => call.Request.GetMethodName();
    public MethodInfo InterfaceMethod => call.Request.GetMethod();
    public Response? Response { get; set; }
    public object? Result { get => Response?.Result; set => Response = Response.FromResult(value); }

    public async Task Invoke()
    {
        var stage = _stage++;
        try
        {
            if (stage < filters)
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
            ExceptionDispatchInfo.Throw(exception);
    }

    protected abstract Task RunFilter(int index);
    protected abstract ValueTask<Response> RunCall();
}

/// <inheritdoc/>
internal sealed class IncomingCall(Activation activation, Call call, IIncomingGrainCallFilter[] filters) : CallContext(call, filters.Length), IIncomingGrainCallContext
{
    public override object Grain => activation.GrainInstance!;
    public IGrainContext TargetContext => activation;
    protected override Task RunFilter(int index) => filters[index].Invoke(this);
    protected override ValueTask<Response> RunCall() => Call.Request.Invoke();
}

/// <inheritdoc/>
internal sealed class OutgoingCall(Call call, IOutgoingGrainCallFilter[] filters, Func<ValueTask<Response>> send) : CallContext(call, filters.Length), IOutgoingGrainCallContext
{
    public override object Grain { get; } = call.Target;
    public IGrainContext? SourceContext { get; } = call.Source;
    protected override Task RunFilter(int index) => filters[index].Invoke(this);
    protected override ValueTask<Response> RunCall() => send();
}
