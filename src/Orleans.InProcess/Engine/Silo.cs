using Orleans.Configuration;
using Orleans.Core;
using Orleans.Runtime;
using Orleans.Serialization.Configuration;
using Orleans.Storage;

namespace Orleans.InProcess;

/// <summary>The one silo: what its parts have in common, and the way of a call from reference to activation (<c>SiloCalls.cs</c>).</summary>
internal sealed partial class Silo : IGrainRuntime, IGrainReferenceRuntime, IGrainContextAccessor, IDisposable
{
    private readonly SiloMessagingOptions _messaging;
    private readonly PendingCalls _pending;
    private readonly ITimer _clock;
    private readonly long _started;
    private long _now;
    private long _nextCollection;

    public Silo(
        IServiceProvider services,
        TimeProvider time,
        IOptions<TypeManifestOptions> manifest,
        IOptions<SiloMessagingOptions> messaging,
        IOptions<GrainCollectionOptions> collection,
        ILogger<Silo> logger)
    {
        ServiceProvider = services;
        TimeProvider = time;
        Log = new SiloLog(logger);
        Collection = collection.Value;
        _messaging = messaging.Value;
        _started = time.GetTimestamp();
        _pending = new PendingCalls(time, _messaging);
        Manifest = new Manifest(manifest.Value, this);
        References = new References(this, this);
        Catalog = new Catalog(this);
        Observers = new Observers(this);
        Filters = new CallFilters(services);
        SiloAddress = SiloAddress.New(new(System.Net.IPAddress.Loopback, 0), (int)(time.GetUtcNow().ToUnixTimeSeconds() & int.MaxValue));
        _nextCollection = (long)Collection.CollectionQuantum.TotalSeconds;
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
        {
            _clock = time.CreateTimer(static self => ((Silo)self!).Tick(), this, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        }
    }

    public IServiceProvider ServiceProvider { get; }

    public TimeProvider TimeProvider { get; }

    public SiloLog Log { get; }

    public Manifest Manifest { get; }

    public References References { get; }

    public Catalog Catalog { get; }

    public Observers Observers { get; }

    public CallFilters Filters { get; }

    public GrainCollectionOptions Collection { get; }

    public SiloAddress SiloAddress { get; }

    public string SiloIdentity => SiloAddress.ToString();

    public IGrainFactory GrainFactory => References;

    public IGrainContext GrainContext => Activation.Current!;

    /// <summary>Seconds since the silo was made, exact enough for idleness.</summary>
    public long Now => Volatile.Read(ref _now);

    public int QueueLimit(bool statelessWorker) =>
        statelessWorker ? _messaging.MaxEnqueuedRequestsHardLimit_StatelessWorker : _messaging.MaxEnqueuedRequestsHardLimit;

    public void DeactivateOnIdle(IGrainContext grainContext) =>
        grainContext.Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationRequested, "DeactivateOnIdle was called."));

    public void DelayDeactivation(IGrainContext grainContext, TimeSpan timeSpan) => Activation.Of(grainContext).DelayDeactivation(timeSpan);

    public IStorage<TGrainState> GetStorage<TGrainState>(IGrainContext grainContext) =>
        new StateStorageBridge<TGrainState>("state", grainContext, GrainStorageHelpers.GetGrainStorage(grainContext.GrainInstance?.GetType() ?? Activation.Of(grainContext).Class.Type, ServiceProvider));

    public void Dispose()
    {
        _clock.Dispose();
        _pending.Dispose();
    }

    private void Tick()
    {
        var now = (long)TimeProvider.GetElapsedTime(_started).TotalSeconds;
        Volatile.Write(ref _now, now);
        if (now >= _nextCollection)
        {
            _nextCollection = now + Math.Max(1, (long)Collection.CollectionQuantum.TotalSeconds);
            Catalog.CollectIdle(now);
        }
    }
}
