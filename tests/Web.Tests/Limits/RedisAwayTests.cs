using Dukaan.TestKit;
using Dukaan.Web.Limits;
using Microsoft.Extensions.Logging;

namespace Dukaan.Web.Tests.Limits;

/// <summary>Redis that is not there, dies, or hangs: nobody is refused for it, or waits for it.</summary>
public sealed class RedisAwayTests
{
    [Fact]
    public async Task A_process_starts_without_its_Redis_counts_alone_and_says_so_and_together_once_it_is_there()
    {
        await using var redis = RedisServer.NotYet();
        await using var one = await LimitedSite.Start(redis);
        await using var other = await LimitedSite.Start(redis);
        foreach (var site in (LimitedSite[])[one, other])
        {
            for (var i = 0; i < 10; i++)
            {
                Assert.Equal(202, await site.AskForCode("203.0.113.1"));
            }

            Assert.Equal(429, await site.AskForCode("203.0.113.1"));
            Assert.True(site.Log.Has(LogLevel.Warning, "Redis does not answer"), "An operator should read that limits are not shared.");
        }

        await redis.Begin();
        await CountTogether(one, other, "203.0.113.2");
    }

    [Fact]
    public async Task When_Redis_is_killed_requests_go_on_limited_by_each_process_and_together_again_when_it_is_back()
    {
        await using var redis = await RedisServer.Start();
        await using var one = await (await LimitedSite.Start(redis)).Connected();
        await using var other = await (await LimitedSite.Start(redis)).Connected();
        await CountTogether(one, other, "203.0.113.1");

        await redis.Kill();
        foreach (var site in (LimitedSite[])[one, other])
        {
            for (var i = 0; i < 10; i++)
            {
                Assert.Equal(202, await site.AskForCode("203.0.113.2"));
            }

            Assert.Equal(429, await site.AskForCode("203.0.113.2"));
        }

        await redis.Begin();
        await CountTogether(one, other, "203.0.113.3");
        Assert.Single(one.Log.GetSnapshot(), line => line.Message.Contains("Redis does not answer", StringComparison.Ordinal));
        Assert.Single(one.Log.GetSnapshot(), line => line.Message.Contains("Redis answers again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Redis_that_hangs_costs_one_request_its_patience_and_the_next_ones_nothing()
    {
        await using var redis = await RedisServer.Start();
        // Once slow, never asked again in this test.
        await using var site = await (
            await LimitedSite.Start(redis, new RedisTimeout(TimeSpan.FromSeconds(2), TimeSpan.FromHours(1)))
        ).Connected();
        Assert.Equal(202, await site.AskForCode("203.0.113.2"));

        await using (await redis.Pause())
        {
            for (var i = 0; i < 10; i++)
            {
                Assert.Equal(202, await site.AskForCode("203.0.113.1"));
            }

            Assert.Equal(429, await site.AskForCode("203.0.113.1"));
        }

        Assert.Equal((1, 1, 9), (site.Calls("answered"), site.Calls("slow"), site.Calls("away")));
        Assert.True(
            site.Log.Has(LogLevel.Warning, "Redis does not answer", "2000 ms"),
            "An operator should read why limits are not shared."
        );
    }

    [Fact]
    public async Task Redis_that_hung_is_asked_again_after_the_pause_though_the_clock_stands_still()
    {
        await using var redis = await RedisServer.Start();
        // The site's clock moves when it is told to, and nobody tells it. Calls that come while Redis hangs come within the pause.
        await using var site = await (
            await LimitedSite.Start(redis, new RedisTimeout(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)))
        ).Connected();
        await using (await redis.Pause())
        {
            await Eventually.Holds(
                async () => await site.AskForCode("203.0.113.1") > 0 && site.Calls("away") > 0,
                "After two calls that were not answered, a third should not be tried: look at dukaan.redis.calls."
            );
        }

        var (before, asker) = (site.Calls("answered"), 0);
        await Eventually.Holds(
            // Each time another address: whom the process itself refuses it does not count in Redis.
            async () => await site.AskForCode($"10.0.{asker >> 8}.{asker++ & 255}") > 0 && site.Calls("answered") > before,
            "Redis should be asked again after the pause: look at dukaan.redis.calls."
        );
    }

    /// <summary>Of ten codes each gives five; asked anew with another address while one of them still counts alone.</summary>
    private static async Task CountTogether(LimitedSite one, LimitedSite other, string address)
    {
        var network = 0;
        await Eventually.Holds(
            async () =>
            {
                // Neighbours of the address, so that every try has counts of its own.
                var asker = address.Replace("203.0.113", $"10.{network >> 8}.{network++ & 255}", StringComparison.Ordinal);
                for (var i = 0; i < 5; i++)
                {
                    Assert.Equal((202, 202), (await one.AskForCode(asker), await other.AskForCode(asker)));
                }

                return (await one.AskForCode(asker), await other.AskForCode(asker)) == (429, 429);
            },
            "Two processes with one Redis should count together: look at dukaan.redis.calls, and for what RedisLink says in the log.",
            TimeSpan.FromSeconds(60)
        );
    }
}
