using Orleans.Providers.Streams.Common;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.InProcess;

/// <summary>
/// Reads one queue and delivers what it reads: in order to each subscription, side by side to different ones. The queue hears of a message only
/// when it and all before it have been delivered or given up, and no more is read while too much is on its way.
/// </summary>
internal sealed class QueueAgent(StreamProvider provider, QueueId queue, IQueueAdapterReceiver receiver, IStreamFailureHandler failures)
{
    private readonly int _room = SimpleQueueAdapterCache.SizeOf(provider.Factory);
    private readonly CancellationTokenSource _stop = new();
    private readonly Queue<Delivery> _onTheWay = new();
    private readonly Dictionary<Guid, Task> _tails = [];
    private Task _running = Task.CompletedTask;

    public async Task Start()
    {
        await receiver.Initialize(provider.Options.InitQueueTimeout);
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
        {
            _running = Task.Run(Run);
        }
    }

    public async Task Stop()
    {
        await _stop.CancelAsync();
        await _running;
        await Confirm();
        await receiver.Shutdown(provider.Options.InitQueueTimeout);
    }

    // One thing at a time: a receiver never hears of deliveries while it reads.
    private async Task Run()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await Confirm();
                if (_onTheWay.Count >= _room)
                {
                    await _onTheWay.Peek().Task.WaitAsync(_stop.Token);
                    continue;
                }

                var messages = await receiver.GetQueueMessagesAsync(_room - _onTheWay.Count, _stop.Token);
                foreach (var message in messages ?? [])
                {
                    Deliver(message);
                }

                if (messages is null or { Count: 0 })
                {
                    await Task.Delay(provider.Options.GetQueueMsgsTimerPeriod, provider.Silo.TimeProvider, _stop.Token);
                }
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                provider.Silo.Log.QueueFailed(queue.ToString(), exception);
                await Task.Delay(TimeSpan.FromSeconds(1), provider.Silo.TimeProvider, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Confirm()
    {
        List<IBatchContainer>? done = null;
        while (_onTheWay.TryPeek(out var first) && first.Task.IsCompleted)
        {
            (done ??= []).Add(_onTheWay.Dequeue().Message);
        }

        if (done is not null)
        {
            await receiver.MessagesDeliveredAsync(done, CancellationToken.None);
        }
    }

    private void Deliver(IBatchContainer message)
    {
        var deliveries = new List<Task>();
        foreach (var subscription in provider.Subscriptions.Of(message.StreamId))
        {
            var before = _tails.GetValueOrDefault(subscription.Id, Task.CompletedTask);
            var delivery = DeliverAfter(before, subscription, message);
            _tails[subscription.Id] = delivery;
            deliveries.Add(delivery);
        }

        if (_tails.Count > _room)
        {
            foreach (var (id, _) in _tails.Where(tail => tail.Value.IsCompleted).ToList())
            {
                _tails.Remove(id);
            }
        }

        _onTheWay.Enqueue(new Delivery(message, Task.WhenAll(deliveries)));
    }

    private async Task DeliverAfter(Task before, Subscription subscription, IBatchContainer message)
    {
        await before;
        await Task.Yield();
        var time = provider.Silo.TimeProvider;
        var started = time.GetTimestamp();
        for (var attempt = 0; !_stop.IsCancellationRequested; attempt++)
        {
            try
            {
                await StreamDelivery.Send(provider, subscription, message);
                return;
            }
            catch (Exception exception)
            {
                if (time.GetElapsedTime(started) >= provider.Options.MaxEventDeliveryTime)
                {
                    await GiveUp(subscription, message, exception);
                    return;
                }

                var pause = TimeSpan.FromMilliseconds(Math.Min(100 * Math.Pow(2, attempt), 10_000));
                await Task.Delay(pause, time, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        // Stopped before it was delivered: never completes, so that the queue keeps it and all after it.
        await new TaskCompletionSource().Task;
    }

    private async Task GiveUp(Subscription subscription, IBatchContainer message, Exception exception)
    {
        provider.Silo.Log.DeliveryFailed(message.StreamId, subscription.Grain.ToString(), exception);
        try
        {
            await failures.OnDeliveryFailure(GuidId.GetGuidId(subscription.Id), provider.Name, message.StreamId, message.SequenceToken);
            await StreamDelivery.Send(provider, subscription, message, new StreamEventDeliveryFailureException(
                $"Event {message.SequenceToken} of stream {message.StreamId} could not be delivered: {exception.Message}"));
        }
        catch (Exception again)
        {
            provider.Silo.Log.DeliveryFailed(message.StreamId, subscription.Grain.ToString(), again);
        }
    }

    private readonly record struct Delivery(IBatchContainer Message, Task Task);
}
