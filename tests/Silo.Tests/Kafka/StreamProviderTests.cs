using Dukaan.Silo.Tests.Grains;
using Dukaan.TestKit;

namespace Dukaan.Silo.Tests.Kafka;

/// <summary>
/// What whoever publishes or listens may rely on, whatever carries the streams. Run for each provider by the classes derived from it.
/// </summary>
public abstract class StreamProviderTests(Func<TestSilo> silo)
{
    protected TestSilo Silo => silo();

    [Fact]
    public async Task Events_of_a_store_arrive_in_their_order()
    {
        var source = new EventSource(Silo);
        await source.Count(50);

        Assert.Equal(Numbers(1, 50), await Heard(source, 50));
    }

    [Fact]
    public async Task Events_of_many_stores_published_side_by_side_all_arrive_each_stores_in_order()
    {
        var sources = Enumerable.Range(0, 20).Select(_ => new EventSource(Silo)).ToList();
        await Task.WhenAll(sources.Select(source => source.Count(20)));

        foreach (var source in sources)
        {
            Assert.Equal(Numbers(1, 20), await Heard(source, 20));
        }
    }

    [Fact]
    public async Task A_listener_that_fails_gets_the_event_again_before_those_behind_it()
    {
        var source = new EventSource(Silo);
        await Listener(source).Refuse("2");
        await source.Count(4);
        await Eventually.Holds(async () => await Listener(source).Refused() > 0, "The second event should have been brought.");
        await Listener(source).Refuse(null);

        Assert.Equal(Numbers(1, 4), await Heard(source, 4));
    }

    [Fact]
    public async Task A_listener_that_fails_keeps_no_other_store_waiting()
    {
        var (failing, other) = (new EventSource(Silo), new EventSource(Silo));
        await Listener(failing).Refuse("1");
        await failing.Count(1);
        await other.Count(3);

        Assert.Equal(Numbers(1, 3), await Heard(other, 3));
        await Listener(failing).Refuse(null);
    }

    private protected IListenerGrain Listener(EventSource source) => Silo.Grains.GetGrain<IListenerGrain>(source.Store);

    /// <summary>The payloads that a store's listener heard, once they are so many.</summary>
    private protected Task<string[]> Heard(EventSource source, int count) =>
        Eventually.Becomes(
            async () => (await Listener(source).Heard()).Select(heard => heard.Split(' ')[1]).ToArray(),
            heard => heard.Length >= count,
            $"The listener should hear {count} events.",
            TimeSpan.FromSeconds(60)
        );

    protected static IEnumerable<string> Numbers(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(number => $"{number}");
}
