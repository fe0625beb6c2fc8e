using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.Core;

/// <summary>One state of one activation. Its operations run one after the other; a failure of storage reaches the grain as it is, or wrapped in
/// <see cref="OrleansException"/> if it is not one.</summary>
public class StateStorageBridge<TState> : IStorage<TState>
{
    private readonly string _name;
    private readonly IGrainContext _context;
    private readonly IGrainStorage _store;
    private GrainState<TState>? _state;
    private Task _last = Task.CompletedTask;

    public StateStorageBridge(string name, IGrainContext grainContext, IGrainStorage store)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(grainContext);
        ArgumentNullException.ThrowIfNull(store);
        (_name, _context, _store) = (name, grainContext, store);
    }

    public TState State
    {
        get => Current.State!;
        set => Current.State = value;
    }

    public string? Etag
    {
        get => Current.ETag;
        set => Current.ETag = value;
    }

    public bool RecordExists => Current.RecordExists;

    private GrainState<TState> Current => _state ??= new GrainState<TState>(NewState());

    public Task ReadStateAsync() => Run(nameof(ReadStateAsync), static (self, token) => self._store.ReadStateAsync(self._name, self._context.GrainId, self.Current, token), default);

    public Task WriteStateAsync() => Run(nameof(WriteStateAsync), static (self, token) => self._store.WriteStateAsync(self._name, self._context.GrainId, self.Current, token), default);

    public Task ClearStateAsync() => Run(nameof(ClearStateAsync), static (self, token) => self.Clear(token), default);

    Task IStorage.ReadStateAsync(CancellationToken cancellationToken) =>
        Run(nameof(ReadStateAsync), static (self, token) => self._store.ReadStateAsync(self._name, self._context.GrainId, self.Current, token), cancellationToken);

    Task IStorage.WriteStateAsync(CancellationToken cancellationToken) =>
        Run(nameof(WriteStateAsync), static (self, token) => self._store.WriteStateAsync(self._name, self._context.GrainId, self.Current, token), cancellationToken);

    Task IStorage.ClearStateAsync(CancellationToken cancellationToken) => Run(nameof(ClearStateAsync), static (self, token) => self.Clear(token), cancellationToken);

    private static TState NewState() => typeof(TState).IsValueType || typeof(TState).GetConstructor(Type.EmptyTypes) is not null
        ? Activator.CreateInstance<TState>()
        : typeof(TState).IsAbstract || typeof(TState) == typeof(string) || typeof(TState).IsArray
            ? default!
            : (TState)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(TState));

    private async Task Clear(CancellationToken token)
    {
        await _store.ClearStateAsync(_name, _context.GrainId, Current, token);
        Current.State = NewState();
        Current.RecordExists = false;
    }

    private Task Run(string operation, Func<StateStorageBridge<TState>, CancellationToken, Task> work, CancellationToken token) =>
        _last = RunAfter(_last, operation, work, token);

    private async Task RunAfter(Task previous, string operation, Func<StateStorageBridge<TState>, CancellationToken, Task> work, CancellationToken token)
    {
        if (!previous.IsCompleted)
        {
            await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        try
        {
            await work(this, token);
        }
        catch (Exception exception) when (exception is not OrleansException && !(exception is OperationCanceledException && token.IsCancellationRequested))
        {
            throw new OrleansException($"Error from storage provider {_store.GetType().Name}.{_name} during {operation} for grain {_context.GrainId}: {exception.Message}", exception);
        }
    }
}
