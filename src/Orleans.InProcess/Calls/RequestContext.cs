using System.Collections.Immutable;

namespace Orleans.Runtime;

/// <summary>Values that travel from a caller to everything it calls, and never back.</summary>
public static class RequestContext
{
    private static readonly AsyncLocal<ImmutableDictionary<string, object>?> Current = new();
    private static readonly AsyncLocal<Guid> Reentrancy = new();

    public static IEnumerable<string> Keys => Values.Keys;

    public static IEnumerable<KeyValuePair<string, object>> Entries => Values;

    /// <summary>The call chain that may call back into grains which allow it.</summary>
    public static Guid ReentrancyId
    {
        get => Reentrancy.Value;
        set => Reentrancy.Value = value;
    }

    internal static ImmutableDictionary<string, object>? Snapshot
    {
        get => Current.Value;
        set => Current.Value = value;
    }

    private static ImmutableDictionary<string, object> Values => Current.Value ?? ImmutableDictionary<string, object>.Empty;

    public static object? Get(string key) => Values.GetValueOrDefault(key);

    public static void Set(string key, object value) => Current.Value = Values.SetItem(key, value);

    public static bool Remove(string key)
    {
        if (!Values.ContainsKey(key))
        {
            return false;
        }

        Current.Value = Values.Remove(key);
        return true;
    }

    public static void Clear()
    {
        Current.Value = null;
        Reentrancy.Value = Guid.Empty;
    }

    /// <summary>Lets calls made in this section come back to the grain that opened it.</summary>
    public static ReentrancySection AllowCallChainReentrancy()
    {
        var before = ReentrancyId;
        var id = before == Guid.Empty ? Guid.NewGuid() : before;
        return new ReentrancySection(before, id);
    }

    public static ReentrancySection SuppressCallChainReentrancy() => new(ReentrancyId, Guid.Empty);

    /// <summary>Ends with <see cref="Dispose"/>.</summary>
    public readonly struct ReentrancySection : IDisposable
    {
        private readonly Guid _before;
        private readonly Guid _during;
        private readonly InProcess.Activation? _activation;

        public ReentrancySection(Guid originalReentrancyId, Guid newReentrancyId)
        {
            _before = originalReentrancyId;
            _during = newReentrancyId;
            _activation = newReentrancyId == Guid.Empty ? null : InProcess.Activation.Current;
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
