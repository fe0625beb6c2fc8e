namespace Orleans.InProcess;

/// <summary>
/// Reads one queue into its cache, and moves a cursor through it for each subscription: in order in each stream, streams side by side. The queue hears
/// of a message once no cursor needs it and the cache lets go of it; nothing is read while the cache is full.
/// </summary>
internal sealed class QueueAgent(StreamProvider provider, QueueId queue, IQueueAdapterReceiver receiver, IQueueCache cache, IStreamFailureHandler failures)
{
    private const int MostStreams = 10_000;
    private readonly Lock _cache = new();
    private readonly Dictionary<StreamId, Listener[]> _streams = [];
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    public void Start()
    {
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
            _running = Task.Run(Run);
    }

    public async Task Stop()
    {
        await _stop.CancelAsync();
        await _running;
        await Task.WhenAll(_streams.Values.SelectMany(listeners => listeners).Select(listener => listener.Running))
            .WaitAsync(provider.Options.InitQueueTimeout).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Logged(Confirm);
        await Logged(() => receiver.Shutdown(provider.Options.InitQueueTimeout));
    }

    private async Task Run()
    {
        for (var initialized = false; !_stop.IsCancellationRequested;)
        {
            var more = await Logged(async () =>
            {
                if (!initialized)
                    await receiver.Initialize(provider.Options.InitQueueTimeout);
                initialized = true;
                return await Read();
            });
            var pause = more switch { true => TimeSpan.Zero, false => provider.Options.GetQueueMsgsTimerPeriod, null => TimeSpan.FromSeconds(1) };
            if (pause > TimeSpan.Zero)
                await Task.Delay(pause, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Whether there was anything to read. One thing at a time: a receiver never hears of deliveries while it reads.
    private async Task<bool?> Read()
    {
        await Confirm();
        int room;
        lock (_cache)
            room = cache.IsUnderPressure() ? 0 : cache.GetMaxAddCount();
        if (room == 0 || await receiver.GetQueueMessagesAsync(room, _stop.Token) is not { Count: > 0 } messages)
            return false;
        lock (_cache)
        {
            cache.AddToCache(messages);
            foreach (var stream in messages.GroupBy(message => message.StreamId))
                Wake(stream.Key, stream.First().SequenceToken);
        }

        return true;
    }

    private async Task<bool?> Confirm()
    {
        IList<IBatchContainer>? done;
        lock (_cache)
        {
            if (!cache.TryPurgeFromCache(out done))
                return true;
        }

        if (done.Count > 0)
            await receiver.MessagesDeliveredAsync(done, CancellationToken.None);
        return true;
    }

    private void Wake(StreamId stream, StreamSequenceToken first)
    {
        if (!_streams.TryGetValue(stream, out var listeners))
        {
            ForgetIdleStreams();
            _streams[stream] = listeners = [.. provider.SubscriptionsOf(stream).Select(subscription => new Listener(subscription, cache.GetCacheCursor(stream, first)))];
        }

        foreach (var listener in listeners)
        {
            listener.Cursor.Refresh(first);
            if (!listener.IsActive)
            {
                listener.IsActive = true;
                listener.Running = Task.Run(() => DeliverAll(listener));
            }
        }
    }

    private void ForgetIdleStreams()
    {
        if (_streams.Count < MostStreams)
            return;
        foreach (var (stream, listeners) in _streams.Where(stream => !Array.Exists(stream.Value, listener => listener.IsActive)).ToList())
        {
            _streams.Remove(stream);
            Array.ForEach(listeners, listener => listener.Cursor.Dispose());
        }
    }

    private async Task DeliverAll(Listener listener)
    {
        while (Next(listener) is { } message && await Deliver(listener, message))
        {
        }
    }

    // Stopped, the cursor stays on what has not been delivered, so that the queue keeps it and all after it.
    private IBatchContainer? Next(Listener listener)
    {
        lock (_cache)
        {
            listener.IsActive = listener.Cursor.MoveNext();
            return listener.IsActive && !_stop.IsCancellationRequested ? listener.Cursor.GetCurrent(out _) : null;
        }
    }

    private async Task<bool> Deliver(Listener listener, IBatchContainer message)
    {
        var time = provider.Silo.TimeProvider;
        var started = time.GetTimestamp();
        for (var attempt = 0; !_stop.IsCancellationRequested; attempt++)
        {
            try
            {
                await StreamDelivery.Send(provider, listener.Subscription, message);
                return true;
            }
            catch (Exception exception)
            {
                if (time.GetElapsedTime(started) >= provider.Options.MaxEventDeliveryTime)
                {
                    await GiveUp(listener, message, exception);
                    return true;
                }

                var pause = TimeSpan.FromMilliseconds(Math.Min(100 * Math.Pow(2, attempt), 10_000));
                await Task.Delay(pause, time, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return false;
    }

    private async Task GiveUp(Listener listener, IBatchContainer message, Exception exception)
    {
        lock (_cache)
            listener.Cursor.RecordDeliveryFailure();
        provider.Silo.Log.DeliveryFailed(message.StreamId, listener.Subscription.Grain.ToString(), exception);
        await Logged(() => StreamDelivery.Send(provider, listener.Subscription, message, new StreamEventDeliveryFailureException(
            $"Event {message.SequenceToken} of stream {message.StreamId} could not be delivered: {exception.Message}")));
        await Logged(() => failures.OnDeliveryFailure(GuidId.GetGuidId(listener.Subscription.Id), provider.Name, message.StreamId, message.SequenceToken));
    }

    private Task<bool?> Logged(Func<Task> work) => Logged(async () =>
    {
        await work();
        return (bool?)true;
    });

    private async Task<bool?> Logged(Func<Task<bool?>> work)
    {
        try
        {
            return await work();
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception)
        {
            provider.Silo.Log.QueueFailed(queue.ToString(), exception);
            return null;
        }
    }

    private sealed class Listener(Subscription subscription, IQueueCacheCursor cursor)
    {
        public Subscription Subscription => subscription;
        public IQueueCacheCursor Cursor => cursor;
        public bool IsActive { get; set; }
        public Task Running { get; set; } = Task.CompletedTask;
    }
}
