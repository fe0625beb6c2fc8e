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

    public Func<Activation, Task>? Activated { get; set; }

    public ValueTask<T?> InvokeMethodAsync<T>(GrainReference reference, IInvokable request, InvokeMethodOptions options)
    {
        var call = NewCall(reference, request, options);
        if (Filters.HasOutgoing)
        {
            return Filtered<T>(call);
        }

        Send(call);
        return call.IsOneWay ? default : call.Result<T>(_pending);
    }

    public ValueTask InvokeMethodAsync(GrainReference reference, IInvokable request, InvokeMethodOptions options)
    {
        var result = InvokeMethodAsync<object>(reference, request, options);
        return result.IsCompletedSuccessfully ? default : new(result.AsTask());
    }

    public async void InvokeMethod(GrainReference reference, IInvokable request, InvokeMethodOptions options)
    {
        try
        {
            await InvokeMethodAsync<object>(reference, request, options | InvokeMethodOptions.OneWay);
        }
        catch (Exception exception)
        {
            Log.OneWayFailed(request.ToString()!, exception);
        }
    }

    public object Cast(IAddressable grain, Type interfaceType) => References.Create(grain.GetGrainId(), interfaceType);

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

            var target = call.Target.LastTarget;
            while (target is null || !target.Receive(call))
            {
                var id = call.Target.GrainId;
                target = id.Type == Observers.Type ? Observers.Find(id) : Catalog.Find(id);
                call.Target.LastTarget = target;
            }
        }
        catch (Exception exception)
        {
            call.Fail(exception);
        }
    }

    public Task OnActivated(Activation activation) => Activated?.Invoke(activation) ?? Task.CompletedTask;

    public void StopTakingCalls() => _phase = Phase.Stopping;

    public void EndAllCalls()
    {
        _phase = Phase.Stopped;
        _pending.FailAll(call => new SiloUnavailableException($"The silo has stopped before the call was answered: {call}."));
    }

    private static Call NewCall(GrainReference reference, IInvokable request, InvokeMethodOptions options) =>
        new(reference, request, options, Activation.Current);

    private async ValueTask<T?> Filtered<T>(Call call)
    {
        var response = await Filters.Outgoing(call, async sent =>
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
