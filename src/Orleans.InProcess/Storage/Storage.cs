namespace Orleans
{
    /// <summary>A state with the version it has in storage.</summary>
    public interface IGrainState<T>
    {
        T? State { get; set; }
        string? ETag { get; set; }
        bool RecordExists { get; set; }
    }

    /// <inheritdoc/>
    [GenerateSerializer]
    public sealed class GrainState<T>(T? state) : IGrainState<T>
    {
        public GrainState()
            : this(default) { }

        [Id(0)] public T? State { get; set; } = state;
        [Id(1)] public string? ETag { get; set; }
        [Id(2)] public bool RecordExists { get; set; }
    }
}

namespace Orleans.Core
{
    /// <summary>A state and the store it lives in.</summary>
    public interface IStorage
    {
        string? Etag { get; }
        bool RecordExists { get; }
        Task ReadStateAsync();
        Task WriteStateAsync();
        Task ClearStateAsync();
    }

    /// <inheritdoc/>
    public interface IStorage<TState> : IStorage
    {
        TState State { get; set; }
    }
}

namespace Orleans.Runtime
{
    /// <summary>A state that a grain's constructor asks for.</summary>
    public interface IPersistentState<TState> : Core.IStorage<TState>;

    /// <summary>Makes a constructor parameter a state: read before the grain activates, written when it says so.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public class PersistentStateAttribute(string stateName, string? storageName = null) : Attribute
    {
        public string StateName { get; } = stateName;
        public string? StorageName { get; } = storageName;
    }
}

namespace Orleans.Storage
{
    /// <summary>Where grain states are kept. A write whose ETag is not the stored one throws <see cref="InconsistentStateException"/>.</summary>
    public interface IGrainStorage
    {
        Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState);
        Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState);
        Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState);
    }

    /// <summary>
    /// A write met another version than it expected: another activation has written, or an earlier outcome was unknown.
    /// Thrown out of a grain call, it ends the activation.
    /// </summary>
    public class InconsistentStateException : OrleansException
    {
        public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag)
            : base(errorMsg) => (StoredEtag, CurrentEtag) = (storedEtag, currentEtag);

        public string? StoredEtag { get; }
        public string? CurrentEtag { get; }

        /// <summary>False once it has ended the activation that met it, so that it does not end the callers' activations too.</summary>
        internal bool IsSourceActivation { get; set; } = true;
    }
}
