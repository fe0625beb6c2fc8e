using System.Net;
using Dukaan.Domains;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Access;

/// <summary>What is for this machine alone, on a site behind a proxy on this machine that it trusts.</summary>
public sealed class LocalTests(LocalTests.Behind behind) : IClassFixture<LocalTests.Behind>
{
    [Theory]
    [InlineData("/metrics")]
    [InlineData("/healthz")]
    [InlineData("/ops/api/payments")]
    [InlineData("/internal/tls/ask?domain=dukaan.example")]
    public async Task Nobody_becomes_this_machine_by_a_header(string path)
    {
        var anyone = new ApiClient(behind.Site.Client());
        (await anyone.Get(path)).Is(200); // this machine

        foreach (
            var (name, value) in new[]
            {
                ("X-Forwarded-For", "127.0.0.1"),
                ("X-Forwarded-For", "::1"),
                ("X-Forwarded-For", "203.0.113.9"),
                ("X-Forwarded-For", "203.0.113.9, 127.0.0.1"),
                ("X-Forwarded-For", "127.0.0.1, 127.0.0.1, 127.0.0.1"),
                ("X-Forwarded-For", "::ffff:127.0.0.1"),
                ("X-Forwarded-For", "nonsense"),
                ("X-Forwarded-For", ""),
                ("Forwarded", "for=127.0.0.1"),
                ("X-Real-IP", "127.0.0.1"),
                ("X-Forwarded-Host", "localhost"),
                ("Via", "1.1 proxy"),
                ("X-Original-For", "127.0.0.1:1"),
            }
        )
        {
            var answer = await anyone.Get(path, (name, value));
            Assert.True(answer.Status == 404, $"{path} with {name}: {value} should be nothing to others, and answered {answer.Status}.");
        }
    }

    [Fact]
    public async Task A_client_that_names_a_trusted_address_does_not_choose_what_stands_before_it()
    {
        var anyone = new ApiClient(behind.Site.Client());
        // The proxy is one: what it adds is the last word, and what stands before is the client's invention.
        for (var i = 0; i < 10; i++)
        {
            (await Ask(anyone, $"198.51.100.{i}, 127.0.0.7")).Is(202);
        }

        (await Ask(anyone, "198.51.100.99, 127.0.0.7")).Is(429);
        (await Ask(anyone, "127.0.0.8")).Is(202);
    }

    [Fact]
    public async Task As_many_proxies_as_the_operator_says_are_believed()
    {
        await using var site = await TestSite.Start(options =>
            options with
            {
                TrustedProxies = [IPNetwork.Parse("127.0.0.0/8")],
                ProxyHops = 2,
                RateLimits = true,
            }
        );
        var anyone = new ApiClient(site.Client());
        for (var i = 0; i < 10; i++)
        {
            (
                await anyone.Post(
                    "/api/v1/auth/codes",
                    new { phone = site.NewPhone() },
                    ("X-Forwarded-For", $"203.0.113.{i}, 198.51.100.1, 127.0.0.7")
                )
            ).Is(202);
        }

        (await anyone.Post("/api/v1/auth/codes", new { phone = site.NewPhone() }, ("X-Forwarded-For", "198.51.100.1, 127.0.0.7"))).Is(429);
        (await anyone.Post("/api/v1/auth/codes", new { phone = site.NewPhone() }, ("X-Forwarded-For", "198.51.100.2, 127.0.0.7"))).Is(202);
    }

    private Task<Answer> Ask(ApiClient anyone, string way) =>
        anyone.Post("/api/v1/auth/codes", new { phone = behind.Site.NewPhone() }, ("X-Forwarded-For", way));

    public sealed class Behind : IAsyncLifetime
    {
        public TestSite Site { get; private set; } = null!;

        public async Task InitializeAsync() =>
            Site = await TestSite.Start(
                options =>
                    options with
                    {
                        TrustedProxies = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128")],
                        RateLimits = true,
                        PublicUrl = "https://dukaan.example",
                        DomainTarget = FakeNames.Platform,
                    },
                services => services.AddSingleton<IDomainResolver>(new FakeNames())
            );

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
