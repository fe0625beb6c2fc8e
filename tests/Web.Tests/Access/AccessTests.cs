using Dukaan.TestKit;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;
using Dukaan.Web.Tests.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dukaan.Web.Tests.Access;

/// <summary>Whom an endpoint is for it says itself, and that holds however its address is spelled.</summary>
public sealed class AccessTests(WholeSite whole) : IClassFixture<WholeSite>
{
    private static readonly (string Name, Func<string, string> Literal, string End)[] Spellings =
    [
        ("as mapped", text => text, ""),
        ("in capitals", text => text.ToUpperInvariant(), ""),
        ("with a letter in percent", text => text.Length == 0 ? "" : $"%{(int)text[0]:X2}{text[1..]}", ""),
        ("with a slash at its end", text => text, "/"),
        ("with two slashes", text => text, "//"),
    ];

    [Fact]
    public async Task Every_endpoint_answers_a_stranger_what_it_says_of_itself_in_every_spelling()
    {
        using var client = whole.Site.Client();
        var wrong = new List<string>();
        var asked = 0;
        foreach (var endpoint in whole.Endpoints)
        {
            foreach (var method in WholeSite.MethodsOf(endpoint))
            {
                foreach (var (name, literal, end) in Spellings)
                {
                    using var request = WholeSite.Request(method, whole.Site.Address, whole.PathOf(endpoint, literal) + end);
                    request.Headers.Add("X-Forwarded-For", "203.0.113.9"); // not this machine
                    using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                    asked++;
                    var status = (int)answer.StatusCode;
                    var right = WholeSite.AudienceOf(endpoint) switch
                    {
                        // What two slashes lead to is another address, where there is nothing.
                        Audience.Sellers or Audience.Operators => status is 401 || (end == "//" && status is 404 or 405),
                        Audience.ThisMachine or Audience.Regions => status is 404,
                        Audience.Developers => true,
                        _ => status is < 500,
                    };
                    if (!right)
                    {
                        wrong.Add($"{method} {request.RequestUri} ({name}), for {WholeSite.AudienceOf(endpoint)}, answered {status}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, $"These let a stranger in, or fail:\n{string.Join('\n', wrong)}");
        Assert.True(asked > 1_000, $"Only {asked} requests were made: the walk must see every endpoint.");
    }

    [Fact]
    public void Regions_and_operators_have_endpoints_that_say_so()
    {
        foreach (var audience in Enum.GetValues<Audience>())
        {
            Assert.Contains(whole.Endpoints, endpoint => WholeSite.AudienceOf(endpoint) == audience);
        }

        Assert.All(
            whole.Endpoints.Where(endpoint => endpoint.RoutePattern.RawText!.Contains("internal/regions", StringComparison.Ordinal)),
            endpoint => Assert.Equal(Audience.Regions, WholeSite.AudienceOf(endpoint))
        );
    }

    [Fact]
    public async Task A_site_with_an_endpoint_that_does_not_say_whom_it_is_for_does_not_start()
    {
        await using var app = DukaanApp.Build(
            new DukaanOptions
            {
                Environment = "Development",
                Urls = "http://127.0.0.1:0",
                Data = Directory.CreateTempSubdirectory("dukaan-site-").FullName,
                Postgres = await (await PostgresCluster.Shared).NewDatabase(),
            }
        );
        app.MapGet("/open-to-whom", () => "everybody?");

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync());

        Assert.Contains("/open-to-whom", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_before_routing_is_what_the_endpoints_say()
    {
        Assert.All(whole.Endpoints, endpoint =>
        {
            var path = whole.PathOf(endpoint);
            Assert.True(
                EarlyPath.IsShared(path) == At(endpoint).IsServedAt(Exposure.ShopHosts),
                $"{path} is served under shops' own names or not: EarlyPath and the endpoint must say the same."
            );
            Assert.Equal(EarlyPath.IsShared(path), EarlyPath.IsShared(path.ToUpperInvariant()));
        });
    }

    [Fact]
    public async Task Another_site_can_make_no_browser_change_anything_or_set_a_cookie_with_our_cookies_or_without()
    {
        using var client = whole.Site.Client();
        var wrong = new List<string>();
        foreach (
            var endpoint in whole.Endpoints.Where(endpoint =>
                WholeSite.AudienceOf(endpoint) is Audience.Anyone or Audience.Sellers or Audience.Operators
            )
        )
        {
            foreach (var method in WholeSite.MethodsOf(endpoint).Where(method => method is not "GET"))
            {
                foreach (
                    var (header, value) in new[]
                    {
                        ("Sec-Fetch-Site", "cross-site"),
                        ("Origin", "https://evil.example"),
                        ("Origin", "null"),
                    }
                )
                {
                    using var request = WholeSite.Request(method, whole.Site.Address, whole.PathOf(endpoint));
                    request.Headers.Add(header, value);
                    request.Content = new FormUrlEncodedContent([new("name", "x")]);
                    using var answer = await client.SendAsync(request);
                    if (answer.Headers.Contains("Set-Cookie") || ((int)answer.StatusCode is not (403 or 401) && !ByKeyAlone(endpoint)))
                    {
                        wrong.Add(
                            $"{method} {request.RequestUri} with {header}: {value} answered {(int)answer.StatusCode}, {answer.Headers}"
                        );
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, $"Another site's form must be refused, and set nothing:\n{string.Join('\n', wrong)}");
    }

    [Theory]
    [InlineData("/dashboard/signout")]
    [InlineData("/ops/signout")]
    [InlineData("/s/{slug}/cart/add")]
    public async Task A_form_of_another_site_without_cookies_is_refused_too(string path)
    {
        var answer = await new ApiClient(whole.Site.Client()).Send(
            HttpMethod.Post,
            path.Replace("{slug}", whole.Shop.Slug, StringComparison.Ordinal),
            new FormUrlEncodedContent([]),
            ("Sec-Fetch-Site", "cross-site")
        );

        answer.IsProblem(403, "cross-site");
        Assert.False(answer.Headers.ContainsKey("Set-Cookie"), "It must not sign anybody out, or exchange a cart.");
    }

    [Fact]
    public async Task No_redirect_leads_out_whatever_an_address_asks_for()
    {
        using var client = whole.Site.Client();
        client.DefaultRequestHeaders.Add(
            "Cookie",
            $"dukaan-session={whole.Shop.Seller.Http.DefaultRequestHeaders.Authorization!.Parameter}"
        );
        var redirects = 0;
        foreach (var endpoint in whole.Endpoints.Where(endpoint => WholeSite.MethodsOf(endpoint).Contains("GET")))
        {
            foreach (
                var there in new[] { "//evil.example/x", "https://evil.example/x", "/\\evil.example/x", "/dashboard/../..//evil.example/" }
            )
            {
                var said = Uri.EscapeDataString(there);
                using var request = WholeSite.Request(
                    "GET",
                    whole.Site.Address,
                    $"{whole.PathOf(endpoint)}?back={said}&next={said}&returnUrl={said}&url={said}&to={said}"
                );
                request.Headers.Add("Referer", "https://evil.example/x");
                using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                if (answer.Headers.Location is not { } location)
                {
                    continue;
                }

                redirects++;
                Assert.True(
                    new Uri(whole.Site.Address, location).Host == whole.Site.Address.Host,
                    $"{request.RequestUri} leads to {location}."
                );
            }
        }

        Assert.True(redirects > 0, "Some pages lead on, such as the way to sign in.");
    }

    [Fact]
    public async Task A_link_of_another_site_issues_no_invoice()
    {
        var client = new ApiClient(whole.Site.Client());
        var cookie = ("Cookie", $"dukaan-session={whole.Shop.Seller.Http.DefaultRequestHeaders.Authorization!.Parameter}");
        var changing = whole.Endpoints.Where(endpoint => At(endpoint).ChangesByGet()).Select(endpoint => whole.PathOf(endpoint)).ToList();

        Assert.Contains(changing, path => path.EndsWith("/invoice.pdf", StringComparison.Ordinal));
        foreach (var path in changing)
        {
            (await client.Get(path, cookie, ("Sec-Fetch-Site", "cross-site"))).IsProblem(403, "cross-site");
            (await client.Get(path, cookie, ("Referer", "https://evil.example/"))).IsProblem(403, "cross-site");
            (await client.Get(path, cookie, ("Sec-Fetch-Site", "same-origin"))).Is(404); // there is no such order
            (await client.Get(path, cookie)).Is(404);
        }
    }

    /// <summary>Those that do nothing by cookies.</summary>
    [Fact]
    public void What_services_send_with_a_signature_is_never_counted_as_abuse()
    {
        var hooks = whole.Endpoints.Where(endpoint => whole.PathOf(endpoint).StartsWith("/hooks/", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(hooks);
        Assert.All(hooks, hook => Assert.True(At(hook).IsBySignature(), $"{hook.DisplayName} should say BySignature()."));
    }

    private static bool ByKeyAlone(RouteEndpoint endpoint) => At(endpoint).IsWithoutCookies();

    /// <summary>A request that was routed there.</summary>
    private static DefaultHttpContext At(Endpoint endpoint)
    {
        var context = new DefaultHttpContext();
        context.SetEndpoint(endpoint);
        return context;
    }
}
