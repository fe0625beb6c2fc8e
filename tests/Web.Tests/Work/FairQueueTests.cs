using Dukaan.TestKit;
using Dukaan.Web.Work;

namespace Dukaan.Web.Tests.Work;

/// <summary>Who waits for whom.</summary>
public sealed class FairQueueTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);
    private readonly ManualTime _time = new();

    [Fact]
    public async Task A_shop_that_sends_two_dozen_delays_anothers_first_by_one()
    {
        var queue = new FairQueue(places: 1, perShop: 30, most: 90, _time);
        var under = await Enter(queue, "many");
        var many = Enumerable.Range(0, 24).Select(_ => Enter(queue, "many")).ToArray();
        var one = Enter(queue, "one");

        under.Dispose();

        var first = await Task.WhenAny([.. many, one]);
        if (first != one)
        {
            (await first).Dispose();
        }

        Assert.Same(one, await Task.WhenAny([.. many.Where(each => each != first), one]));
    }

    [Fact]
    public async Task Whoever_used_much_time_waits_for_those_who_used_little()
    {
        var clock = new Clock();
        var queue = new FairQueue(places: 1, perShop: 30, most: 90, clock);
        var dear = await Enter(queue, "dear");
        var more = Enumerable.Range(0, 3).Select(_ => Enter(queue, "dear")).ToArray();
        var cheap = Enumerable.Range(0, 5).Select(_ => Enter(queue, "cheap")).ToArray();
        clock.Advance(TimeSpan.FromSeconds(10));
        dear.Dispose();

        foreach (var each in cheap)
        {
            var place = await each.WaitAsync(Long);
            Assert.DoesNotContain(more, other => other.IsCompleted);
            clock.Advance(TimeSpan.FromSeconds(1));
            place.Dispose();
        }

        Assert.NotNull((await more[0].WaitAsync(Long)).Place);
    }

    [Fact]
    public async Task A_shop_has_a_share_of_the_line_and_all_have_an_end()
    {
        var queue = new FairQueue(places: 1, perShop: 3, most: 4, _time);
        using var under = await Enter(queue, "a");
        var a = Enumerable.Range(0, 3).Select(_ => Enter(queue, "a")).ToArray();
        Assert.Equal(QueueRejection.ShopBusy, (await Enter(queue, "a")).Error);
        var b = Enter(queue, "b");
        Assert.False(b.IsCompleted, "There is room for a fourth.");

        // The longest line gives up its end for a shop that has none waiting, and not for one that has as many.
        var c = Enter(queue, "c");
        Assert.Equal(QueueRejection.Full, (await a[2].WaitAsync(Long)).Error);
        Assert.False(c.IsCompleted, "It took that place.");
        Assert.Equal(QueueRejection.Full, (await Enter(queue, "b")).Error);
    }

    [Fact]
    public async Task Who_waited_too_long_or_went_away_leaves_the_line()
    {
        var queue = new FairQueue(places: 1, perShop: 3, most: 4, _time);
        var under = await Enter(queue, "a");
        using var gone = new CancellationTokenSource();
        var left = queue.Enter("b", Long, gone.Token);
        var late = Enter(queue, "b");
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        _time.Advance(Long);
        Assert.Equal(QueueRejection.Late, (await late).Error);

        under.Dispose();
        under.Dispose();

        using var one = await Enter(queue, "c");
        Assert.NotNull(one.Place);
        Assert.False(Enter(queue, "d").IsCompleted, "A place that is given back twice is one place.");
    }

    private sealed class Clock : TimeProvider
    {
        private TimeSpan _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now.Ticks;

        public void Advance(TimeSpan step) => _now += step;
    }

    private Task<QueueEntry> Enter(FairQueue queue, string shop) => queue.Enter(shop, Long, CancellationToken.None);
}
