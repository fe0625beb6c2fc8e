using System.Diagnostics.CodeAnalysis;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.InProcess;

/// <summary>
/// One life of one grain: its object, its turns, its requests. The request side is in <c>ActivationRequests.cs</c>, birth and death in
/// <c>ActivationLife.cs</c>.
/// </summary>
internal sealed partial class Activation : IGrainContext, ICallTarget
{
    [ThreadStatic]
    private static Activation? _beingCreated;

    private readonly TurnScheduler _turns;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Dictionary<Type, object>? _components;
    private StagedLifecycle? _lifecycle;
    private GrainReference? _reference;
    private GrainTimers? _timers;
    private ActivationId _id;

    public Activation(GrainClass grainClass, GrainId grainId, Silo silo, WorkerPool? pool = null)
    {
        Class = grainClass;
        GrainId = grainId;
        Silo = silo;
        Pool = pool;
        _turns = new TurnScheduler(this);
        _lastUsed = silo.Now;
    }

    /// <summary>The activation whose turn is running on this thread.</summary>
    public static Activation? Current => (TaskScheduler.Current as TurnScheduler)?.Activation;

    /// <summary>The activation whose grain object is being constructed on this thread.</summary>
    public static Activation? BeingCreated => _beingCreated;

    public GrainClass Class { get; }

    public GrainId GrainId { get; }

    public Silo Silo { get; }

    /// <summary>The pool that it works in, if its grain is a stateless worker.</summary>
    public WorkerPool? Pool { get; }

    public object? GrainInstance { get; private set; }

    public ActivationId ActivationId => _id.IsDefault ? _id = ActivationId.NewId() : _id;

    public GrainAddress Address => new() { GrainId = GrainId, ActivationId = ActivationId, SiloAddress = Silo.SiloAddress };

    public GrainReference GrainReference => _reference ??= Silo.References.Untyped(GrainId);

    public IServiceProvider ActivationServices => (_scope ??= Silo.ServiceProvider.CreateAsyncScope()).ServiceProvider;

    public IGrainLifecycle ObservableLifecycle => Lifecycle;

    public IWorkItemScheduler Scheduler => _turns;

    public TaskScheduler TaskScheduler => _turns;

    public Task Deactivated => _ended.Task;

    public GrainTimers Timers => _timers ??= new GrainTimers(this);

    private StagedLifecycle Lifecycle => _lifecycle ??= new StagedLifecycle();

    public static Activation Of(IGrainContext context) => (Activation)context;

    public object? GetTarget() => GrainInstance;

    public object? GetComponent(Type componentType) =>
        componentType.IsInstanceOfType(GrainInstance) ? GrainInstance
        : componentType.IsInstanceOfType(this) ? this
        : _components?.GetValueOrDefault(componentType);

    public void SetComponent<TComponent>(TComponent? value)
        where TComponent : class
    {
        if (value is null)
        {
            _components?.Remove(typeof(TComponent));
            return;
        }

        (_components ??= [])[typeof(TComponent)] = value;
    }

    public TComponent GetOrSetComponent<TComponent>(Func<TComponent> create)
        where TComponent : class
    {
        if (_components?.GetValueOrDefault(typeof(TComponent)) is TComponent existing)
        {
            return existing;
        }

        var made = create();
        SetComponent(made);
        return made;
    }

    public bool Equals(IGrainContext? other) => ReferenceEquals(this, other);

    public override bool Equals([NotNullWhen(true)] object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public override string ToString() => $"[Activation {GrainId} {_state}]";

    object? ITargetHolder.GetTarget() => GrainInstance;
}
