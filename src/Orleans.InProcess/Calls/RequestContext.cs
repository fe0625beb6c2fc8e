namespace Orleans.Runtime;

/// <summary>Values that travel from a caller to everything it calls, and never back.</summary>
public static class RequestContext
{
    private static readonly AsyncLocal<ImmutableDictionary<string, object>?> Current = new();
    private static readonly AsyncLocal<Guid> Reentrancy = new();

    /// <summary>The call chain that may call back into grains which allow it.</summary>
    public static Guid ReentrancyId { get => Reentrancy.Value; set => Reentrancy.Value = value; }
    internal static ImmutableDictionary<string, object>? Snapshot { get => Current.Value; set => Current.Value = value; }
    public static object? Get(string key) => Current.Value?.GetValueOrDefault(key);
    public static void Set(string key, object value) => Current.Value = (Current.Value ?? ImmutableDictionary<string, object>.Empty).SetItem(key, value);

    public static bool Remove(string key)
    {
        var before = Current.Value;
        Current.Value = before?.Remove(key);
        return before?.ContainsKey(key) == true;
    }

    public static void Clear() => (Current.Value, Reentrancy.Value) = (null, default);

    /// <summary>Lets calls made in this section come back to the grain that opened it.</summary>
    public static ReentrancySection AllowCallChainReentrancy() => new(ReentrancyId, ReentrancyId == Guid.Empty ? Guid.NewGuid() : ReentrancyId);

    /// <summary>Ends with <see cref="Dispose"/>.</summary>
    public readonly struct ReentrancySection : IDisposable
    {
        private readonly Guid _before;
        private readonly Guid _during;
        private readonly Activation? _activation;

        public ReentrancySection(Guid originalReentrancyId, Guid newReentrancyId)
        {
            (_before, _during, _activation) = (originalReentrancyId, newReentrancyId, Activation.Current);
            _activation?.EnterReentrantSection(newReentrancyId);
            ReentrancyId = newReentrancyId;
        }

        public void Dispose()
        {
            _activation?.ExitReentrantSection(_during);
            ReentrancyId = _before;
        }
    }
}
