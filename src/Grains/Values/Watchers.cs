using Orleans.Runtime;

namespace Dukaan.Values;

/// <summary>
/// The observers of a grain. One that has not registered again in time, or cannot be reached, is removed.
/// </summary>
/// <param name="life">How long an observer stays after it registered.</param>
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

    /// <summary>
    /// Calls all at once and returns when each has answered. One that cannot be reached, or does not answer in time, is removed.
    /// </summary>
    /// <param name="tell">A call that is answered.</param>
    /// <param name="longest">How long one that does not answer is waited for.</param>
    public Task TellAndWait(Func<T, Task> tell, TimeSpan longest)
    {
        Forget();
        return _until.Count == 0
            ? Task.CompletedTask
            : Task.WhenAll(_until.ToList().Select(each => Reach(each.Key, each.Value, tell, longest)));
    }

    private async Task Reach(T watcher, DateTimeOffset until, Func<T, Task> tell, TimeSpan longest)
    {
        var began = time.GetTimestamp();
        try
        {
            await tell(watcher).WaitAsync(longest, time);
            return;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // It may be gone, or only out of reach.
        }

        if (longest - time.GetElapsedTime(began) is { Ticks: > 0 } left)
        {
            await Task.Delay(left, time);
        }

        if (_until.TryGetValue(watcher, out var now) && now == until)
        {
            _until.Remove(watcher); // it has not registered again meanwhile
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
