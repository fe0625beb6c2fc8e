using System.Net;
using System.Text;
using Dukaan.Silo.Regions;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Dukaan.Web.Tests.Regions;

/// <summary>What a region answers who says that it is another, on a day when that is not right.</summary>
public sealed class RegionGateTests(RegionGateTests.Running running) : IClassFixture<RegionGateTests.Running>
{
    private const string Secret = "a secret of thirty-two characters";
    private const string Stores = "/internal/regions/stores";

    [Fact]
    public async Task A_region_whose_clock_jumped_is_refused_and_that_is_named_and_counted()
    {
        Assert.Equal(HttpStatusCode.OK, await Ask(Stores, Secret, TimeSpan.Zero));
        Assert.Equal(HttpStatusCode.OK, await Ask(Stores, Secret, TimeSpan.FromSeconds(29)));
        Assert.Equal(HttpStatusCode.Forbidden, await Ask(Stores, Secret, TimeSpan.FromSeconds(32)));
        Assert.Equal(HttpStatusCode.Forbidden, await Ask(Stores, Secret, TimeSpan.FromSeconds(-32)));

        Assert.True(
            running.Log.Has(LogLevel.Warning, "region bom1's was refused: clock"),
            "The clock must be in the log, with the region."
        );
        Assert.Equal(2, running.Refused("clock"));
    }

