using System.Net.Http.Headers;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Api;

public sealed class RestartTests
{
    [Fact]
    public async Task Sessions_challenges_and_shops_outlive_the_process()
    {
        var database = await (await PostgresCluster.Shared).NewDatabase();
        var phone = "+919800000001";
        string challengeId,
            code,
            shop;
        AuthenticationHeaderValue token;
        await using (var first = await TestSite.Start(options => options with { Postgres = database }))
        {
            var anyone = new ApiClient(first.Client());
            challengeId = (await anyone.Post("/api/v1/auth/codes", new { phone })).Is(202).Text("challengeId");
            code = (await anyone.Get("/dev/messages.json")).Json[0].GetProperty("code").GetString()!;
            var seller = await first.Seller();
            token = seller.DefaultRequestHeaders.Authorization!;
            shop = (await new ApiClient(seller).Post("/api/v1/stores", new { name = "Lasting" })).Is(201).Text("id");
        }

        await using var second = await TestSite.Start(options => options with { Postgres = database });
        var again = new ApiClient(second.Client());

        (await again.Post("/api/v1/auth/sessions", new { challengeId, code })).Is(201);
        Assert.Equal("Lasting", (await again.Get($"/api/v1/stores/{shop}", ("Authorization", token.ToString()))).Is(200).Text("name"));
    }

    [Fact]
    public async Task Stopping_ends_open_event_streams_at_once()
    {
        var site = await TestSite.Start();
        var seller = await site.Seller();
        var shop = (await new ApiClient(seller).Post("/api/v1/stores", new { name = "Closing" })).Is(201).Text("id");
        using var response = await seller.GetAsync($"/api/v1/stores/{shop}/events", HttpCompletionOption.ResponseHeadersRead);
        using var events = new EventReader(await response.Content.ReadAsStreamAsync());
        await events.Next("ready");

        var stopped = site.DisposeAsync().AsTask();

        await events.Ended();
        await stopped.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
