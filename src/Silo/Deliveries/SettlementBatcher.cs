using Dukaan.Silo.Shards;

namespace Dukaan.Silo.Deliveries;

/// <summary>
/// Group commit of results: those that arrive while one statement runs are recorded by the next, so a thousand messages need some dozens of
/// commits, and a single one does not wait.
/// </summary>
/// <param name="write">Records several at once, all or none.</param>
internal sealed class SettlementBatcher(Func<IReadOnlyList<Settlement>, Task> write)
{
    private readonly Lock _gate = new();
    private List<Waiting> _waiting = [];
    private bool _isWriting;

    /// <summary>Completes when the result is recorded; fails as its statement did.</summary>
    public Task Add(Settlement settlement)
    {
        var waiting = new Waiting(settlement, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_gate)
        {
            _waiting.Add(waiting);
            if (_isWriting)
            {
                return waiting.Done.Task;
            }

            _isWriting = true;
        }

        _ = WriteAll();
        return waiting.Done.Task;
    }

    private async Task WriteAll()
    {
        while (Take() is { Count: > 0 } batch)
        {
            await Write(batch);
        }
    }

    private List<Waiting> Take()
    {
        lock (_gate)
        {
            var batch = _waiting;
            _waiting = [];
            _isWriting = batch.Count > 0;
            return batch;
        }
    }

    /// <summary>Never throws.</summary>
    private async Task Write(List<Waiting> batch)
    {
        try
        {
            await write([.. batch.Select(each => each.Settlement)]);
            batch.ForEach(each => each.Done.SetResult());
        }
        catch (Exception e) when (batch.Count > 1 && StoreMovedException.Is(e))
        {
            // One store is moving to another shard; the results of others need not wait for it.
            foreach (var each in batch)
            {
                await Write([each]);
            }
        }
        catch (Exception e)
        {
            batch.ForEach(each => each.Done.SetException(e));
        }
    }

    private sealed record Waiting(Settlement Settlement, TaskCompletionSource Done);
}
