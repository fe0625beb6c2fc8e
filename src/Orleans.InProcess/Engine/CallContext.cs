namespace Orleans.InProcess;

/// <summary>A call between filters. Each <see cref="Invoke"/> runs the next of them, the last one the call itself.</summary>
internal abstract class CallContext<TFilter>(Call call, object grain, TFilter[] filters, Func<ValueTask<Response>> end) : IGrainCallContext
{
    private int _stage;
    private Response? _response;
    public IInvokable Request => call.Request;
    public object Grain => grain;
    public GrainId? SourceId => call.Source?.GrainId ?? (call.Request as InternalRequest)?.Sender;
    public GrainId TargetId => call.Target.GrainId;
    public GrainInterfaceType InterfaceType => call.Target.InterfaceType;
    public string InterfaceName => call.Request.GetInterfaceName();
    public string MethodName => call.Request.GetMethodName();
    public MethodInfo InterfaceMethod => call.Request.GetMethod();
    public object? Result { get => _response?.Result; set => _response = Response.FromResult(value); }

    /// <summary>Runs all filters and, unless one of them answers instead, the call.</summary>
    public async ValueTask<Response> Run()
    {
        await Invoke();
        return _response ?? Response.Completed;
    }

    public async Task Invoke()
    {
        var stage = _stage++;
        try
        {
            if (stage < filters.Length)
            {
                await Run(filters[stage]);
                return;
            }

            _response = await end();
        }
        finally
        {
            _stage = stage;
        }

        // A filter sees a failure of what it surrounds as an exception of its own Invoke.
        if (_response.Exception is { } exception)
            ExceptionDispatchInfo.Throw(exception);
    }

    protected abstract Task Run(TFilter filter);
}

/// <summary>A call between the filters of the silo and, last, the grain's own.</summary>
internal sealed class IncomingCall(Activation activation, Call call)
    : CallContext<IIncomingGrainCallFilter>(call, activation.GrainInstance!, activation.Filters, call.Request.Invoke), IIncomingGrainCallContext
{
    public IGrainContext TargetContext => activation;
    protected override Task Run(IIncomingGrainCallFilter filter) => filter.Invoke(this);
}

/// <summary>A call between the filters of its caller.</summary>
internal sealed class OutgoingCall(Call call, IOutgoingGrainCallFilter[] filters, Func<ValueTask<Response>> send)
    : CallContext<IOutgoingGrainCallFilter>(call, call.Target, filters, send), IOutgoingGrainCallContext
{
    public IGrainContext? SourceContext { get; } = call.Source;
    protected override Task Run(IOutgoingGrainCallFilter filter) => filter.Invoke(this);
}
