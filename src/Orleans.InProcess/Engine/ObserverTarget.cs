using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.InProcess;

/// <summary>Runs the calls of one observer one after the other, off the caller's thread. It does not keep the observer alive.</summary>
internal sealed class ObserverTarget(IGrainObserver observer, Silo silo) : ICallTarget, ITargetHolder
{
    private readonly WeakReference<IGrainObserver> _observer = new(observer);
    private readonly Queue<Call> _waiting = new();
    private bool _running;

    public object? GetTarget() => _observer.TryGetTarget(out var target) ? target : null;

    public object? GetComponent(Type componentType) => null;

    public bool Receive(Call call)
    {
        lock (_waiting)
        {
            _waiting.Enqueue(call);
            if (_running)
            {
                return true;
            }

            _running = true;
        }

        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(RunAll);
        }

        return true;
    }

    private async Task RunAll()
    {
        while (true)
        {
            Call? call;
            lock (_waiting)
            {
                if (!_waiting.TryDequeue(out call))
                {
                    _running = false;
                    return;
                }
            }

            await Run(call);
        }
    }

    private async Task Run(Call call)
    {
        if (GetTarget() is null)
        {
            call.Fail(new ClientNotAvailableException(call.Target.GrainId));
            return;
        }

        Response response;
        try
        {
            call.Request.SetTarget(this);
            response = await call.Request.Invoke();
            response.Isolate();
        }
        catch (Exception exception)
        {
            response = Response.FromException(exception);
        }

        if (call.IsOneWay && response.Exception is { } failure)
        {
            silo.Log.OneWayFailed(call.ToString(), failure);
        }

        call.Answer(response);
    }
}
