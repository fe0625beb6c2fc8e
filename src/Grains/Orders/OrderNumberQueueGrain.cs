namespace Dukaan.Orders;

/// <inheritdoc cref="IOrderNumberQueueGrain"/>
/// <remarks>
/// Reentrant, so that orders can queue while a write runs; they share the next one. That is safe because its only state is the queue.
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
                served.ForEach(waiter => waiter.TrySetException(failure)); // numbers that no order gets leave a gap, which is harmless
            }
        }

        _serving = false;
    }
}
