using Dukaan.Orders;

namespace Dukaan.Grains.Tests.Orders;

public class OrderWatchersTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public async Task A_watcher_is_told_for_five_minutes_and_can_come_again()
    {
        var (watchers, watcher) = (new OrderWatchers(_time), new Witness());
        watchers.Add(watcher);
        await watchers.Tell(Sales.Summary(1));
        _time.Advance(TimeSpan.FromMinutes(4));
        watchers.Add(watcher);
        _time.Advance(TimeSpan.FromMinutes(4));
        await watchers.Tell(Sales.Summary(2));
        _time.Advance(TimeSpan.FromMinutes(1));
        await watchers.Tell(Sales.Summary(3));
        Assert.Equal([1, 2], watcher.Seen);
    }

    [Fact]
    public async Task A_watcher_that_cannot_be_reached_does_not_keep_the_others_from_it()
    {
        var (watchers, dead, alive) = (new OrderWatchers(_time), new Witness { Dead = true }, new Witness());
        watchers.Add(dead);
        watchers.Add(alive);
        await watchers.Tell(Sales.Summary(1));
        dead.Dead = false;
        await watchers.Tell(Sales.Summary(2));
        Assert.Empty(dead.Seen);
        Assert.Equal([1, 2], alive.Seen);
    }

    [Fact]
    public async Task Who_stops_watching_is_told_no_more()
    {
        var (watchers, watcher) = (new OrderWatchers(_time), new Witness());
        watchers.Add(watcher);
        watchers.Remove(watcher);
        await watchers.Tell(Sales.Summary(1));
        Assert.Empty(watcher.Seen);
    }

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
