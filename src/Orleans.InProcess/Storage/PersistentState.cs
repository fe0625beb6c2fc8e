using Orleans.Core;

namespace Orleans.InProcess;

/// <summary>
/// One state of one activation, read before it activates. Its operations run one after the other; a failure of storage reaches the grain as it
/// is, or wrapped in <see cref="OrleansException"/> if it is not one.
/// </summary>
internal sealed class PersistentState<TState>(string name, Activation activation, IGrainStorage store) : IPersistentState<TState>
{
    private readonly GrainState<TState> _state = new(NewState());
    private Task _last = Task.CompletedTask;
    public TState State { get => _state.State!; set => _state.State = value; }
    public string? Etag => _state.ETag;
    public bool RecordExists => _state.RecordExists;

    /// <summary>For <see cref="GrainClass"/>: makes the state of each activation, and has it read.</summary>
    public static Func<Activation, object> Maker(string name, string? storage) => activation =>
    {
        var services = activation.Silo.ServiceProvider;
        var store = string.IsNullOrWhiteSpace(storage) ? services.GetService<IGrainStorage>() : services.GetKeyedService<IGrainStorage>(storage);
        var state = new PersistentState<TState>(name, activation, store ?? throw new OrleansConfigurationException(
            $"No storage provider named \"{storage ?? "Default"}\" found loading grain type {activation.GrainId.Type}."));
        activation.BeforeActivation(state.ReadStateAsync);
        return state;
    };

    public Task ReadStateAsync() => Run(() => store.ReadStateAsync(name, activation.GrainId, _state));
    public Task WriteStateAsync() => Run(() => store.WriteStateAsync(name, activation.GrainId, _state));
    public Task ClearStateAsync() => Run(() => store.ClearStateAsync(name, activation.GrainId, _state));

    private static TState NewState() => typeof(TState).IsValueType || typeof(TState).GetConstructor(Type.EmptyTypes) is not null
        ? Activator.CreateInstance<TState>()
        : typeof(TState).IsAbstract || typeof(TState) == typeof(string) || typeof(TState).IsArray ? default! : (TState)RuntimeHelpers.GetUninitializedObject(typeof(TState));

    private Task Run(Func<Task> work, [CallerMemberName] string operation = "") => _last = RunAfter(_last, work, operation);

    private async Task RunAfter(Task previous, Func<Task> work, string operation)
    {
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        try
        {
            await work();
        }
        catch (Exception exception) when (exception is not OrleansException)
        {
            throw new OrleansException($"Error from storage provider {store.GetType().Name}.{name} during {operation} for grain {activation.GrainId}: {exception.Message}", exception);
        }
    }
}
