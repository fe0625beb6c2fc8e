namespace Dukaan.Orders;

/// <summary>Who is watching a store's orders. A watcher is forgotten when it has not come again for five minutes, or cannot be reached.</summary>
public sealed class OrderWatchers(TimeProvider time)
{
    private const int Most = 200;

    private readonly Dictionary<IOrderWatcher, DateTimeOffset> _until = [];

    private static TimeSpan Life { get; } = TimeSpan.FromMinutes(5);

    /// <exception cref="InvalidOperationException">There are too many watchers.</exception>
    public void Add(IOrderWatcher watcher)
    {
        Forget();
        if (_until.Count >= Most && !_until.ContainsKey(watcher))
        {
            throw new InvalidOperationException($"More than {Most} are watching this store's orders.");
        }

        _until[watcher] = time.GetUtcNow() + Life;
    }

    public void Remove(IOrderWatcher watcher) => _until.Remove(watcher);

    public async Task Tell(OrderSummary order)
    {
        Forget();
        foreach (var watcher in _until.Keys.ToList())
        {
            try
            {
                await watcher.Changed(order); // one-way: returns when it is sent
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                _until.Remove(watcher);
            }
        }
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var (watcher, until) in _until.ToList())
        {
            if (until <= now)
            {
                _until.Remove(watcher);
            }
        }
    }
}
