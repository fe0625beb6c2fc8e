namespace Orleans.InProcess;

/// <summary>A part of the silo that starts before calls come from outside, and stops before the grains end.</summary>
internal interface ISiloPart
{
    Task Start(CancellationToken token);
    Task Stop(CancellationToken token);
}

/// <summary>The one silo: what its parts have in common, and the way of a call from reference to activation and back.</summary>
internal sealed class Silo : IHostedService, IDisposable
{
    private readonly SiloMessagingOptions _messaging;
    private readonly ITimer _clock;
    private readonly long _started;
    private ISiloPart[] _parts = [];
    private volatile Phase _phase;
    private long _now;
    private long _nextCollection;
    private IIncomingGrainCallFilter[]? _incomingFilters;
    private IOutgoingGrainCallFilter[]? _outgoingFilters;

    public Silo(
        IServiceProvider services,
        TimeProvider time,
        IOptions<SiloMessagingOptions> messaging,
        IOptions<GrainCollectionOptions> collection,
        ILogger<Silo> logger)
    {
        (ServiceProvider, TimeProvider, Log, Collection, _messaging) = (services, time, new SiloLog(logger), collection.Value, messaging.Value);
        _started = time.GetTimestamp();
        Pending = new PendingCalls(time, _messaging);
        Manifest = new Manifest(this);
        References = new References(this);
        Catalog = new Catalog(this);
        Observers = new Observers(this);
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
            _clock = time.CreateTimer(static self => ((Silo)self!).Tick(), this, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    private enum Phase { Running, Stopping, Stopped }
    public IServiceProvider ServiceProvider { get; }
    public TimeProvider TimeProvider { get; }
    public SiloLog Log { get; }
    public Manifest Manifest { get; }
    public References References { get; }
    public Catalog Catalog { get; }
    public Observers Observers { get; }
    public PendingCalls Pending { get; }
    public GrainCollectionOptions Collection { get; }

    // Filters are made at the first call, because they may depend on the silo.
    public IIncomingGrainCallFilter[] IncomingFilters => _incomingFilters ??= [.. ServiceProvider.GetServices<IIncomingGrainCallFilter>()];
    private IOutgoingGrainCallFilter[] OutgoingFilters => _outgoingFilters ??= [.. ServiceProvider.GetServices<IOutgoingGrainCallFilter>()];

    /// <summary>Seconds since the silo was made, exact enough for idleness.</summary>
    public long Now => Volatile.Read(ref _now);

    public (int Limit, string Name) QueueLimit(bool statelessWorker) => statelessWorker
        ? (_messaging.MaxEnqueuedRequestsHardLimit_StatelessWorker, nameof(_messaging.MaxEnqueuedRequestsHardLimit_StatelessWorker))
        : (_messaging.MaxEnqueuedRequestsHardLimit, nameof(_messaging.MaxEnqueuedRequestsHardLimit));

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Log.Started(Manifest.Classes.Count);
        _parts = [.. ServiceProvider.GetServices<ISiloPart>()];
        foreach (var part in _parts)
            await part.Start(cancellationToken);
    }

    /// <summary>In peace: no new calls, running turns end, activations deactivate.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_phase == Phase.Stopped)
            return;
        _phase = Phase.Stopping;
        foreach (var part in _parts)
        {
            try
            {
                await part.Stop(cancellationToken);
            }
            catch (Exception exception)
            {
                Log.StopFailed(exception);
            }
        }

        await Catalog.DeactivateAll(new DeactivationReason(DeactivationReasonCode.ShuttingDown, "The silo is stopping."), cancellationToken);
        _phase = Phase.Stopped;
        Pending.FailAll(call => new SiloUnavailableException($"The silo has stopped before the call was answered: {call}."));
    }

    public void Dispose()
    {
        _clock.Dispose();
        Pending.Dispose();
    }

    public ValueTask<T> Invoke<T>(GrainReference reference, Request request)
    {
        if (OutgoingFilters.Length > 0)
            return Filtered<T>(new Call(reference, request, Activation.Current));
        if (_phase == Phase.Running && request is Request<T> typed && reference.LastTarget?.Ready is { } ready && ready.TryRun(reference, typed, out var answer))
            return new(answer!);
        var call = new Call(reference, request, Activation.Current);
        Send(call);
        return call.IsOneWay ? default : call.Result<T>(Pending);
    }

    public ValueTask Invoke(GrainReference reference, Request request)
    {
        var result = Invoke<object?>(reference, request).AsTask();
        return result.IsCompletedSuccessfully ? default : new(result);
    }

    public async void Forget(GrainReference reference, Request request)
    {
        try
        {
            await Invoke(reference, request);
        }
        catch (Exception exception)
        {
            Log.OneWayFailed(request.ToString(), exception);
        }
    }

    /// <summary>Gives the call to its target, or answers it with why not.</summary>
    public void Send(Call call)
    {
        try
        {
            if (_phase != Phase.Running && (call.Source is null || _phase == Phase.Stopped))
                call.Fail(new SiloUnavailableException($"The silo is stopping and takes no more calls: {call}."));
            else if (call.Request.CallerToken is { IsCancellationRequested: true } token)
                call.Fail(new OperationCanceledException(token));
            else
                Deliver(call);
        }
        catch (Exception exception)
        {
            call.Fail(exception);
        }
    }

    private void Deliver(Call call)
    {
        if (call.Target.LastTarget?.Receive(call) == true)
            return;
        var id = call.Target.GrainId;
        var isObserver = id.Type == Observers.Type;
        ICallTarget target;
        do
            target = isObserver ? Observers.Find(id) : Catalog.Find(id);
        while (!target.Receive(call));
        call.Target.LastTarget = isObserver ? null : target;
    }

    private async ValueTask<T> Filtered<T>(Call call)
    {
        var filtered = new OutgoingCall(call, OutgoingFilters, async () =>
        {
            Send(call);
            if (call.IsOneWay)
                return Response.Completed;
            try
            {
                return Response.FromResult(await call.Result<T>(Pending));
            }
            catch (Exception exception)
            {
                return Response.FromException(exception);
            }
        });
        return (await filtered.Run()).GetResult<T>();
    }

    private void Tick()
    {
        var now = (long)TimeProvider.GetElapsedTime(_started).TotalSeconds;
        Volatile.Write(ref _now, now);
        if (now < _nextCollection)
            return;
        _nextCollection = now + Math.Max(1, (long)Collection.CollectionQuantum.TotalSeconds);
        Catalog.CollectIdle(now);
    }
}
