using System.Net;
using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Dukaan.Web.Settings;
using Dukaan.Web.Storefront.WaitingRooms;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.WaitingRooms;

/// <summary>Nobody takes a line's places by the thousand, and who shares an address with many still gets one.</summary>
public sealed class RoomArrivalTests
{
    private const string Header = "X-Dukaan-Line";

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.8")] // a carrier's gateway, with many phones behind it
    [InlineData("2001:db8:1:2::1", "2001:db8:2:3::1")] // a site's network: its parts have no places of their own
    public async Task An_address_gets_a_thousand_places_at_once_in_each_shop_and_others_get_theirs(string address, string other)
    {
        using var arrivals = new RoomArrivals(new DukaanOptions { Environment = "Development", RateLimits = true });
        for (var place = 0; place < 1_000; place++)
        {
            Assert.True(await arrivals.Admits(IPAddress.Parse(address), "a"), $"Place {place} should be given.");
        }

        Assert.False(await arrivals.Admits(IPAddress.Parse(address), "a"), "One more should not be given at once.");
        Assert.False(
            await arrivals.Admits(IPAddress.Parse(address.Replace(":2::", ":ffff::", StringComparison.Ordinal)), "a"),
            "Another part of the same network is not another address."
        );
        Assert.True(await arrivals.Admits(IPAddress.Parse(other), "a"), "Another address has places of its own.");
        Assert.True(await arrivals.Admits(IPAddress.Parse(address), "b"), "Another shop's line is another line.");
    }

    [Fact]
    public async Task Who_is_at_the_limit_is_told_to_come_again_and_keeps_the_places_that_they_have()
    {
        await using var site = await TestSite.Start(options =>
            options with
            {
                RateLimits = true,
                TrustedProxies = [IPNetwork.Parse("127.0.0.0/8")],
            }
        );
        var seller = new ApiClient(await site.Seller());
        var shop = (await seller.Post("/api/v1/stores", new { name = "Rush Sweets" })).Is(201);
        var rule = new SettingRule("waiting-room", SettingScope.Shop, shop.Text("id"), "1");
        var command = new ChangeSettings([rule], [], "Asha", "a sale");
        var changed = await site.Grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key).Change(command);
        Assert.True(changed.Ok, changed.Error?.Message);
        await Eventually.Holds(
            () => site.Services.GetRequiredService<IRuntimeSettings>().Now.Version == changed.Value.Version,
            "The setting should be known here."
        );
        var anyone = new ApiClient(site.Client());
        Task<Answer> Ask(string address, string? token = null)
        {
            (string, string)[] from = [("X-Forwarded-For", address)];
            return anyone.Get($"/api/storefront/v1/{shop.Text("slug")}", token is null ? from : [.. from, (Header, token)]);
        }

        (await Ask("203.0.113.1")).Is(200); // comes in, and the next must wait for a minute
        var token = (await Ask("2001:db8:1:2::1")).Is(429).Headers[Header];
        var arrivals = site.Services.GetRequiredService<RoomArrivals>();
        Answer refused;
        do
        {
            // Places come back while a slow machine asks.
            while (await arrivals.Admits(IPAddress.Parse("2001:db8:1:3::1"), shop.Text("id"))) { }
            refused = (await Ask("2001:db8:1:2::ffff")).IsProblem(429, "waiting-room");
        } while (refused.Headers.ContainsKey(Header));

        Assert.True(int.Parse(refused.Headers["Retry-After"], null) > 0);
        Assert.True((await Ask("2001:db8:2:3::1")).Is(429).Headers.ContainsKey(Header), "Another network gets a place.");
        var kept = (await Ask("2001:db8:1:2::ffff", token)).Is(429);
        Assert.True(kept.Headers.ContainsKey($"{Header}-Ahead"), "Who has a place keeps it.");
    }
}