    [Fact]
    public async Task A_region_with_another_secret_is_refused_and_that_is_named_and_counted()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await Ask(Stores, "another secret altogether, of 32+", TimeSpan.Zero));

        Assert.True(
            running.Log.Has(LogLevel.Warning, "region bom1's was refused: signature"),
            "The secret must be in the log, with the region."
        );
        Assert.NotEqual(0, running.Refused("signature"));
    }

    [Fact]
    public async Task A_region_that_takes_the_wrong_one_for_the_keeper_of_names_gets_none_and_that_is_named_and_counted()
    {
        Assert.Equal(HttpStatusCode.MisdirectedRequest, await Ask("/internal/regions/names/asha", Secret, TimeSpan.Zero));

        Assert.True(
            running.Log.Has(LogLevel.Error, "Region bom1 expects this region to keep the names"),
            "Settings that differ must be in the log."
        );
        Assert.NotEqual(0, running.Refused("directory"));
    }

    [Fact]
    public async Task A_signature_counts_once()
    {
        var once = Guid.NewGuid();

        Assert.Equal(HttpStatusCode.OK, await Send(Stores, Call("GET", Stores), once: once));
        Assert.Equal(HttpStatusCode.Forbidden, await Send(Stores, Call("GET", Stores), once: once));
        Assert.NotEqual(0, running.Refused("repeated"));
        Assert.Equal(HttpStatusCode.OK, await Send(Stores, Call("GET", Stores)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cart_counts_only_with_the_call_that_it_came_with(bool same)
    {
        const string Cart = "e30";
        using var request = Web.Tests.Access.WholeSite.Request("GET", running.Site.Address, Stores);
        request.Sign(Secret, running.Site.Time.GetUtcNow(), Call("GET", Stores));
        var proof = request.Headers.GetValues(RegionSignature.Header).Single();
        request.Headers.Add(RegionSignature.Cart, Cart);
        request.Headers.Add(RegionSignature.CartProof, RegionSignature.SignCart(Secret, same ? proof : "another call's", Cart));

        using var client = running.Site.Client();
        using var answer = await client.SendAsync(request);

        Assert.Equal(same ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("path")]
    [InlineData("query")]
    [InlineData("method")]
    [InlineData("from")]
    [InlineData("to")]
    [InlineData("client")]
    [InlineData("body")]
    public async Task Nothing_of_a_call_can_be_exchanged(string what)
    {
        var call = Call("GET", $"{Stores}?limit=5");
        call = what switch
        {
            "path" => call with { PathAndQuery = $"{Stores}/x?limit=5" },
            "query" => call with { PathAndQuery = $"{Stores}?limit=500" },
            "method" => call with { Method = "POST" },
            "from" => call with { From = "iad1" },
            "to" => call with { To = "bom1" },
            "client" => call with { Client = "127.0.0.1 https dukaan.example" },
            _ => call with { BodyHash = SignedCalls.Hash([1]) },
        };
        using var request = Web.Tests.Access.WholeSite.Request("GET", running.Site.Address, $"{Stores}?limit=5");
        request.Sign(Secret, running.Site.Time.GetUtcNow(), call);
        foreach (
            var (name, value) in new[]
            {
                (RegionSignature.Region, "bom1"),
                (RegionSignature.Client, ""),
                (RegionSignature.Body, RegionCall.NoBody),
            }
        )
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var client = running.Site.Client();
        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("\"iad1\"")] // another one, as long as the signed one
    [InlineData("")] // none
    [InlineData("\"bom1\" ")] // a longer one
    public async Task Nobody_acts_on_a_body_that_is_not_what_was_signed(string sent)
    {
        var phone = Guid.NewGuid().ToString("N");
        var path = $"/internal/regions/phones/{phone}";
        var call = Call("POST", path, Encoding.UTF8.GetBytes("\"bom1\""));

        Assert.Equal(HttpStatusCode.Forbidden, await Send(path, call, sent));
        Assert.Null(await running.Site.Services.GetRequiredService<RegionTable>().PhoneHome(phone));

        Assert.Equal(HttpStatusCode.OK, await Send(path, call, "\"bom1\""));
        Assert.Equal("bom1", await running.Site.Services.GetRequiredService<RegionTable>().PhoneHome(phone));
    }

    [Theory]
    [InlineData("/internal/regions/stores")]
    [InlineData("/INTERNAL/regions/stores")]
    [InlineData("/%69nternal/Regions/stores/")]
    public async Task Without_a_signature_there_is_nothing_however_the_path_is_spelled(string path)
    {
        using var client = running.Site.Client();
        using var request = Web.Tests.Access.WholeSite.Request("GET", running.Site.Address, path);
        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task What_was_searched_for_in_another_region_is_taken_from_it_alone()
    {
        var path = $"{Stores}/{Values.Ids.Token()}/searches/{Values.Ids.Token()}";
        var counts = """[{"query":"saree","searches":2,"empty":0,"clicks":1}]""";

        Assert.Equal(HttpStatusCode.OK, await Send(path, Call("POST", path, Encoding.UTF8.GetBytes(counts)), counts));
        Assert.Equal(HttpStatusCode.Forbidden, await Send(path, Call("POST", path), counts));
    }

    [Fact]
    public async Task What_a_region_passes_on_for_a_client_is_not_what_regions_may_ask()
    {
        Assert.Equal(HttpStatusCode.NotFound, await Send(Stores, Call("GET", Stores) with { Client = "203.0.113.9 https dukaan.example" }));
    }

    [Fact]
    public async Task What_the_release_before_signs_is_taken_only_while_the_operator_says_that_regions_are_upgraded()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsBefore(running.Site));

        await using var upgrading = await Running.Start(new FakeLogCollector(), upgrade: true);
        Assert.Equal(HttpStatusCode.OK, await AskAsBefore(upgrading));
    }

    private static RegionCall Call(string method, string path, byte[]? body = null) =>
        new("bom1", "fra1", method, path, "", body is null ? RegionCall.NoBody : SignedCalls.Hash(body));

    private static async Task<HttpStatusCode> AskAsBefore(TestSite site)
    {
        using var client = site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, Stores);
        request.Headers.Add(RegionSignature.Region, "bom1");
        request.Headers.Add(FormerRegionSignature.Header, FormerRegionSignature.Sign(Secret, site.Time.GetUtcNow(), "bom1", "GET", Stores));
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private Task<HttpStatusCode> Ask(string path, string secret, TimeSpan ahead) =>
        Send(path, Call("GET", path), secret: secret, ahead: ahead);

    private async Task<HttpStatusCode> Send(
        string path,
        RegionCall call,
        string? body = null,
        string secret = Secret,
        TimeSpan ahead = default,
        Guid? once = null
    )
    {
        using var client = running.Site.Client();
        using var request = new HttpRequestMessage(new HttpMethod(call.Method), path)
        {
            Content = body is null
                ? null
                : new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new("application/json") } },
        };
        request.Sign(secret, running.Site.Time.GetUtcNow() + ahead, call, once);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    public sealed class Running : IAsyncLifetime
    {
        private MetricCollector<long> _refused = null!;

        public FakeLogCollector Log { get; } = new();

        public TestSite Site { get; private set; } = null!;

        public static Task<TestSite> Start(FakeLogCollector log, bool upgrade) =>
            TestSite.Start(
                options =>
                    options with
                    {
                        Region = "fra1",
                        // Nobody is at home in bom1; this region is not the first, so it does not keep names.
                        Regions = [new("bom1", [new Uri("http://127.0.0.1:9")]), new("fra1", [new Uri("http://127.0.0.1:9")])],
                        RegionSecret = Secret,
                        RegionUpgrade = upgrade,
                    },
                services => services.AddLog(log)
            );

        /// <summary>
        /// How many requests were refused for a reason, as this site counts them: others in this process count by the same names.
        /// </summary>
        public long Refused(string reason) => _refused.Of("reason", reason);

        public async Task InitializeAsync()
        {
            Site = await Start(Log, upgrade: false);
            _refused = Site.Services.Counter("Dukaan.Regions", "dukaan.regions.refused");
        }

        public async Task DisposeAsync()
        {
            _refused.Dispose();
            await Site.DisposeAsync();
        }
    }
}
