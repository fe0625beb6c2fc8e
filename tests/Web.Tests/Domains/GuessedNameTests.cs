using System.Net;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;

namespace Dukaan.Web.Tests.Domains;

/// <summary>P9 for names that nobody has: on a site of its own, since it uses up what all share.</summary>
public sealed class GuessedNameTests
{
    private const string Name = "shop.asha.example";

    [Fact]
    public async Task Whoever_tries_names_that_nobody_has_is_told_to_wait_and_keeps_no_shop_from_serving()
    {
        var names = new FakeNames();
        await using var site = await DomainSite.Start(names);
        var seller = new ApiClient(await site.Seller());
        var store = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets" })).Is(201).Text("id");
        names.SetUp(Name, store);
        (await seller.Post($"/api/v1/stores/{store}/domains", new { name = Name })).Is(200);
        (await seller.Post($"/api/v1/stores/{store}/domains/{Name}/check", new { })).Is(200);
        using var shopper = new Browser(new Uri($"http://{Name}"), site.Address);
        (await shopper.Get("/")).Is(200);
        using var client = site.Client();

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 800)
                .Select(async i =>
                {
                    using var answer = await client.GetAsync(new Uri($"/internal/tls/ask?domain=guess-{i}.example.com", UriKind.Relative));
                    return (answer.StatusCode, answer.Headers.RetryAfter);
                })
        );

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests && answer.RetryAfter is not null);
        Assert.All(answers, answer => Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode));
        (await shopper.Get("/")).Is(200);
    }
}
