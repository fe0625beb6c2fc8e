using Orleans.CodeGeneration;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.InProcess;

/// <summary>The way of a call: through the outgoing filters, to the activation, and back.</summary>
internal sealed partial class Silo
{
    private volatile Phase _phase;

    internal enum Phase
    {
        Running,
        Stopping,
        Stopped,
    }

    public ValueTask<T?> InvokeMethodAsync<T>(GrainReference reference, IInvokable request, InvokeMethodOptions options) =>
        Invoke<T>(reference, request, options, Filters);

    public ValueTask<T?> Invoke<T>(GrainReference reference, IInvokable request, InvokeMethodOptions options, CallFilters filters)
    {
        var call = new Call(reference, request, options, Activation.Current);
        if (filters.HasOutgoing)
        {
            return Filtered<T>(call, filters);
        }

        Send(call);
        return call.IsOneWay ? default : call.Result<T>(_pending);
    }

    public ValueTask InvokeMethodAsync(GrainReference reference, IInvokable request, InvokeMethodOptions options) =>
        Untyped(InvokeMethodAsync<object>(reference, request, options));

    public void InvokeMethod(GrainReference reference, IInvokable request, InvokeMethodOptions options) =>
        Forget(InvokeMethodAsync<object>(reference, request, options | InvokeMethodOptions.OneWay), request);

    public object Cast(IAddressable grain, Type interfaceType) => References.Create(grain.GetGrainId(), interfaceType);

    public static ValueTask Untyped(ValueTask<object?> result) => result.IsCompletedSuccessfully ? default : new(result.AsTask());

    public async void Forget(ValueTask<object?> call, IInvokable request)
    {
        try
        {
            await call;
        }
        catch (Exception exception)
        {
            Log.OneWayFailed(request.ToString()!, exception);
        }
    }

    /// <summary>Gives the call to its target, or answers it with why not.</summary>
    public void Send(Call call)
    {
        try
        {
            if (_phase != Phase.Running && (call.Source is null || _phase == Phase.Stopped))
            {
                call.Fail(new SiloUnavailableException($"The silo is stopping and takes no more calls: {call}."));
                return;
            }

            if (call.Request.GetCancellationToken() is { IsCancellationRequested: true } token)
            {
                call.Fail(new OperationCanceledException(token));
                return;
            }

            Deliver(call);
        }
        catch (Exception exception)
        {
            call.Fail(exception);
        }
    }

    private void Deliver(Call call)
    {
        if (call.Target.LastTarget?.Receive(call) == true)
        {
            return;
        }

        var id = call.Target.GrainId;
        if (id.Type == Observers.Type)
        {
            Observers.Find(id).Receive(call);
            return;
        }

        var target = Catalog.Find(id);
        while (!target.Receive(call))
        {
            Catalog.Remove(target);
            target = Catalog.Find(id);
        }

        call.Target.LastTarget = target;
    }

    public void StopTakingCalls() => _phase = Phase.Stopping;

    public void EndAllCalls()
    {
        _phase = Phase.Stopped;
        _pending.FailAll(call => new SiloUnavailableException($"The silo has stopped before the call was answered: {call}."));
    }

    private async ValueTask<T?> Filtered<T>(Call call, CallFilters filters)
    {
        var response = await filters.Outgoing(call, async sent =>
        {
            Send(sent);
            if (sent.IsOneWay)
            {
                return Response.Completed;
            }

            try
            {
                return Response.FromResult(await sent.Result<T>(_pending));
            }
            catch (Exception exception)
            {
                return Response.FromException(exception);
            }
        });
        return response.GetResult<T?>();
    }
}
