namespace Orleans.InProcess;

/// <summary>Whatever takes calls: an activation, a pool of workers, an observer.</summary>
internal interface ICallTarget
{
    /// <summary>The activation that would take a call now, if there is one.</summary>
    Activation? Ready => null;

    /// <summary>Takes the call, or returns false when it has ended and the caller must look for its successor.</summary>
    bool Receive(Call call);
}

/// <summary>One life of one grain: its object, its turns, its requests (<c>ActivationRequests.cs</c>), its birth and death (<c>ActivationLife.cs</c>).</summary>
internal sealed partial class Activation : IGrainContext, ICallTarget
{
    [ThreadStatic]
    private static Activation? _beingCreated;
    private readonly TurnScheduler _turns;
    private readonly WorkerPool? _pool;
    private Dictionary<Guid, Func<IBatchContainer, Exception?, Task>>? _streamConsumers;
    private GrainReference? _reference;

    public Activation(GrainClass grainClass, GrainId grainId, Silo silo, WorkerPool? pool = null)
    {
        (Class, GrainId, Silo, _pool, _lastUsed) = (grainClass, grainId, silo, pool, silo.Now);
        _turns = new TurnScheduler(this);
    }

    /// <summary>The activation whose turn is running on this thread.</summary>
    public static Activation? Current => (TaskScheduler.Current as TurnScheduler)?.Activation;

    /// <summary>The activation whose grain object is being constructed on this thread.</summary>
    public static Activation? BeingCreated => _beingCreated;
    public static Activation Of(IGrainContext context) => (Activation)context;
    public GrainClass Class { get; }
    public GrainId GrainId { get; }
    public Silo Silo { get; }
    public object? GrainInstance { get; private set; }
    public Activation Ready => this;
    /// <summary>What it does with a batch, or with a failure, of each of its stream subscriptions.</summary>
    public Dictionary<Guid, Func<IBatchContainer, Exception?, Task>> StreamConsumers => _streamConsumers ??= [];
    public IIncomingGrainCallFilter[] Filters => GrainInstance is IIncomingGrainCallFilter own ? [.. Silo.IncomingFilters, own] : Silo.IncomingFilters;
    public GrainReference GrainReference => _reference ??= Silo.References.Untyped(GrainId);
    public IServiceProvider ActivationServices => (_scope ??= Silo.ServiceProvider.CreateAsyncScope()).ServiceProvider;
    public Task Deactivated => _ended.Task;

    /// <summary>Runs an action as a turn.</summary>
    public void Run(Action action) => _turns.Run(action);
    public override string ToString() => $"[Activation {GrainId} {_state}]";
}
