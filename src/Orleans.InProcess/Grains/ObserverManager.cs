namespace Orleans.Utilities;

/// <summary>The observers that a grain notifies. One that has not subscribed again in time, or that fails, is dropped.</summary>
public class ObserverManager<TObserver>(TimeSpan expiration, ILogger log) : ObserverManager<IAddressable, TObserver>(expiration, log);

/// <inheritdoc cref="ObserverManager{TObserver}"/>
public class ObserverManager<TIdentity, TObserver>(TimeSpan expiration, ILogger log)
    where TIdentity : notnull
{
    private readonly ConcurrentDictionary<TIdentity, (TObserver Observer, DateTime LastSeen)> _observers = new();
    public Func<DateTime> GetDateTime { get; set; } = static () => DateTime.UtcNow;
    public int Count => _observers.Count;
    public void Subscribe(TIdentity id, TObserver observer) => _observers[id] = (observer, GetDateTime());
    public void Unsubscribe(TIdentity id) => _observers.TryRemove(id, out _);

    public Task Notify(Func<TObserver, Task> notification, Func<TObserver, bool>? predicate = null)
    {
        ClearExpired();
        return Task.WhenAll(_observers.Where(entry => predicate?.Invoke(entry.Value.Observer) != false)
            .Select(entry => NotifyOne(entry.Key, notification, entry.Value.Observer)));
    }

    public void ClearExpired()
    {
        var oldest = GetDateTime() - expiration;
        foreach (var (id, _) in _observers.Where(entry => entry.Value.LastSeen < oldest))
            Unsubscribe(id);
    }

    private async Task NotifyOne(TIdentity id, Func<TObserver, Task> notification, TObserver observer)
    {
        try
        {
            await notification(observer);
        }
        catch (Exception exception)
        {
            new SiloLog(log).ObserverDropped(id.ToString(), exception);
            Unsubscribe(id);
        }
    }
}
