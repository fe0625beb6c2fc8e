using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.InProcess;

/// <summary>How an activation begins and ends.</summary>
internal sealed partial class Activation
{
    private State _state;
    private AsyncServiceScope? _scope;
    private TaskCompletionSource? _drained;
    private TimeSpan _keepUntil;
    private DeactivationReason _reason;

    private enum State
    {
        Created,
        Activating,
        Valid,
        Deactivating,
        Ended,
    }

    public bool IsIdle
    {
        get
        {
            lock (_turns.Gate)
            {
                return _running == 0 && _waiting.Count == 0 && _state is State.Valid or State.Created;
            }
        }
    }

    public int Load
    {
        get
        {
            lock (_turns.Gate)
            {
                return _running + _waiting.Count;
            }
        }
    }

    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default)
    {
        lock (_turns.Gate)
        {
            if (_state == State.Created)
            {
                _state = State.Ended;
                _ended.TrySetResult();
            }
            else if (_state is State.Valid)
            {
                _state = State.Deactivating;
                _reason = deactivationReason;
                _drained = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                if (_running == 0)
                {
                    _drained.TrySetResult();
                }

                RunDetached(() => End(deactivationReason, _drained.Task));
                return;
            }
            else
            {
                if (_state == State.Activating)
                {
                    _deactivateWhenActive = deactivationReason;
                }

                return;
            }
        }

        Silo.Catalog.Remove(this);
    }

    public void DelayDeactivation(TimeSpan span) =>
        _keepUntil = span == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : TimeSpan.FromSeconds(Silo.Now) + span;

    /// <summary>Ends the activation if nobody has used it for as long as its class allows.</summary>
    public void CollectIfIdle(long now)
    {
        var age = Class.CollectionAge;
        if (age == Timeout.InfiniteTimeSpan || now - Volatile.Read(ref _lastUsed) < age.TotalSeconds || TimeSpan.FromSeconds(now) < _keepUntil || !IsIdle)
        {
            return;
        }

        Deactivate(new DeactivationReason(DeactivationReasonCode.ActivationIdle, $"Not used for {age}."));
    }

    private DeactivationReason? _deactivateWhenActive;

    // The caller holds the gate.
    private void Begin()
    {
        _state = State.Activating;
        var context = RequestContext.Snapshot;
        RunDetached(() => Activate(context));
    }

    /// <summary>Runs on this activation's turns, with nothing of the execution context of whoever happened to ask.</summary>
    private void RunDetached(Func<Task> work)
    {
        var flow = ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow();
        try
        {
            new Task(static state => ((Func<Task>)state!)(), work, TaskCreationOptions.DenyChildAttach).Start(_turns);
        }
        finally
        {
            flow?.Undo();
        }
    }

    private async Task Activate(System.Collections.Immutable.ImmutableDictionary<string, object>? context)
    {
        RequestContext.Snapshot = context;
        using var timeout = new CancellationTokenSource(Silo.Collection.ActivationTimeout, Silo.TimeProvider);
        try
        {
            _beingCreated = this;
            try
            {
                GrainInstance = Class.Create(this);
            }
            finally
            {
                _beingCreated = null;
            }

            if (_lifecycle is not null)
            {
                await _lifecycle.Start(timeout.Token);
            }

            if (GrainInstance is IGrainBase grain)
            {
                await grain.OnActivateAsync(timeout.Token);
            }
        }
        catch (Exception exception)
        {
            await FailActivation(exception);
            return;
        }

        lock (_turns.Gate)
        {
            _state = State.Valid;
            _lastUsed = Silo.Now;
        }

        RequestContext.Clear();
        StartWaiting();
        if (_deactivateWhenActive is { } reason)
        {
            Deactivate(reason);
        }
    }

    private async Task FailActivation(Exception exception)
    {
        Silo.Log.ActivationFailed(GrainId, exception);
        var response = Response.FromException(exception);
        await Cleanup(new DeactivationReason(DeactivationReasonCode.ActivationFailed, exception, "Failed to activate."));
        foreach (var call in EndAndTakeWaiting())
        {
            call.Answer(response);
        }
    }

    private async Task End(DeactivationReason reason, Task drained)
    {
        _timers?.StopAll();
        await drained;
        using var timeout = new CancellationTokenSource(Silo.Collection.DeactivationTimeout, Silo.TimeProvider);
        try
        {
            if (GrainInstance is IGrainBase grain)
            {
                await grain.OnDeactivateAsync(reason, timeout.Token);
            }

            if (_lifecycle is not null)
            {
                await _lifecycle.Stop(exception => Silo.Log.DeactivationFailed(GrainId, exception), timeout.Token);
            }
        }
        catch (Exception exception)
        {
            Silo.Log.DeactivationFailed(GrainId, exception);
        }

        await Cleanup(reason);
        foreach (var call in EndAndTakeWaiting())
        {
            // The next activation begins only now, when this one has ended.
            Silo.Send(call);
        }
    }

    private async Task Cleanup(DeactivationReason reason)
    {
        _reason = reason;
        _timers?.StopAll();
        try
        {
            if (GrainInstance is IAsyncDisposable asynchronous)
            {
                await asynchronous.DisposeAsync();
            }
            else
            {
                (GrainInstance as IDisposable)?.Dispose();
            }

            if (_scope is { } scope)
            {
                await scope.DisposeAsync();
            }
        }
        catch (Exception exception)
        {
            Silo.Log.DeactivationFailed(GrainId, exception);
        }
    }

    private Call[] EndAndTakeWaiting()
    {
        Call[] waiting;
        lock (_turns.Gate)
        {
            _state = State.Ended;
            waiting = [.. _waiting.Where(call => !call.IsAnswered)];
            _waiting.Clear();
        }

        Silo.Catalog.Remove(this);
        _ended.TrySetResult();
        return waiting;
    }
}
