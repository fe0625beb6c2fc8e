using System.Net.Sockets;
using System.Text;
using Dukaan.Messages;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Overload;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Dukaan.Web.Tests.Overload;

/// <summary>P9 on sites of their own: more comes than there is room for.</summary>
public sealed class SurgeTests
{
    private const int Places = 20;

    [Fact]
    public async Task Where_all_are_busy_one_connection_too_many_is_told_when_to_come_again_and_served_as_soon_as_another_has_gone()
    {
        const int places = 5;
        var gateway = new HeldMessages();
        await using var site = await TestSite.Start(
            options => options with { MaxConnections = places },
            services => services.AddSingleton<IMessageSender>(gateway)
        );
        using var opened = gateway;
        var busy = await Task.WhenAll(Enumerable.Range(0, places).Select(_ => Connect(site)));
        foreach (var each in busy) // who is idle would make room
        {
            var body = $$"""{"phone":"{{site.NewPhone()}}"}""";
            await Send(
                each,
                "POST /api/v1/auth/codes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                    + $"{body.Length}\r\n\r\n{body}"
            );
        }

        await gateway.Reached(places);
        using var late = await Connect(site);
        var error = await Ask(late, "/healthz");
        Assert.StartsWith("HTTP/1.1 503 ", error, StringComparison.Ordinal);
        Assert.Contains("Retry-After: ", error, StringComparison.Ordinal);

        gateway.Open();
        foreach (var connection in busy)
        {
            connection.Dispose();
        }

        await Eventually.Holds(
            async () =>
            {
                using var next = await Connect(site);
                return (await Ask(next, "/healthz")).StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal);
            },
            "Once others have gone there is room."
        );
    }

    [Fact]
    public async Task Where_nearly_all_places_are_taken_who_was_answered_makes_room()
    {
        await using var site = await TestSite.Start(options => options with { MaxConnections = Places });
        using var one = await Connect(site);
        Assert.DoesNotContain("Connection: close", await Ask(one, "/healthz"), StringComparison.Ordinal);

        var idle = await Task.WhenAll(Enumerable.Range(0, Places - 2).Select(_ => Connect(site)));
        await Eventually.Holds(
            async () =>
            {
                using var last = await Connect(site); // counted when the server takes it up, and those before it perhaps after it
                return (await Ask(last, "/healthz")).Contains("Connection: close", StringComparison.Ordinal);
            },
            "Where nearly all places are taken, an answer must close its connection."
        );
        foreach (var connection in idle)
        {
            connection.Dispose();
        }
    }

    [Fact]
    public async Task The_operators_port_answers_whoever_is_turned_away_elsewhere()
    {
        var ops = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        await using var site = await TestSite.Start(options => options with { MaxConnections = 1, OpsUrls = ops.ToString() });
        using var idle = await Connect(site);
        using var operators = new HttpClient { BaseAddress = ops };

        using var answer = await operators.GetAsync(new Uri("/healthz", UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, "Health must answer, or the orchestrator kills what is only busy.");
    }

    [Fact]
    public async Task A_shop_whose_requests_hang_leaves_half_of_the_places_to_the_others()
    {
        var carts = new HeldCarts();
        await using var site = await TestSite.Start(
            options => options with { MaxRequests = 4 },
            services => services.AddSingleton<IIncomingGrainCallFilter>(carts)
        );
        using var opened = carts;
        var seller = new ApiClient(await site.Seller());
        var (viral, other) = (await Open(seller, "Viral"), await Open(seller, "Other"));
        var anyone = new ApiClient(site.Client());
        var slow = Enumerable.Range(0, 2).Select(_ => anyone.Get($"/api/storefront/v1/{viral}/carts/{Ids.New(site.Time)}")).ToList();
        await carts.Reached(2);

        var refused = await anyone.Get($"/s/{viral}"); // half of four places are two
        refused.Is(503);
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], null), 1, 3);
        (await anyone.Get($"/s/{other}")).Is(200);

        carts.Open();
        await Task.WhenAll(slow);
        await Eventually.Holds(async () => (await anyone.Get($"/s/{viral}")).Status == 200, "Once they have gone there is room.");
    }

    [Fact]
    public async Task In_a_surge_pages_of_the_viral_shop_are_refused_and_others_served_and_afterwards_all_are()
    {
        // Judged by the test alone.
        await using var site = await TestSite.Start(services: services =>
            services.Remove(services.Single(each => each.ImplementationType == typeof(LoadProbe)))
        );
        var seller = new ApiClient(await site.Seller());
        var (viral, other) = (await Open(seller, "Viral"), await Open(seller, "Other"));
        var (anyone, shedding) = (new ApiClient(site.Client()), site.Services.GetRequiredService<LoadShedding>());
        for (var i = 0; i < LoadShedding.Crowd * 4; i++)
        {
            (await anyone.Get($"/s/{viral}")).Is(200);
        }

        for (var i = 0; i < 5; i++)
        {
            shedding.Judge(LoadShedding.Target * 4, clients: 1_000);
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => anyone.Get($"/s/{viral}")));
        Assert.Contains(answers, answer => answer.Status == 503 && answer.Headers.ContainsKey("Retry-After"));
        (await anyone.Get($"/s/{other}")).Is(200);
        (await seller.Get("/api/v1/stores")).Is(200);

        for (var i = 0; i < 10; i++)
        {
            shedding.Judge(TimeSpan.Zero, clients: 1_000);
        }

        Assert.All(await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => anyone.Get($"/s/{viral}"))), answer => answer.Is(200));
    }

    private static async Task<string> Open(ApiClient seller, string name) =>
        (await seller.Post("/api/v1/stores", new { name })).Is(201).Json.GetProperty("slug").GetString()!;

    private static async Task<TcpClient> Connect(TestSite site)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(site.Address.Host, site.Address.Port);
        return connection;
    }

    private static Task Send(TcpClient connection, string text) =>
        connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text)).AsTask();

    private static async Task<string> Ask(TcpClient connection, string path)
    {
        await Send(connection, $"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");
        return await Read(connection);
    }

    /// <summary>The head of what is answered.</summary>
    private static async Task<string> Read(TcpClient connection)
    {
        var (answer, buffer) = ("", new byte[4_096]);
        while (!answer.Contains("\r\n\r\n", StringComparison.Ordinal) && await connection.GetStream().ReadAsync(buffer) is > 0 and var read)
        {
            answer += Encoding.ASCII.GetString(buffer, 0, read);
        }

        return answer;
    }
}
