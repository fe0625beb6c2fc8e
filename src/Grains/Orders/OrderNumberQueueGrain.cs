namespace Dukaan.Orders;

/// <inheritdoc cref="IOrderNumberQueueGrain"/>
/// <remarks>
/// Reentrant, which is safe because it keeps nothing but the queue: those who come while a write is under way share the next one.
/// </remarks>
[StatelessWorker(1)]
[Reentrant]
public sealed class OrderNumberQueueGrain : Grain, IOrderNumberQueueGrain
{
    private const int AtOnce = 1_000;

    private readonly Queue<TaskCompletionSource<long>> _waiting = [];
    private bool _serving;

    public Task<long> TakeNumber()
    {
        var waiter = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Enqueue(waiter);
        if (!_serving)
        {
            _ = Serve();
        }

        return waiter.Task;
    }

    private async Task Serve()
    {
        _serving = true;
        var numbers = GrainFactory.GetGrain<IOrderNumbersGrain>(this.GetPrimaryKeyString());
        while (_waiting.Count > 0)
        {
            var served = new List<TaskCompletionSource<long>>();
            while (served.Count < AtOnce && _waiting.TryDequeue(out var waiter))
            {
                served.Add(waiter);
            }

            try
            {
                var first = await numbers.Take(served.Count);
                for (var i = 0; i < served.Count; i++)
                {
                    served[i].TrySetResult(first + i);
                }
            }
            catch (Exception failure)
            {
                served.ForEach(waiter => waiter.TrySetException(failure)); // numbers taken in vain leave a gap, nothing more
            }
        }

        _serving = false;
    }
}
