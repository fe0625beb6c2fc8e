using Orleans.Runtime;

namespace Dukaan.Values;

/// <summary>
/// Observers that a grain tells of what happens. One that has not come again in time, or cannot be reached, is forgotten.
/// </summary>
/// <param name="life">How long one is remembered after it came.</param>
/// <param name="most">How many at once.</param>
public sealed class Watchers<T>(TimeProvider time, TimeSpan life, int most)
    where T : IGrainObserver
{
    private readonly Dictionary<T, DateTimeOffset> _until = [];

    /// <exception cref="LimitExceededException">There are too many.</exception>
    public void Add(T watcher)
    {
        Forget();
        if (_until.Count >= most && !_until.ContainsKey(watcher))
        {
            throw new LimitExceededException(typeof(T).Name, _until.Count, most, "watchers");
        }

        _until[watcher] = time.GetUtcNow() + life;
    }

    public void Remove(T watcher) => _until.Remove(watcher);

    /// <param name="tell">A one-way call: it returns when it is sent.</param>
    public async Task Tell(Func<T, Task> tell)
    {
        Forget();
        foreach (var watcher in _until.Keys.ToList())
        {
            try
            {
                await tell(watcher);
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
