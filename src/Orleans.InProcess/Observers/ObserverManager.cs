using System.Collections;
using System.Collections.Concurrent;
using Orleans.Runtime;

namespace Orleans.Utilities;

/// <summary>The observers that a grain notifies. One that has not subscribed again in time, or that fails, is dropped.</summary>
public class ObserverManager<TObserver> : ObserverManager<IAddressable, TObserver>
{
    public ObserverManager(TimeSpan expiration, ILogger log)
        : base(expiration, log)
    {
    }
}

/// <inheritdoc cref="ObserverManager{TObserver}"/>
public class ObserverManager<TIdentity, TObserver> : IEnumerable<TObserver>
    where TIdentity : notnull
{
    private readonly ConcurrentDictionary<TIdentity, (TObserver Observer, DateTime LastSeen)> _observers = new();
    private readonly ILogger _log;

    public ObserverManager(TimeSpan expiration, ILogger log)
    {
        ArgumentNullException.ThrowIfNull(log);
        ExpirationDuration = expiration;
        _log = log;
    }

    public Func<DateTime> GetDateTime { get; set; } = static () => DateTime.UtcNow;

    public TimeSpan ExpirationDuration { get; set; }

    public int Count => _observers.Count;

    public IReadOnlyDictionary<TIdentity, TObserver> Observers => _observers.ToDictionary(entry => entry.Key, entry => entry.Value.Observer);

    public void Clear() => _observers.Clear();

    public void Subscribe(TIdentity id, TObserver observer) => _observers[id] = (observer, GetDateTime());

    public void Unsubscribe(TIdentity id) => _observers.TryRemove(id, out _);

    public Task Notify(Func<TObserver, Task> notification, Func<TObserver, bool>? predicate = null) =>
        Task.WhenAll(Fresh(predicate).Select(entry => NotifyOne(entry.Key, notification, entry.Value)));

    public void Notify(Action<TObserver> notification, Func<TObserver, bool>? predicate = null)
    {
        foreach (var (id, observer) in Fresh(predicate))
        {
            try
            {
                notification(observer);
            }
            catch (Exception exception)
            {
                Drop(id, exception);
            }
        }
    }

    public void ClearExpired()
    {
        var now = GetDateTime();
        foreach (var (id, (_, lastSeen)) in _observers)
        {
            if (lastSeen + ExpirationDuration < now)
            {
                Unsubscribe(id);
            }
        }
    }

    public IEnumerator<TObserver> GetEnumerator() => _observers.Values.Select(entry => entry.Observer).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<KeyValuePair<TIdentity, TObserver>> Fresh(Func<TObserver, bool>? predicate)
    {
        ClearExpired();
        return [.. _observers.Where(entry => predicate?.Invoke(entry.Value.Observer) != false).Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Observer))];
    }

    private async Task NotifyOne(TIdentity id, Func<TObserver, Task> notification, TObserver observer)
    {
        try
        {
            await notification(observer);
        }
        catch (Exception exception)
        {
            Drop(id, exception);
        }
    }

    private void Drop(TIdentity id, Exception exception)
    {
        InProcess.ObserverLog.Dropped(_log, id.ToString(), exception);
        Unsubscribe(id);
    }
}
