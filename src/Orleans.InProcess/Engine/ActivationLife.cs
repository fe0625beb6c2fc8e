namespace Orleans.InProcess;

/// <summary>How an activation begins and ends.</summary>
internal sealed partial class Activation
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _ending = new();
    private State _state;
    private AsyncServiceScope? _scope;
    private List<Func<Task>>? _setups;
    private TaskCompletionSource? _drained;
    private TimeSpan _keepUntil;
    private DeactivationReason _reason;
    private DeactivationReason? _deactivateWhenActive;
    private enum State { Created, Activating, Valid, Deactivating, Ended }

    public int Load
    {
        get
        {
            lock (_turns.Gate)
                return _running + _waiting.Count;
        }
    }

    /// <summary>Cancelled when it begins to end.</summary>
    public CancellationToken Ending => _ending.Token;

    /// <summary>Adds what is to be done before <see cref="IGrainBase.OnActivateAsync"/>, such as reading a state.</summary>
    public void BeforeActivation(Func<Task> setup) => (_setups ??= []).Add(setup);

    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default)
    {
        lock (_turns.Gate)
        {
            switch (_state)
            {
                case State.Created:
                    _state = State.Ended;
                    _ended.TrySetResult();
                    break;
                case State.Valid:
                    _state = State.Deactivating;
                    _reason = deactivationReason;
                    _drained = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                    if (_running == 0)
                        _drained.TrySetResult();
                    RunDetached(() => End(deactivationReason, _drained.Task));
                    return;
                case State.Activating:
                    _deactivateWhenActive = deactivationReason;
                    return;
                default:
                    return;
            }
        }

        Forget();
    }

    public void DelayDeactivation(TimeSpan span) =>
        _keepUntil = span == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : TimeSpan.FromSeconds(Silo.Now) + span;

    /// <summary>Ends the activation if nobody has used it for as long as its class allows.</summary>
    public void CollectIfIdle(long now)
    {
        var age = Class.CollectionAge;
        if (age == Timeout.InfiniteTimeSpan || now - Volatile.Read(ref _lastUsed) < age.TotalSeconds || TimeSpan.FromSeconds(now) < _keepUntil || Load > 0)
            return;
        Deactivate(new DeactivationReason(DeactivationReasonCode.ActivationIdle, $"Not used for {age}."));
    }

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
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
            new Task(static state => ((Func<Task>)state!)(), work, TaskCreationOptions.DenyChildAttach).Start(_turns);
    }

    private async Task Activate(ImmutableDictionary<string, object>? context)
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

            await Task.WhenAll(_setups?.Select(setup => setup()) ?? []);
            await ((IGrainBase)GrainInstance).OnActivateAsync(timeout.Token);
        }
        catch (Exception exception)
        {
            Silo.Log.ActivationFailed(GrainId, exception);
            await Cleanup();
            foreach (var call in EndAndTakeWaiting())
                call.Fail(exception);
            return;
        }

        lock (_turns.Gate)
            (_state, _lastUsed, _setups) = (State.Valid, Silo.Now, null);
        RequestContext.Clear();
        StartWaiting();
        if (_deactivateWhenActive is { } reason)
            Deactivate(reason);
    }

    private async Task End(DeactivationReason reason, Task drained)
    {
        EndTimers();
        await drained;
        using var timeout = new CancellationTokenSource(Silo.Collection.DeactivationTimeout, Silo.TimeProvider);
        try
        {
            await ((IGrainBase)GrainInstance!).OnDeactivateAsync(reason, timeout.Token);
        }
        catch (Exception exception)
        {
            Silo.Log.DeactivationFailed(GrainId, exception);
        }

        await Cleanup();

        // The next activation begins only now, when this one has ended.
        foreach (var call in EndAndTakeWaiting())
            Silo.Send(call);
    }

    private async Task Cleanup()
    {
        EndTimers();
        try
        {
            if (GrainInstance is IAsyncDisposable asynchronous)
                await asynchronous.DisposeAsync();
            else
                (GrainInstance as IDisposable)?.Dispose();
            if (_scope is { } scope)
                await scope.DisposeAsync();
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

        Forget();
        _ended.TrySetResult();
        return waiting;
    }

    private void Forget()
    {
        _pool?.Remove(this);
        Silo.Catalog.Remove(this);
    }

    // In this turn: what a grain has registered on the token of a tick is grain code.
    private void EndTimers()
    {
        try
        {
            _ending.Cancel();
        }
        catch (AggregateException exception)
        {
            Silo.Log.DeactivationFailed(GrainId, exception);
        }
    }
}
