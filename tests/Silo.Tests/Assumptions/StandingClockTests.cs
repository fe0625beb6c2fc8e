using Dukaan.TestKit;

namespace Dukaan.Silo.Tests.Assumptions;

/// <summary>The clock of tests, as Orleans's timers look at it.</summary>
public sealed class StandingClockTests
{
    [Fact]
    public async Task Whoever_waits_for_a_time_that_is_nearer_than_the_shortest_delay_comes_to_an_end()
    {
        var time = new ManualTime();
        var due = time.GetUtcNow() + TimeSpan.FromMicroseconds(300);

        // As Orleans.Internal.TimeProviderExtensions does it.
        var waits = Task.Run(async () =>
        {
            while (due - time.GetUtcNow() is { Ticks: > 0 } left)
            {
                await Task.Delay(left, time);
            }
        });

        await waits.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_clock_that_is_looked_at_stands()
    {
        var time = new ManualTime();
        var before = time.GetUtcNow();
        for (var i = 0; i < 1_000; i++)
        {
            time.GetUtcNow();
        }

        Assert.Equal(before, time.GetUtcNow());
    }
}
