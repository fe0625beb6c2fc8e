using Orleans.Serialization.Invocation;

namespace Orleans.InProcess;

/// <summary>The filters of a silo, in the order of their registration.</summary>
internal sealed class CallFilters(IServiceProvider services)
{
    private readonly Lazy<IIncomingGrainCallFilter[]> _incoming = new(() => [.. services.GetServices<IIncomingGrainCallFilter>()]);
    private readonly Lazy<IOutgoingGrainCallFilter[]> _outgoing = new(() => [.. services.GetServices<IOutgoingGrainCallFilter>()]);

    public bool HasIncoming => _incoming.Value.Length > 0;

    public bool HasOutgoing => _outgoing.Value.Length > 0;

    public async ValueTask<Response> Incoming(Activation activation, Call call)
    {
        var own = activation.GrainInstance as IIncomingGrainCallFilter;
        var context = new IncomingCall(activation, call, own is null ? _incoming.Value : [.. _incoming.Value, own]);
        await context.Invoke();
        return context.Response ?? Response.Completed;
    }

    public async ValueTask<Response> Outgoing(Call call, Func<Call, ValueTask<Response>> send)
    {
        var context = new OutgoingCall(call, _outgoing.Value, send);
        await context.Invoke();
        return context.Response ?? Response.Completed;
    }
}
