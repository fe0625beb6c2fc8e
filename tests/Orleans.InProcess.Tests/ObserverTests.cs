using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Utilities;

namespace Orleans.InProcess.Tests;

public interface IListener : IGrainObserver
{
    [Orleans.Concurrency.OneWay]
    Task Heard(string what);

    Task Asked(string what);
}

public interface ISpeakerGrain : IGrainWithStringKey
{
    Task Subscribe(IListener listener);

    Task Unsubscribe(IListener listener);

    Task<int> Speak(string what);

    Task<int> Ask(string what);

    Task Later(TimeSpan span);
}

public sealed class SpeakerGrain : Grain, ISpeakerGrain
{
    private readonly ObserverManager<IListener> _listeners = new(TimeSpan.FromMinutes(5), NullLogger.Instance);

    public Task Later(TimeSpan span)
    {
        var now = _listeners.GetDateTime() + span;
        _listeners.GetDateTime = () => now;
        return Task.CompletedTask;
    }

    public Task Subscribe(IListener listener)
    {
        _listeners.Subscribe(listener, listener);
        return Task.CompletedTask;
    }

    public Task Unsubscribe(IListener listener)
    {
        _listeners.Unsubscribe(listener);
        return Task.CompletedTask;
    }

    public async Task<int> Ask(string what)
    {
        await _listeners.Notify(listener => listener.Asked(what));
        return _listeners.Count;
    }

    public async Task<int> Speak(string what)
    {
        await _listeners.Notify(listener => listener.Heard(what));
        return _listeners.Count;
    }
}

public sealed class ObserverTests(Cluster cluster) : IClassFixture<Cluster>
{
    [Fact]
    public async Task An_observer_hears_all_that_a_grain_says()
    {
        var listener = new Listener(3);
        var reference = cluster.Client.CreateObjectReference<IListener>(listener);
        var grain = cluster.Client.GetGrain<ISpeakerGrain>("speaker");
        await grain.Subscribe(reference);
        await grain.Speak("one");
        await grain.Speak("two");
        await grain.Speak("three");
        await listener.All.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(["one", "three", "two"], listener.Heards.Order(StringComparer.Ordinal));
        await grain.Unsubscribe(reference);
        Assert.Equal(0, await grain.Speak("four"));
        cluster.Client.DeleteObjectReference<IListener>(reference);
        GC.KeepAlive(listener);
    }

    [Fact]
    public async Task An_observer_that_does_not_subscribe_again_in_time_is_dropped()
    {
        var (kept, left) = (new Listener(1), new Listener(1));
        var (keptReference, leftReference) = (cluster.Client.CreateObjectReference<IListener>(kept), cluster.Client.CreateObjectReference<IListener>(left));
        var grain = cluster.Client.GetGrain<ISpeakerGrain>("expiring");
        await grain.Subscribe(keptReference);
        await grain.Subscribe(leftReference);
        await grain.Later(TimeSpan.FromMinutes(4));
        await grain.Subscribe(keptReference);
        await grain.Later(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await grain.Speak("late"));
        await kept.All.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Empty(left.Heards);
        GC.KeepAlive(left);
    }

    [Fact]
    public async Task An_observer_that_fails_is_dropped_and_the_others_are_not()
    {
        var (good, bad) = (new Listener(2), new Listener(2));
        var grain = cluster.Client.GetGrain<ISpeakerGrain>("failing");
        await grain.Subscribe(cluster.Client.CreateObjectReference<IListener>(good));
        await grain.Subscribe(cluster.Client.CreateObjectReference<IListener>(bad));
        Assert.Equal(2, await grain.Ask("how are you?"));
        bad.Fails = true;
        Assert.Equal(1, await grain.Ask("and now?"));
        Assert.Equal(["how are you?", "and now?"], good.Heards);
        GC.KeepAlive(bad);
    }

    private sealed class Listener(int expected) : IListener
    {
        private readonly TaskCompletionSource _all = new();

        public List<string> Heards { get; } = [];

        public Task All => _all.Task;

        public bool Fails { get; set; }

        public Task Asked(string what) => Fails ? throw new InvalidOperationException("I am ill.") : Heard(what);

        public Task Heard(string what)
        {
            Heards.Add(what);
            if (Heards.Count == expected)
            {
                _all.SetResult();
            }

            return Task.CompletedTask;
        }
    }
}
