using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Limits;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Dukaan.Web.Tests.Limits;

/// <summary>Two processes of a region and a Redis between them.</summary>
public sealed class RegionLimitTests
{
    private const string Address = "203.0.113.77";

    [Fact]
    public async Task Two_processes_with_one_Redis_give_an_address_ten_codes_together_and_another_address_its_own()
    {
        await using var redis = await RedisServer.Start();
        await using var one = await (await LimitedSite.Start(redis)).Connected();
        await using var other = await (await LimitedSite.Start(redis)).Connected();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal((202, 202), (await one.AskForCode(Address), await other.AskForCode(Address)));
        }

        var refused = (await one.CodeFor(Address)).IsProblem(429, "too-many-requests");

        Assert.InRange(int.Parse(refused.Headers["Retry-After"], null), 1, 600);
        Assert.Equal(429, await other.AskForCode(Address));
        Assert.Equal(202, await other.AskForCode("203.0.113.78"));
    }

    [Fact]
    public async Task Two_processes_with_one_Redis_let_an_address_try_thirty_codes_together()
    {
        await using var redis = await RedisServer.Start();
        await using var one = await (await LimitedSite.Start(redis)).Connected();
        await using var other = await (await LimitedSite.Start(redis)).Connected();
        for (var i = 0; i < 15; i++)
        {
            Assert.Equal((401, 401), (await one.Guess(Address), await other.Guess(Address)));
        }

        Assert.Equal((429, 429), (await one.Guess(Address), await other.Guess(Address)));
    }

    [Fact]
    public async Task Two_processes_without_Redis_count_each_for_itself()
    {
        await using var one = await LimitedSite.Start(null);
        await using var other = await LimitedSite.Start(null);

        foreach (var site in (LimitedSite[])[one, other])
        {
            for (var i = 0; i < 10; i++)
            {
                Assert.Equal(202, await site.AskForCode(Address));
            }

            Assert.Equal(429, await site.AskForCode(Address));
        }
    }

    [Fact]
    public async Task A_seller_has_one_bucket_in_all_processes_and_it_fills_again()
    {
        await using var redis = await RedisServer.Start();
        await using var one = await (await LimitedSite.Start(redis)).Connected();
        await using var other = await (await LimitedSite.Start(redis)).Connected();
        var seller = Ids.New(TimeProvider.System);
        var (passed, refused) = (0, false);

        var started = TimeProvider.System.GetTimestamp();
        for (var i = 0; i < 200; i++)
        {
            foreach (var site in (LimitedSite[])[one, other])
            {
                var problem = await site.Services.GetRequiredService<SellerLimits>().Count(seller);
                (passed, refused) = (passed + (problem is null ? 1 : 0), refused || problem is not null);
            }
        }

        var most = 301 + (30 * TimeProvider.System.GetElapsedTime(started).TotalSeconds);
        Assert.True(
            passed <= most,
            $"{passed} requests of one seller passed, more than the {most:0} of a shared bucket: see LimitScripts.TokenBucket."
        );
        Assert.True(refused || most > 400, "Two hundred requests at each of two processes should empty a shared bucket of 300.");
        await Eventually.Holds(
            async () => await one.Services.GetRequiredService<SellerLimits>().Count(seller) is null,
            "Tokens should come back, 30 a second: see LimitScripts.TokenBucket."
        );
    }

    [Fact]
    public async Task Pages_ask_nothing_of_Redis()
    {
        await using var redis = await RedisServer.Start();
        await using var site = await (await LimitedSite.Start(redis)).Connected();

        foreach (var page in (string[])["/s/nobodys-shop", "/dashboard/signin", "/readyz"])
        {
            await site.Visit(page);
        }

        Assert.Equal(0, site.AllCalls); // P5: what every shopper does waits for no other machine
        await site.AskForCode(Address);
        Assert.True(site.AllCalls > 0, "Asking for a code should be counted in Redis.");
    }

    [Fact]
    public async Task Every_key_ends_by_itself_and_none_says_who_it_is_about()
    {
        await using var redis = await RedisServer.Start();
        await using var site = await (await LimitedSite.Start(redis)).Connected();
        var seller = Ids.New(TimeProvider.System);
        await site.AskForCode(Address);
        await site.Guess(Address);
        await site.AskForCode("2001:db8:77::1");
        await site.Services.GetRequiredService<SellerLimits>().Count(seller);

        using var client = await ConnectionMultiplexer.ConnectAsync(redis.Connection);
        var database = client.GetDatabase();
        var keys = client.GetServer(redis.Connection).Keys(pattern: "*").ToArray();

        Assert.Equal(5, keys.Length); // the seed, codes of two addresses, sessions, sellers
        foreach (var key in keys)
        {
            Assert.StartsWith("dukaan:{local1}:limits:", key, StringComparison.Ordinal);
            Assert.InRange((await database.KeyTimeToLiveAsync(key)) ?? TimeSpan.MaxValue, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1));
            var held =
                await database.KeyTypeAsync(key) == RedisType.Hash
                    ? string.Join(' ', (await database.HashGetAllAsync(key)).Select(field => $"{field.Name}={field.Value}"))
                    : (string?)await database.StringGetAsync(key);
            foreach (var secret in (string[])["203.0.113", "cb00714d", "3405803853", "2001:db8", "20010db8", "98000000", seller])
            {
                Assert.False(
                    $"{key} {held}".Contains(secret, StringComparison.OrdinalIgnoreCase),
                    $"{key} holds {held}: nobody may read there who asked ({secret})."
                );
            }
        }
    }

    [Fact]
    public async Task After_everything_in_Redis_is_gone_the_processes_still_agree()
    {
        await using var redis = await RedisServer.Start();
        await using var one = await (await LimitedSite.Start(redis)).Connected();
        await using var other = await (await LimitedSite.Start(redis)).Connected();
        Assert.Equal((202, 202), (await one.AskForCode(Address), await other.AskForCode(Address)));
        using var client = await ConnectionMultiplexer.ConnectAsync($"{redis.Connection},allowAdmin=true");
        await client.GetServer(redis.Connection).FlushDatabaseAsync();

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal((202, 202), (await one.AskForCode(Address), await other.AskForCode(Address)));
        }

        Assert.Equal((429, 429), (await one.AskForCode(Address), await other.AskForCode(Address)));
    }
}
