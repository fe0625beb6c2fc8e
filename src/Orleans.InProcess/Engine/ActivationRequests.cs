using Orleans.Runtime;
using Orleans.Serialization.Invocation;
using Orleans.Storage;

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

    public bool Receive(Call call)
    {
        bool inline;
        lock (_turns.Gate)
        {
            if (_state == State.Ended)
            {
                return false;
            }

            call.Activation = this;
            if (_state != State.Valid || !MayStart(call))
            {
                Wait(call);
                return true;
            }

            Start(call);
            inline = !call.IsOneWay && _turns.TryClaim();
        }

        if (inline)
        {
            _turns.RunClaimed(call.TakeTurn());
        }
        else
        {
            call.TakeTurn().Start(_turns);
        }

        return true;
    }

    /// <summary>A turn: runs one request up to its first await.</summary>
    public void Execute(Call call)
    {
        ValueTask<Response> outcome;
        try
        {
            call.Request.SetTarget(this);
            outcome = Class.HasFilters(this) ? Silo.Filters.Incoming(this, call) : call.Request.Invoke();
        }
        catch (Exception exception)
        {
            outcome = new(Response.FromException(exception));
        }

        if (outcome.IsCompletedSuccessfully)
        {
            Finish(call, outcome.Result);
        }
        else
        {
            _ = FinishLater(call, outcome);
        }
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
            if (_reentrantSections is not null && --_reentrantSections[id] == 0)
            {
                _reentrantSections.Remove(id);
            }
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
            if (call.Request is not CodeGeneration.IReturnsImmutable)
            {
                response.Isolate();
            }
        }
        catch (Exception exception)
        {
            response = Response.FromException(exception);
        }

        if (response.Exception is { } failure)
        {
            OnFailure(call, failure);
        }

        End(call);
        call.Answer(response);
    }

    private void OnFailure(Call call, Exception failure)
    {
        if (failure is InconsistentStateException { IsSourceActivation: true } inconsistent)
        {
            inconsistent.IsSourceActivation = false;
            Silo.Log.StateIsInconsistent(GrainId, failure);
            Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationError, failure, "The state in storage is not the one expected."));
        }
        else if (call.IsOneWay)
        {
            Silo.Log.OneWayFailed(call.ToString(), failure);
        }
    }

    // While the silo stops, what has been taken is still run; otherwise the next activation runs what this one has not begun.
    private bool StartsWaiting => _state == State.Valid || (_state == State.Deactivating && _reason.ReasonCode == DeactivationReasonCode.ShuttingDown);

    // A request never overtakes those that wait, unless it may meet anything.
    private bool MayStart(Call call) => _waiting.Count == 0 ? MayRun(call) : Interleaves(call) || ComesBack(call);

    private bool MayRun(Call call) =>
        (_runningThatBlock == 0 && (_runningReadOnly == 0 || call.IsReadOnly)) || Interleaves(call) || ComesBack(call);

    private bool Interleaves(Call call) => call.IsAlwaysInterleave || Class.IsReentrant;

    private bool ComesBack(Call call) =>
        call.ReentrancyId != Guid.Empty && _reentrantSections?.ContainsKey(call.ReentrancyId) == true;

    private void Start(Call call)
    {
        _running++;
        if (Interleaves(call))
        {
            return;
        }

        if (call.IsReadOnly)
        {
            _runningReadOnly++;
        }
        else
        {
            _runningThatBlock++;
        }
    }

    private void Wait(Call call)
    {
        var limit = Silo.QueueLimit(Class.IsStatelessWorker);
        if (limit > 0 && _waiting.Count >= limit)
        {
            call.Fail(new LimitExceededException(
                Class.IsStatelessWorker ? "MaxEnqueuedRequestsHardLimit_StatelessWorker" : "MaxEnqueuedRequestsHardLimit", _waiting.Count, limit, ToString()));
            return;
        }

        _waiting.Enqueue(call);
        if (_state == State.Created)
        {
            Begin();
        }
    }

    private void End(Call call)
    {
        var end = false;
        Call? next = null;
        lock (_turns.Gate)
        {
            _running--;
            if (!call.LeavesIdle)
            {
                _lastUsed = Silo.Now;
            }

            if (!Interleaves(call))
            {
                if (call.IsReadOnly)
                {
                    _runningReadOnly--;
                }
                else
                {
                    _runningThatBlock--;
                }
            }

            if (StartsWaiting)
            {
                next = NextWaiting();
            }

            end = _state == State.Deactivating && _running == 0;
        }

        if (next is not null)
        {
            next.TakeTurn().Start(_turns);
            StartWaiting();
        }

        if (end)
        {
            _drained?.TrySetResult();
        }
    }

    private void StartWaiting()
    {
        while (true)
        {
            Call? next;
            lock (_turns.Gate)
            {
                next = StartsWaiting ? NextWaiting() : null;
            }

            if (next is null)
            {
                return;
            }

            next.TakeTurn().Start(_turns);
        }
    }

    private Call? NextWaiting()
    {
        while (_waiting.TryPeek(out var call))
        {
            if (call.IsAnswered)
            {
                // Its caller has given up.
                _waiting.Dequeue();
                continue;
            }

            if (!MayRun(call))
            {
                return null;
            }

            _waiting.Dequeue();
            Start(call);
            return call;
        }

        return null;
    }
}
