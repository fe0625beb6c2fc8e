using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.InProcess;

/// <summary>The grain's side of an enumeration. It belongs to the activation that began it.</summary>
internal sealed class Enumeration<T>(AsyncEnumerableRequest<T> request)
{
    private readonly CancellationTokenSource _cancelled = new();
    private IAsyncEnumerator<T>? _items;
    private Activation? _activation;
    private Task<bool>? _pending;

    public void Cancel()
    {
        if (_activation is { } activation)
        {
            activation.Scheduler.QueueAction(static self => ((Enumeration<T>)self)._cancelled.Cancel(), this);
        }
        else
        {
            _cancelled.Cancel();
        }
    }

    /// <summary>Collects what is there; waits only while there is nothing.</summary>
    public async Task<(List<T> Items, bool Ended)> Next(Activation activation)
    {
        if (_items is null)
        {
            _activation = activation;
            request.SetTarget(activation);
            _items = request.InvokeImplementation().GetAsyncEnumerator(_cancelled.Token);
        }
        else if (activation != _activation)
        {
            throw new EnumerationAbortedException("The activation that was enumerated has ended.");
        }

        var batch = new List<T>();
        while (batch.Count < request.MaxBatchSize)
        {
            _pending ??= _items.MoveNextAsync().AsTask();
            if (!_pending.IsCompleted && batch.Count > 0)
            {
                break;
            }

            var moved = _pending;
            var more = await moved;
            _pending = null;
            if (!more)
            {
                return (batch, true);
            }

            batch.Add(_items.Current);
        }

        return (batch, false);
    }

    public async Task End(Activation activation)
    {
        await _cancelled.CancelAsync();
        if (_items is not null && activation == _activation)
        {
            if (_pending is not null)
            {
                await ((Task)_pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            }

            await _items.DisposeAsync();
        }
    }
}

/// <summary>Asks for the next batch of an enumeration, or ends it.</summary>
internal sealed class EnumerationStep<T>(Enumeration<T> enumeration, bool last, CancellationToken token)
    : InternalRequest("Orleans.Runtime.IAsyncEnumerableGrainExtension", last ? "DisposeAsync" : "MoveNext")
{
    public override CancellationToken GetCancellationToken() => token;

    public override async ValueTask<Response> Invoke()
    {
        try
        {
            if (!last)
            {
                return Response.FromResult(await enumeration.Next(Activation));
            }

            await enumeration.End(Activation);
            return Response.FromResult((new List<T>(), true));
        }
        catch (Exception exception)
        {
            return Response.FromException(exception);
        }
    }
}
