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
    // Most grains have one or none, so this is smaller than a dictionary. Replaced and never changed.
    private (T Watcher, DateTimeOffset Until)[] _watchers = [];

    /// <exception cref="LimitExceededException">There are too many.</exception>
    public void Add(T watcher)
    {
        Forget();
        Remove(watcher);
        if (_watchers.Length >= most)
        {
            throw new LimitExceededException(typeof(T).Name, _watchers.Length, most, "watchers");
        }

        _watchers = [.. _watchers, (watcher, time.GetUtcNow() + life)];
    }

    public void Remove(T watcher) => Keep(each => !each.Watcher.Equals(watcher));

    /// <param name="tell">A one-way call: it returns when it is sent.</param>
    public async Task Tell(Func<T, Task> tell)
    {
        Forget();
        foreach (var (watcher, _) in _watchers)
        {
            try
            {
                await tell(watcher);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                Remove(watcher);
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
        return _watchers.Length == 0
            ? Task.CompletedTask
            : Task.WhenAll(Array.ConvertAll(_watchers, each => Reach(each.Watcher, each.Until, tell, longest)));
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

        // It stays if it has registered again meanwhile.
        Keep(each => !each.Watcher.Equals(watcher) || each.Until != until);
    }

    private void Forget()
    {
        if (_watchers.Length > 0)
        {
            var now = time.GetUtcNow();
            Keep(each => each.Until > now);
        }
    }

    private void Keep(Predicate<(T Watcher, DateTimeOffset Until)> wanted)
    {
        if (!Array.TrueForAll(_watchers, wanted))
        {
            _watchers = Array.FindAll(_watchers, wanted);
        }
    }
}
