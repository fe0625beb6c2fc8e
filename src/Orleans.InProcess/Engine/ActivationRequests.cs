namespace Orleans.InProcess;

/// <summary>Which request may run when. All fields here are guarded by the scheduler's gate.</summary>
internal sealed partial class Activation
{
    private readonly Queue<Call> _waiting = new();
    private Dictionary<Guid, int>? _reentrantSections;
    private int _running;
    private int _runningThatBlock;
    private int _runningReadOnly;
    private long _lastUsed;

    // While the silo stops, what has been taken is still run; otherwise the next activation runs what this one has not begun.
    private bool StartsWaiting => _state == State.Valid || (_state == State.Deactivating && _reason.ReasonCode == DeactivationReasonCode.ShuttingDown);

    /// <summary>
    /// The short way of a call: if nothing stands against it, the caller's thread runs it at once, and all that is allocated is the task of
    /// its turn, which is also the answer. False if it must go the long way.
    /// </summary>
    public bool TryRun<T>(GrainReference reference, Request<T> request, out Task<T>? answer)
    {
        answer = null;
        if ((request.Options & RequestOptions.OneWay) != 0 || request.CallerToken.CanBeCanceled || Class.HasFilters)
            return false;
        lock (_turns.Gate)
        {
            if (_state != State.Valid || _running != 0 || _waiting.Count != 0 || !_turns.TryClaim())
                return false;
            Count(request.Options, 1);
        }

        request.Begin(this, reference);
        var turn = new Task<T>(Request<T>.Turn, request, CancellationToken.None, TaskCreationOptions.DenyChildAttach);
        _turns.RunClaimed(turn);
        answer = request.Later;
        if (answer is not null)
        {
            lock (_turns.Gate)
                _turns.Release();
            return true;
        }

        answer = turn;
        End(request.Options, isUse: true, releases: true);
        request.Free();
        return true;
    }

    /// <summary>Waits in further turns for a method that has not ended in its first.</summary>
    public Task<T> GoOn<T>(GrainReference reference, Request request, ValueTask<Response> outcome)
    {
        var call = new Call(reference, request, null, hasTurn: false) { Activation = this };
        _ = FinishLater(call, outcome);
        return call.Result<T>(Silo.Pending).AsTask();
    }

    public bool Receive(Call call)
    {
        bool inline;
        lock (_turns.Gate)
        {
            if (_state == State.Ended)
                return false;
            call.Activation = this;
            if (_state != State.Valid || !MayStart(call))
            {
                Wait(call);
                return true;
            }

            Count(call.Options, 1);
            inline = !call.IsOneWay && _turns.TryClaim();
        }

        if (!inline)
        {
            call.TakeTurn().Start(_turns);
            return true;
        }

        _turns.RunClaimed(call.TakeTurn());
        lock (_turns.Gate)
            _turns.Release();
        return true;
    }

    /// <summary>A turn: runs one request up to its first await.</summary>
    public void Execute(Call call)
    {
        ValueTask<Response> outcome;
        try
        {
            call.Request.SetTarget(this);
            outcome = Class.HasFilters ? new IncomingCall(this, call).Run() : call.Request.Invoke();
        }
        catch (Exception exception)
        {
            outcome = new(Response.FromException(exception));
        }

        if (outcome.IsCompletedSuccessfully)
            Finish(call, outcome.Result);
        else
            _ = FinishLater(call, outcome);
    }

    public void EnterReentrantSection(Guid id)
    {
        lock (_turns.Gate)
        {
            _reentrantSections ??= [];
            _reentrantSections[id] = _reentrantSections.GetValueOrDefault(id) + 1;
        }

        StartWaiting();
    }

    public void ExitReentrantSection(Guid id)
    {
        lock (_turns.Gate)
        {
            if (--_reentrantSections![id] == 0)
                _reentrantSections.Remove(id);
        }
    }

    private async Task FinishLater(Call call, ValueTask<Response> outcome)
    {
        Response response;
        try
        {
            response = await outcome;
        }
        catch (Exception exception)
        {
            response = Response.FromException(exception);
        }

        Finish(call, response);
    }

    private void Finish(Call call, Response response)
    {
        try
        {
            if (call.Request is not IReturnsImmutable)
                response.Isolate();
        }
        catch (Exception exception)
        {
            response = Response.FromException(exception);
        }

        if (response.Exception is InconsistentStateException { IsSourceActivation: true } inconsistent)
        {
            inconsistent.IsSourceActivation = false;
            Silo.Log.StateIsInconsistent(GrainId, inconsistent);
            Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationError, inconsistent, "The state in storage is not the one expected."));
        }
        else if (response.Exception is { } failure && call.IsOneWay)
            Silo.Log.OneWayFailed(call.ToString(), failure);

        End(call.Options, call.IsUse, releases: false);
        call.Answer(response);
    }

    // A request never overtakes those that wait, unless it may meet anything.
    private bool MayStart(Call call) => _waiting.Count == 0 ? MayRun(call) : Interleaves(call.Options) || ComesBack(call);

    private bool MayRun(Call call) =>
        (_runningThatBlock == 0 && (_runningReadOnly == 0 || (call.Options & RequestOptions.ReadOnly) != 0)) || Interleaves(call.Options) || ComesBack(call);

    private bool Interleaves(RequestOptions options) => (options & RequestOptions.AlwaysInterleave) != 0 || Class.IsReentrant;
    private bool ComesBack(Call call) => call.ReentrancyId != Guid.Empty && _reentrantSections?.ContainsKey(call.ReentrancyId) == true;

    private void Count(RequestOptions options, int by)
    {
        _running += by;
        if (Interleaves(options))
            return;
        if ((options & RequestOptions.ReadOnly) != 0)
            _runningReadOnly += by;
        else
            _runningThatBlock += by;
    }

    private void Wait(Call call)
    {
        var (limit, name) = Silo.QueueLimit(Class.IsStatelessWorker);
        if (limit > 0 && _waiting.Count >= limit)
        {
            call.Fail(new LimitExceededException(name, _waiting.Count, limit, ToString()));
            return;
        }

        _waiting.Enqueue(call);
        if (_state == State.Created)
            Begin();
    }

    private void End(RequestOptions options, bool isUse, bool releases)
    {
        bool drained;
        lock (_turns.Gate)
        {
            Count(options, -1);
            if (isUse)
                _lastUsed = Silo.Now;
            if (_waiting.Count > 0 && StartsWaiting)
                StartWaitingHoldingGate();
            drained = _state == State.Deactivating && _running == 0;
            if (releases)
                _turns.Release();
        }

        if (drained)
            _drained?.TrySetResult();
    }

    private void StartWaiting()
    {
        lock (_turns.Gate)
        {
            if (StartsWaiting)
                StartWaitingHoldingGate();
        }
    }

    private void StartWaitingHoldingGate()
    {
        while (_waiting.TryPeek(out var call))
        {
            // An answered one has a caller who has given up.
            if (!call.IsAnswered && !MayRun(call))
                return;
            _waiting.Dequeue();
            if (call.IsAnswered)
                continue;
            Count(call.Options, 1);
            call.TakeTurn().Start(_turns);
        }
    }
}
