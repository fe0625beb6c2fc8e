namespace Orleans.InProcess;

/// <summary>The observers that code outside grains has made callable, found by the key of their reference.</summary>
internal sealed class Observers(Silo silo)
{
    public static readonly GrainType Type = GrainType.Create("sys.client");
    private readonly ConcurrentDictionary<IdSpan, ObserverTarget> _targets = new();

    public IAddressable Add(IGrainObserver observer, Type interfaceType)
    {
        if (observer is GrainReference or Grain)
            throw new ArgumentException("A grain or a reference cannot be made an observer again.", nameof(observer));
        var key = IdSpan.Create(Guid.NewGuid().ToString("N"));
        _targets[key] = new ObserverTarget(observer, silo);
        return silo.References.Create(new GrainId(Type, key), interfaceType);
    }

    public void Remove(IGrainObserver observer)
    {
        var key = observer is GrainReference reference ? reference.GrainId.Key : default;
        foreach (var (id, target) in _targets)
        {
            if (id == key || ReferenceEquals(target.Observer, observer))
                _targets.TryRemove(id, out _);
        }
    }

    public ICallTarget Find(GrainId id) => _targets.TryGetValue(id.Key, out var target) ? target : new ObserverTarget(null, silo);
}

/// <summary>Runs the calls of one observer one after the other, off the caller's thread. It does not keep the observer alive.</summary>
internal sealed class ObserverTarget(IGrainObserver? observer, Silo silo) : ICallTarget
{
    private readonly WeakReference<IGrainObserver?> _observer = new(observer);
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;
    public IGrainObserver? Observer => _observer.TryGetTarget(out var target) ? target : null;

    public bool Receive(Call call)
    {
        lock (_gate)
        {
            using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
                _last = _last.ContinueWith(_ => Run(call), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).Unwrap();
        }

        return true;
    }

    private async Task Run(Call call)
    {
        if (Observer is not { } target)
        {
            call.Fail(new ClientNotAvailableException(call.Target.GrainId));
            return;
        }

        Response response;
        try
        {
            call.Request.SetTarget(target);
            response = await call.Request.Invoke();
            response.Isolate();
        }
        catch (Exception exception)
        {
            response = Response.FromException(exception);
        }

        if (call.IsOneWay && response.Exception is { } failure)
            silo.Log.OneWayFailed(call.ToString(), failure);
        call.Answer(response);
    }
}
