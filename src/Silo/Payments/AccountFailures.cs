namespace Dukaan.Silo.Payments;

/// <summary>
/// The failures of single accounts at a provider, so that one account cannot open the circuit of all: of each, few count for it. An account
/// that goes on failing is not called for a while.
/// </summary>
internal sealed class AccountFailures(TimeProvider time)
{
    /// <summary>How many failures of an account within <see cref="Window"/> count for the circuit of all.</summary>
    public const int Counted = 2;

    /// <summary>The failures within <see cref="Window"/> after which an account is paused.</summary>
    public const int PausedFrom = 6;

    private const int Max = 10_000;

    private readonly Dictionary<string, Entry> _accounts = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private string _answered = "";
    private long? _answeredAt;

    /// <summary>As long as the circuit of all looks back.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromSeconds(30);

    /// <summary>As long as the circuit of all stays open.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether the account is not called at the moment.</summary>
    public bool IsPaused(string account)
    {
        lock (_lock)
        {
            return _accounts.TryGetValue(account, out var entry) && IsPaused(entry);
        }
    }

    /// <summary>Whether an account is paused and the provider has answered no other one lately: then it is probably away for all.</summary>
    public bool IsAwayForWhoeverAsks
    {
        get
        {
            lock (_lock)
            {
                return _accounts.Any(each =>
                    IsPaused(each.Value) && (_answeredAt is not { } at || _answered == each.Key || time.GetElapsedTime(at) >= Window)
                );
            }
        }
    }

    /// <summary>Notes a failure. Returns whether it counts for the circuit of all.</summary>
    public bool Failed(string account)
    {
        lock (_lock)
        {
            if (!_accounts.TryGetValue(account, out var entry) || time.GetElapsedTime(entry.Began) >= Window)
            {
                if (_accounts.Count >= Max)
                {
                    _accounts.Clear();
                }

                _accounts[account] = entry = new Entry(time.GetTimestamp());
            }

            entry.Failures++;
            if (entry.Failures >= PausedFrom)
            {
                (entry.PausedAt, entry.Failures) = (time.GetTimestamp(), 0);
            }

            return ++entry.All <= Counted;
        }
    }

    /// <summary>Notes that the provider did what the account asked for.</summary>
    public void Answered(string account)
    {
        lock (_lock)
        {
            (_answered, _answeredAt) = (account, time.GetTimestamp());
        }
    }

    /// <summary>Every account is called again.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _accounts.Clear();
        }
    }

    private bool IsPaused(Entry entry) => entry.PausedAt is { } at && time.GetElapsedTime(at) < Pause;

    private sealed class Entry(long began)
    {
        public long Began { get; } = began;

        public int All { get; set; }

        /// <summary>Since it was paused last.</summary>
        public int Failures { get; set; }

        public long? PausedAt { get; set; }
    }
}
