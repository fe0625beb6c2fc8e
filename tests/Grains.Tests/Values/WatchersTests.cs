using Dukaan.Grains.Tests.Orders;
using Dukaan.Orders;
using Dukaan.Values;
using Orleans.Runtime;

namespace Dukaan.Grains.Tests.Values;

public class WatchersTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public async Task A_watcher_is_told_until_its_time_is_up_and_can_come_again()
    {
        var (watchers, watcher) = (New(), new Witness());
        watchers.Add(watcher);
        await watchers.Tell(each => each.Changed(Sales.Summary(1)));
        _time.Advance(TimeSpan.FromMinutes(4));
        watchers.Add(watcher);
        _time.Advance(TimeSpan.FromMinutes(4));
        await watchers.Tell(each => each.Changed(Sales.Summary(2)));
        _time.Advance(TimeSpan.FromMinutes(1));
        await watchers.Tell(each => each.Changed(Sales.Summary(3)));
        Assert.Equal([1, 2], watcher.Seen);
    }

    [Fact]
    public async Task A_watcher_that_cannot_be_reached_does_not_keep_the_others_from_it()
    {
        var (watchers, dead, alive) = (New(), new Witness { Dead = true }, new Witness());
        watchers.Add(dead);
        watchers.Add(alive);
        await watchers.Tell(each => each.Changed(Sales.Summary(1)));
        dead.Dead = false;
        await watchers.Tell(each => each.Changed(Sales.Summary(2)));
        Assert.Empty(dead.Seen);
        Assert.Equal([1, 2], alive.Seen);
    }

    [Fact]
    public async Task Who_stops_watching_is_told_no_more()
    {
        var (watchers, watcher) = (New(), new Witness());
        watchers.Add(watcher);
        watchers.Remove(watcher);
        await watchers.Tell(each => each.Changed(Sales.Summary(1)));
        Assert.Empty(watcher.Seen);
    }

    [Fact]
    public void There_is_a_bound()
    {
        var watchers = New();
        for (var i = 0; i < 3; i++)
        {
            watchers.Add(new Witness());
        }

        Assert.Throws<LimitExceededException>(() => watchers.Add(new Witness()));
        _time.Advance(TimeSpan.FromMinutes(5));
        watchers.Add(new Witness()); // those who did not come again have made room
    }

    private Watchers<IOrderWatcher> New() => new(_time, TimeSpan.FromMinutes(5), 3);

    private sealed class Witness : IOrderWatcher
    {
        public List<long> Seen { get; } = [];

        public bool Dead { get; set; }

        public Task Changed(OrderSummary order)
        {
            if (Dead)
            {
                throw new InvalidOperationException("gone");
            }

            Seen.Add(order.Number);
            return Task.CompletedTask;
        }
    }
}
