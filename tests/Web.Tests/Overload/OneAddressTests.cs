using Dukaan.Messages;
using Dukaan.Silo.Payments;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Settings;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using IPNetwork = System.Net.IPNetwork;

namespace Dukaan.Web.Tests.Overload;

/// <summary>
/// P9 on sites of their own: one address, or a few, ask for all that everybody shares; who asks from another is served throughout.
/// </summary>
public sealed class OneAddressTests
{
    private const string Attacker = "127.0.0.2";
    private const string Neighbour = "127.0.0.9";
    private const string Codes = "/api/v1/auth/codes";

    [Fact]
    public async Task Bodies_that_one_address_sends_slowly_are_bounded_and_leave_the_site_to_the_others()
    {
        await using var site = await Start(options => options with { MaxRequests = 12, MaxRequestsPerAddress = 4 });
        var shop = await Open(site);
        var lines = await Lines(site, 20, _ => Attacker);
        var answers = new List<string>();
        foreach (var line in lines)
        {
            answers.Add(await Hold(line, 100));
            await Served(site, shop);
        }

        Assert.Equal(["100", "100", "100", "100"], answers[..4]);
        Assert.All(answers[4..], answer => Assert.Equal("429", answer));
        foreach (var line in lines)
        {
            line.Dispose();
        }

        await Eventually.Holds(
            async () =>
            {
                using var again = await RawLine.To(site, Attacker);
                return await again.Get($"/s/{shop}") == "200";
            },
            "Once its bodies have gone the address must be served again."
        );
    }

    [Fact]
    public async Task Bodies_that_many_addresses_send_slowly_take_no_place_from_requests_that_have_come()
    {
        const int places = 4;
        await using var site = await Start(options => options with { MaxRequests = places, MaxRequestsPerAddress = 2 });
        var shop = await Open(site);
        var lines = await Lines(site, 12, i => $"127.0.1.{i + 1}");
        foreach (var line in lines)
        {
            Assert.Equal("100", await Hold(line, 100));
            await Served(site, shop);
        }

        // Who waits is bounded too: one more is refused, or one that brought nothing for seconds goes.
        var refused = lines.Select(line => line.Status()).ToList();
        for (var i = places; i < lines.Count; i++)
        {
            var next = await Task.WhenAny(refused);
            Assert.Equal("503", await next);
            refused.Remove(next);
        }

        using var seller = await RawLine.To(site, Neighbour);
        Assert.Equal("202", await seller.Post(Codes, $$"""{"phone":"{{site.NewPhone()}}"}"""));
        foreach (var line in lines)
        {
            line.Dispose();
        }
    }

    [Fact]
    public async Task Bodies_of_one_address_have_so_many_bytes_together_whether_they_were_announced_or_not()
    {
        await using var site = await Start(options => options with { MaxBodyBytesPerAddress = 100_000, MaxRequests = 100 });
        using var large = await RawLine.To(site, Attacker);
        Assert.Equal("100", await Hold(large, 90_000));

        using var announced = await RawLine.To(site, Attacker);
        Assert.Equal("429", await announced.Announce(Codes, 20_000));
        using var chunked = await RawLine.To(site, Attacker);
        await chunked.Send($"POST {Codes} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        await chunked.Send($"{20_000:x}\r\n\"{new string('x', 19_998)}\"\r\n");
        Assert.Equal("429", await chunked.Status());

        using var other = await RawLine.To(site, Neighbour);
        Assert.Equal("100", await other.Announce(Codes, 20_000));
    }

    [Fact]
    public async Task A_body_that_comes_more_slowly_than_the_least_rate_is_refused_408()
    {
        await using var site = await Start(options => options with { MinBodyRate = 100_000 });
        using var slow = await RawLine.To(site, Attacker);
        Assert.Equal("100", await slow.Announce(Codes, 100));
        await slow.Send("{");

        Assert.Equal("408", await slow.Status());
    }

    [Fact]
    public async Task Requests_in_hand_of_one_address_are_bounded()
    {
        var gateway = new HeldMessages();
        await using var site = await Start(
            options => options with { MaxRequestsPerAddress = 2 },
            services => services.AddSingleton<IMessageSender>(gateway)
        );
        using var opened = gateway;
        var shop = await Open(site);
        using var one = await RawLine.To(site, Attacker);
        using var two = await RawLine.To(site, Attacker);
        var held = new[]
        {
            one.Post(Codes, $$"""{"phone":"{{site.NewPhone()}}"}"""),
            two.Post(Codes, $$"""{"phone":"{{site.NewPhone()}}"}"""),
        };
        await gateway.Reached(2);

        using var three = await RawLine.To(site, Attacker);
        await three.Send($"GET /s/{shop} HTTP/1.1\r\nHost: x\r\n\r\n");
        var head = await three.Head();
        Assert.StartsWith("HTTP/1.1 429 ", head, StringComparison.Ordinal);
        Assert.Contains("\r\nRetry-After: ", head, StringComparison.Ordinal);
        await Served(site, shop);

        gateway.Open();
        Assert.All(await Task.WhenAll(held), answer => Assert.Equal("202", answer));
        Assert.Equal("200", await three.Get($"/s/{shop}"));
    }

