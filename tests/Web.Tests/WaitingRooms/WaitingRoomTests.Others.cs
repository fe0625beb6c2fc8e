using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Dukaan.WaitingRooms;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;
using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Dukaan.Web.Tests.WaitingRooms;

/// <summary>What a line does to other shops, to the cost of a look, and in other regions.</summary>
public sealed partial class WaitingRoomTests
{
    [Fact]
    public async Task Other_shops_notice_nothing_and_machines_still_read_what_is_for_them()
    {
        var (shop, other) = (await Open(), await Open());
        await Set("waiting-room", "1", shop);
        using var client = _site.Client();
        (await Ask(client, shop, null)).Is(200);
        (await Ask(client, shop, null)).Is(429).IsProblem(429, "waiting-room");
        using var browser = new Browser(_site.Address);
        (await browser.Get($"/s/{other.Slug}")).Is(200);
        (await browser.Get($"/s/{shop.Slug}/robots.txt")).Is(200);
        (await browser.Get($"/s/{shop.Slug}/sitemap.xml")).Is(200);
        (await browser.Get($"/s/{shop.Slug}")).Is(429);
        (await _seller.Get($"/api/v1/stores/{shop.Id}")).Is(200);
    }

    [Fact]
    public async Task Who_waits_and_who_is_in_cost_no_grain_call_of_the_line_however_often_they_look()
    {
        var calls = new CountedCalls();
        await using var site = await TestSite.Start(services: services => services.AddSingleton<IIncomingGrainCallFilter>(calls));
        var seller = new ApiClient(await site.Seller());
        var shop = await Open(seller);
        await Set(site, "waiting-room", "1", shop);
        using var client = site.Client();
        var pass = (await Ask(client, shop, null)).Is(200).Headers[Header];
        var place = (await Ask(client, shop, null)).Is(429).Headers[Header];
        await Eventually.Holds(
            async () =>
            {
                var before = calls.OfWaitingRooms;
                for (var look = 0; look < 20; look++)
                {
                    (await Ask(client, shop, place)).Is(429);
                    (await Ask(client, shop, pass)).Is(200);
                }

                return calls.OfWaitingRooms == before; // but once a second for all
            },
            "Looking at one's place should ask no grain.",
            Long
        );
    }

    [Fact]
    public async Task There_is_one_line_for_all_regions_at_the_home_of_the_shop()
    {
        KeyValuePair<string, Uri>[] regions =
        [
            new("bom1", new Uri($"http://127.0.0.1:{FreePort.Next()}")),
            new("fra1", new Uri($"http://127.0.0.1:{FreePort.Next()}")),
        ];
        await using var home = await Start("bom1");
        await using var edge = await Start("fra1");
        var shop = await Open(new ApiClient(await home.Seller()));
        using var near = new Browser(home.Address);
        using var far = new Browser(edge.Address);
        await Eventually.Becomes(() => far.Get($"/s/{shop.Slug}"), answer => answer.Status == 200, "The edge should have the shop.", Long);
        await Set(home, "waiting-room", "1", shop);
        await Eventually.Holds(() => Now(edge).HasWaitingRooms, "The edge should know of the waiting room.", Long);

        (await near.Get($"/s/{shop.Slug}")).Is(200);
        await Eventually.Becomes(
            () => far.Get($"/s/{shop.Slug}"),
            answer => answer.Status == 429,
            "The edge should send them to the line.",
            Long
        );
        var place = Number(Token(far, edge.Address, shop));
        (await far.Get($"/s/{shop.Slug}/p/laddu")).Is(429);
        Assert.Equal(place, Number(Token(far, edge.Address, shop)));
        using var next = new Browser(home.Address);
        (await next.Get($"/s/{shop.Slug}")).Is(429);
        Assert.Equal(place + 1, Number(Token(next, home.Address, shop)));

        Task<TestSite> Start(string region) =>
            TestSite.Start(options =>
                options with
                {
                    Urls = regions.Single(each => each.Key == region).Value.ToString(),
                    Region = region,
                    Regions = [.. regions.Select(each => new KeyValuePair<string, IReadOnlyList<Uri>>(each.Key, [each.Value]))],
                    RegionSecret = "a secret of thirty-two characters",
                }
            );
    }

    private sealed class CountedCalls : IIncomingGrainCallFilter
    {
        private int _count;

        public int OfWaitingRooms => Volatile.Read(ref _count);

        public Task Invoke(IIncomingGrainCallContext context)
        {
            if (context.Grain is IWaitingRoomGrain)
            {
                Interlocked.Increment(ref _count);
            }

            return context.Invoke();
        }
    }
}
