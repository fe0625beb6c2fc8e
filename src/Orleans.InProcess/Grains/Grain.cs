namespace Orleans;

/// <summary>What every grain class has; a class may implement it directly rather than inherit <see cref="Grain"/>.</summary>
public interface IGrainBase
{
    IGrainContext GrainContext { get; }
    Task OnActivateAsync(CancellationToken token) => Task.CompletedTask;
    Task OnDeactivateAsync(DeactivationReason reason, CancellationToken token) => Task.CompletedTask;
}

/// <summary>The base class of grains.</summary>
public abstract class Grain : IGrainBase, IAddressable
{
    /// <summary>Called by the runtime alone, which sets the context of the grain that it creates.</summary>
    protected Grain() => GrainContext = Activation.BeingCreated ?? throw new InvalidOperationException("A grain is created by the runtime: use IGrainFactory.GetGrain.");
    public IGrainContext GrainContext { get; }
    public GrainReference GrainReference => GrainContext.GrainReference;
    protected IGrainFactory GrainFactory => Activation.Of(GrainContext).Silo.References;
    protected internal IServiceProvider ServiceProvider => GrainContext.ActivationServices;
    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => Task.CompletedTask;
    protected void DeactivateOnIdle() => ((IGrainBase)this).DeactivateOnIdle();
    protected void DelayDeactivation(TimeSpan timeSpan) => Activation.Of(GrainContext).DelayDeactivation(timeSpan);
}

/// <summary>What a grain can ask of its own activation.</summary>
public static class GrainBaseExtensions
{
    public static void DeactivateOnIdle(this IGrainBase grain) =>
        grain.GrainContext.Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationRequested, "DeactivateOnIdle was called."));

    public static IGrainTimer RegisterGrainTimer(this IGrainBase grain, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options) =>
        new GrainTimer(Activation.Of(grain.GrainContext), callback, options);

    public static IGrainTimer RegisterGrainTimer(this IGrainBase grain, Func<Task> callback, GrainTimerCreationOptions options) => grain.RegisterGrainTimer(_ => callback(), options);
}

/// <summary>The identity of a grain, from its reference or from inside it.</summary>
public static class GrainExtensions
{
    public static TGrainInterface AsReference<TGrainInterface>(this IAddressable grain) => (TGrainInterface)ReferenceOf(grain).CastTo(typeof(TGrainInterface));
    public static GrainId GetGrainId(this IAddressable grain) => ReferenceOf(grain).GrainId;
    public static string GetPrimaryKeyString(this IAddressable grain) => grain.GetGrainId().Key.ToString();

    internal static GrainReference ReferenceOf(IAddressable grain) => grain switch
    {
        null => throw new ArgumentNullException(nameof(grain)),
        GrainReference reference => reference,
        IGrainBase { GrainContext: { } context } => context.GrainReference,
        _ => throw new ArgumentException($"{grain.GetType()} is neither a grain nor a reference. Observers need IGrainFactory.CreateObjectReference.", nameof(grain)),
    };
}

/// <summary>Why an activation ends.</summary>
public readonly struct DeactivationReason(DeactivationReasonCode code, Exception? exception, string text)
{
    public DeactivationReason(DeactivationReasonCode code, string text)
        : this(code, null, text) { }

    public DeactivationReasonCode ReasonCode => code;
    public string Description => text;
    public Exception? Exception => exception;
    public override string ToString() => $"{ReasonCode}: {Description} {Exception}";
}

/// <summary>The kinds of <see cref="DeactivationReason"/>.</summary>
[GenerateSerializer]
public enum DeactivationReasonCode : byte
{
    None, ShuttingDown, ActivationFailed, DirectoryFailure, ActivationIdle, ActivationUnresponsive, DuplicateActivation, IncompatibleRequest, ApplicationError, ApplicationRequested,
}