    [Fact]
    public async Task Connections_of_one_address_are_bounded_and_it_is_told_so()
    {
        await using var site = await Start(options => options with { MaxConnectionsPerAddress = 3 });
        var shop = await Open(site);
        var lines = await Lines(site, 3, _ => Attacker);
        foreach (var line in lines)
        {
            Assert.Equal("200", await line.Get("/healthz")); // so it is counted
        }

        using var fourth = await RawLine.To(site, Attacker);
        await fourth.Send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        var head = await fourth.Head();
        Assert.StartsWith("HTTP/1.1 429 ", head, StringComparison.Ordinal);
        Assert.Contains("\r\nRetry-After: ", head, StringComparison.Ordinal);
        await Served(site, shop);

        lines[0].Dispose();
        await Eventually.Holds(
            async () =>
            {
                using var next = await RawLine.To(site, Attacker);
                return await next.Get("/healthz") == "200";
            },
            "Once one of its connections has gone the address may have another."
        );
    }

    [Fact]
    public async Task When_all_places_are_taken_who_is_idle_goes_and_who_comes_is_served()
    {
        await using var site = await Start(options => options with { MaxConnections = 20, MaxConnectionsPerAddress = 10 });
        var shop = await Open(site);
        using var kept = await RawLine.To(site, Neighbour);
        Assert.Equal("200", await kept.Get($"/s/{shop}"));
        var flood = new List<RawLine>();
        for (var i = 0; i < 100; i++)
        {
            flood.Add(await RawLine.To(site, $"127.0.2.{(i % 25) + 1}"));
            await ServedAtLast(site, shop);
        }

        foreach (var line in flood)
        {
            line.Dispose();
        }
    }

    [Fact]
    public async Task A_trusted_proxys_connections_are_many_peoples_and_each_of_these_is_bounded_by_the_address_it_names()
    {
        const string proxy = "127.0.0.3";
        await using var site = await Start(options =>
            options with
            {
                MaxConnectionsPerAddress = 2,
                MaxRequestsPerAddress = 2,
                TrustedProxies = [IPNetwork.Parse($"{proxy}/32")],
            }
        );
        var shop = await Open(site);
        var lines = await Lines(site, 8, _ => proxy);
        var answers = new List<string>();
        foreach (var line in lines)
        {
            answers.Add(await Hold(line, 100, "X-Forwarded-For: 203.0.113.7"));
        }

        Assert.Equal(["100", "100"], answers[..2]);
        Assert.All(answers[2..], answer => Assert.Equal("429", answer));
        using var other = await RawLine.To(site, proxy);
        Assert.Equal("200", await other.Get($"/s/{shop}", "X-Forwarded-For: 203.0.113.8"));
        Assert.Equal("200", await other.Get("/s/" + shop)); // a proxy's own look
        foreach (var line in lines)
        {
            line.Dispose();
        }
    }

    [Fact]
    public async Task A_gateways_body_is_read_only_once_its_sender_can_be_a_shops_gateway()
    {
        await using var site = await Start(options => options);
        var seller = new ApiClient(await site.Seller());
        var (without, with) = (await StoreOf(seller), await StoreOf(seller));
        (await seller.Put($"/api/v1/stores/{with}/payment-account", Payments.PaymentSite.Account)).Is(200);
        var signature = $"{GatewaySignature.Header}: {GatewaySignature.Sign(SandboxGateway.WebhookSecret, site.Time.GetUtcNow(), "{}"u8)}";

        // 100 would mean that it asks for the body.
        Assert.Equal("401", await Hook(with));
        Assert.Equal("401", await Hook(with, $"{GatewaySignature.Header}: t=1,v1={new string('a', 64)}"));
        Assert.Equal("401", await Hook(with, $"{GatewaySignature.Header}: t={site.Time.GetUtcNow().ToUnixTimeSeconds()},v1=abc"));
        Assert.Equal("404", await Hook(Ids.New(site.Time), signature));
        Assert.Equal("404", await Hook(without, signature));
        Assert.Equal("100", await Hook(with, signature));

        async Task<string> Hook(string storeId, params string[] headers)
        {
            using var line = await RawLine.To(site);
            return await line.Announce($"/hooks/payments/{storeId}", 1_000, headers);
        }
    }

    private static Task<TestSite> Start(Func<DukaanOptions, DukaanOptions> adjust, Action<IServiceCollection>? services = null) =>
        TestSite.Start(options => adjust(options with { RateLimits = true, MinBodyRate = 1 }), services);

    /// <summary>Announces a body and sends so much of it that, at the least rate, a minute may pass until more must come.</summary>
    private static async Task<string> Hold(RawLine line, int length, params string[] headers)
    {
        var status = await line.Announce(Codes, length, headers);
        await line.Send(new string(' ', 60));
        return status;
    }

    private static async Task<string> StoreOf(ApiClient seller) =>
        (await seller.Post("/api/v1/stores", new { name = "Asha Sweets" })).Is(201).Text("id");

    private static async Task<string> Open(TestSite site) =>
        (await new ApiClient(await site.Seller()).Post("/api/v1/stores", new { name = "Asha Sweets" })).Is(201).Text("slug");

    private static async Task<List<RawLine>> Lines(TestSite site, int count, Func<int, string> from)
    {
        var lines = new List<RawLine>();
        for (var i = 0; i < count; i++)
        {
            lines.Add(await RawLine.To(site, from(i)));
        }

        return lines;
    }

    /// <summary>
    /// A connection that has not sent anything yet is idle as well and may be closed: then they connect once more, as browsers do.
    /// </summary>
    private static async Task ServedAtLast(TestSite site, string shop)
    {
        var status = "";
        for (var attempt = 0; attempt < 3 && status.Length == 0; attempt++)
        {
            using var line = await RawLine.To(site, Neighbour);
            status = await line.Get($"/s/{shop}");
        }

        Assert.Equal("200", status);
    }

    /// <summary>Somebody else comes and looks at the shop.</summary>
    private static async Task Served(TestSite site, string shop)
    {
        using var line = await RawLine.To(site, Neighbour);
        Assert.Equal("200", await line.Get($"/s/{shop}"));
    }
}
