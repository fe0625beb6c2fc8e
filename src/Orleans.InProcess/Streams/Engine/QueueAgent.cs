namespace Orleans.InProcess;

/// <summary>
/// Reads one queue and brings each message to each subscription of its stream: in order in each stream, streams side by side. The queue hears of a
/// message once it and all before it are delivered; nothing is read while as many wait as the cache may hold.
/// </summary>
internal sealed class QueueAgent(StreamProvider provider, QueueId queue, IQueueAdapterReceiver receiver, int room, IStreamFailureHandler failures)
{
    private const int MostStreams = 10_000;
    private readonly Lock _gate = new();
    private readonly Queue<Message> _messages = new();
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
        for (var (initialized, more) = (false, false); !_stop.IsCancellationRequested;)
        {
            var pause = !await Logged(async () =>
            {
                if (!initialized)
                    await receiver.Initialize(provider.Options.InitQueueTimeout);
                initialized = true;
                more = await Read();
            }) ? TimeSpan.FromSeconds(1) : more ? TimeSpan.Zero : provider.Options.GetQueueMsgsTimerPeriod;
            await Task.Delay(pause, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Whether there was anything to read. One thing at a time: a receiver never hears of deliveries while it reads.
    private async Task<bool> Read()
    {
        await Confirm();
        int most;
        lock (_gate)
            most = Math.Min(room - _messages.Count, Math.Max(room / 10, 1));
        if (most <= 0 || await receiver.GetQueueMessagesAsync(most, _stop.Token) is not { Count: > 0 } batches)
            return false;
        lock (_gate)
        {
            foreach (var batch in batches)
                Add(batch);
        }

        return true;
    }

    // What could not be delivered is not said to be: the failure handler has it.
    private async Task Confirm()
    {
        var done = new List<IBatchContainer>();
        lock (_gate)
        {
            while (_messages.TryPeek(out var message) && message.Waiting == 0)
            {
                if (!_messages.Dequeue().IsLost)
                    done.Add(message.Batch);
            }
        }

        if (done.Count > 0)
            await receiver.MessagesDeliveredAsync(done);
    }

    private void Add(IBatchContainer batch)
    {
        if (!_streams.TryGetValue(batch.StreamId, out var listeners))
        {
            ForgetIdleStreams();
            _streams[batch.StreamId] = listeners = [.. provider.SubscriptionsOf(batch.StreamId).Select(subscription => new Listener(subscription))];
        }

        var message = new Message(batch) { Waiting = listeners.Length };
        _messages.Enqueue(message);
        foreach (var listener in listeners)
        {
            listener.Messages.Enqueue(message);
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
        foreach (var (stream, _) in _streams.Where(stream => !Array.Exists(stream.Value, listener => listener.IsActive)).ToList())
            _streams.Remove(stream);
    }

    // Stopped, it waits for what it has not delivered for ever, so that the queue keeps that and all after it.
    private async Task DeliverAll(Listener listener)
    {
        while (Next(listener) is { } message && await Deliver(listener.Subscription, message))
        {
            lock (_gate)
                message.Waiting--;
        }
    }

    private Message? Next(Listener listener)
    {
        lock (_gate)
        {
            listener.IsActive = listener.Messages.TryDequeue(out var message);
            return _stop.IsCancellationRequested ? null : message;
        }
    }

    private async Task<bool> Deliver(Subscription to, Message message)
    {
        var time = provider.Silo.TimeProvider;
        var started = time.GetTimestamp();
        for (var attempt = 0; !_stop.IsCancellationRequested; attempt++)
        {
            try
            {
                await StreamDelivery.Send(provider, to, message.Batch);
                return true;
            }
            catch (Exception exception)
            {
                if (time.GetElapsedTime(started) >= provider.Options.MaxEventDeliveryTime)
                {
                    await GiveUp(to, message, exception);
                    return true;
                }

                var pause = TimeSpan.FromMilliseconds(Math.Min(100 * Math.Pow(2, attempt), 10_000));
                await Task.Delay(pause, time, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return false;
    }

    private async Task GiveUp(Subscription to, Message message, Exception exception)
    {
        lock (_gate)
            message.IsLost = true;
        var (batch, stream, token) = (message.Batch, message.Batch.StreamId, message.Batch.SequenceToken);
        provider.Silo.Log.DeliveryFailed(stream, to.Grain.ToString(), exception);
        await Logged(() => StreamDelivery.Send(
            provider, to, batch, new StreamEventDeliveryFailureException($"Event {token} of stream {stream} could not be delivered: {exception.Message}")));
        await Logged(() => failures.OnDeliveryFailure(GuidId.GetGuidId(to.Id), provider.Name, stream, token));
    }

    private async Task<bool> Logged(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception exception)
        {
            if (!(exception is OperationCanceledException && _stop.IsCancellationRequested))
                provider.Silo.Log.QueueFailed(queue.ToString(), exception);
            return false;
        }
    }

    /// <summary>A message, and how many subscriptions have yet to get it.</summary>
    private sealed class Message(IBatchContainer batch)
    {
        public IBatchContainer Batch => batch;
        public int Waiting { get; set; }
        public bool IsLost { get; set; }
    }

    private sealed class Listener(Subscription subscription)
    {
        public Subscription Subscription => subscription;
        public Queue<Message> Messages { get; } = new();
        public bool IsActive { get; set; }
        public Task Running { get; set; } = Task.CompletedTask;
    }
}
