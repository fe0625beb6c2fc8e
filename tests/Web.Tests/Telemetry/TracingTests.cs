using System.Collections.Concurrent;
using System.Diagnostics;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Telemetry;
using Dukaan.Web.Tests.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Dukaan.Web.Tests.Telemetry;

/// <summary>What a site sends to a collector.</summary>
public sealed class TracingTests
{
    private const string Phone = "+919811177755";
    private const string Name = "Canary Meera";
    private const string Street = "77 Canary Lane";

    [Fact]
    public async Task An_order_is_traced_from_the_request_to_its_event_and_says_nothing_personal()
    {
        using var collector = Collector.Start();
        await using var site = await TestSite.Start(options => options with { Otlp = collector.Url, TracePercent = 100 });
        var seller = new ApiClient(await site.Seller());
        var shop = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        var store = shop.Text("id");
        var product = (
            await seller.Post($"/api/v1/stores/{store}/products", new { title = "Laddu", price = new { amount = 100, currency = "INR" } })
        ).Is(201);

        var placed = (
            await new ApiClient(site.Client()).Post($"/api/storefront/v1/{shop.Text("slug")}/checkout", Order(product.Text("id")))
        ).Is(201);
        var (order, link) = (placed.Text("orderId"), placed.Text("statusUrl"));
        await Eventually.Holds(
            () =>
            {
                Flush(site);
                return collector.Spans().Exists(span => span.Name == "deliver message" && span[Traces.OrderTag] == order);
            },
            "The message to the seller should be in a span."
        );
        (await new ApiClient(site.Client()).Get(new Uri(link).PathAndQuery)).Is(200);
        (await new ApiClient(site.Client()).Get($"/s/{shop.Text("slug")}/search?q={Uri.EscapeDataString(Name)}")).Is(200);

        await Eventually.Holds(
            () =>
            {
                Flush(site);
                var sent = collector.Received("/v1/traces");
                return new[]
                {
                    "/api/storefront/v1/{slug}/checkout",
                    "IOrderAdmissionGrain",
                    "publish orders",
                    order,
                    store,
                    "http.route",
                }.All(text => sent.Contains(text, StringComparison.Ordinal));
            },
            "The collector should have got the checkout's span, its grain calls, its event, the order and the store."
        );

        IsOneTrace(collector.Spans(), store, order);
        foreach (var secret in (string[])[Phone, Phone[1..], "9811177755", Name, "Canary", Street, link.Split('/')[^1]])
        {
            Assert.DoesNotContain(secret, collector.Received("/v1/traces"), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, collector.Received("/v1/metrics"), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task What_a_caller_wrote_into_its_trace_context_is_not_sent_on()
    {
        using var collector = Collector.Start();
        await using var site = await TestSite.Start(options => options with { Otlp = collector.Url, TracePercent = 100 });
        using var handler = new SocketsHttpHandler { ActivityHeadersPropagator = null }; // it sends what the test says
        using var client = new HttpClient(handler) { BaseAddress = site.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        request.Headers.Add("tracestate", "shop=canary-meera");
        request.Headers.Add("baggage", "phone=9811177755");
        (await client.SendAsync(request)).EnsureSuccessStatusCode();

        await Eventually.Holds(
            () =>
            {
                Flush(site);
                return collector.Spans().Exists(span => span.Trace == "4bf92f3577b34da6a3ce929d0e0e4736");
            },
            "The request should continue the caller's trace."
        );

        Assert.DoesNotContain("canary-meera", collector.Received("/v1/traces"), StringComparison.Ordinal);
        Assert.DoesNotContain("9811177755", collector.Received("/v1/traces"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_go_there_too()
    {
        using var collector = Collector.Start();
        await using var site = await TestSite.Start(options => options with { Otlp = collector.Url });
        await Eventually.Holds(
            () =>
            {
                Flush(site);
                return collector.Received("/v1/metrics").Contains("dotnet.gc.collections", StringComparison.Ordinal);
            },
            "The collector should have got metrics."
        );
    }

    [Theory]
    [InlineData(1.0, "Microsoft.AspNetCore.Hosting.HttpRequestIn", SamplingDecision.RecordAndSample)]
    [InlineData(0.0, "Microsoft.AspNetCore.Hosting.HttpRequestIn", SamplingDecision.Drop)]
    [InlineData(0.0, "IOrderGrain/Get", SamplingDecision.Drop)]
    [InlineData(0.0, KeptRequests.Name, SamplingDecision.RecordAndSample)]
    public void What_is_not_chosen_is_not_recorded_but_for_requests_that_are_kept(double share, string name, SamplingDecision decision)
    {
        var asked = new SamplingParameters(default, ActivityTraceId.CreateRandom(), name, ActivityKind.Server);
        Assert.Equal(decision, new RequestSampler(share).ShouldSample(asked).Decision);
    }

    [Theory]
    [InlineData(503, 0, true)]
    [InlineData(200, 1_001, true)]
    [InlineData(200, 0, false)]
    [InlineData(404, 0, false)]
    public async Task A_request_that_was_not_chosen_has_a_span_if_it_failed_or_was_slow(int status, int milliseconds, bool kept)
    {
        using var server = new ActivitySource($"test-server-{Guid.NewGuid()}");
        var seen = new Seen();
        using var provider = Sdk.CreateTracerProviderBuilder()
            .AddSource(KeptRequests.Name, server.Name)
            .SetSampler(new RequestSampler(0))
            .AddProcessor(seen)
            .Build();
        using var request = server.StartActivity("Microsoft.AspNetCore.Hosting.HttpRequestIn", ActivityKind.Server)!;
        request.SetStartTime(DateTime.UtcNow.AddMilliseconds(-milliseconds));
        var context = new DefaultHttpContext();
        await new KeptRequests(here =>
        {
            here.Response.StatusCode = status;
            return Task.CompletedTask;
        }).InvokeAsync(context);

        var spans = seen.Spans.Where(span => span.TraceId == request.TraceId).ToList();
        Assert.Equal(kept ? [status] : [], spans.Select(span => (int)span.GetTagItem("http.response.status_code")!));
        Assert.All(spans, span => Assert.Equal((true, status >= 500), (span.Recorded, span.Status is ActivityStatusCode.Error)));
    }

    [Fact]
    public async Task Of_a_request_that_was_not_chosen_and_threw_the_error_is_named()
    {
        using var server = new ActivitySource($"test-server-{Guid.NewGuid()}");
        var seen = new Seen();
        using var provider = Sdk.CreateTracerProviderBuilder()
            .AddSource(KeptRequests.Name, server.Name)
            .SetSampler(new RequestSampler(0))
            .AddProcessor(seen)
            .Build();
        using var request = server.StartActivity("Microsoft.AspNetCore.Hosting.HttpRequestIn", ActivityKind.Server)!;

        await Assert.ThrowsAsync<TimeoutException>(() =>
            new KeptRequests(_ => throw new TimeoutException()).InvokeAsync(new DefaultHttpContext())
        );

        var span = Assert.Single(seen.Spans, span => span.TraceId == request.TraceId);
        Assert.Equal("System.TimeoutException", span.GetTagItem("error.type"));
    }

    /// <summary>The spans that a provider would send.</summary>
    private sealed class Seen : BaseProcessor<Activity>
    {
        public ConcurrentQueue<Activity> Spans { get; } = new();

        public override void OnEnd(Activity data)
        {
            if (data.Recorded)
            {
                Spans.Enqueue(data);
            }
        }
    }

    private static object Order(string productId) =>
        new
        {
            lines = new[] { new { productId, quantity = 1 } },
            customer = new
            {
                name = Name,
                phone = Phone,
                address = new
                {
                    line1 = Street,
                    city = "Pune",
                    postalCode = "411001",
                    country = "IN",
                },
            },
            payment = new { method = "cod" },
        };

    /// <summary>From the request over grains, database and outbox to the listeners and the message, and each span under another.</summary>
    private static void IsOneTrace(List<CollectedSpan> all, string store, string order)
    {
        // Other sites of this process send their spans here too.
        var told = all.First(span => span.Name == "deliver message" && span[Traces.OrderTag] == order);
        var trace = all.Where(span => span.Trace == told.Trace).ToList();
        Assert.Single(trace, span => span.Kind == 2 && span["http.route"] == "/api/storefront/v1/{slug}/checkout");
        var ids = trace.Select(span => span.Id).ToHashSet();
        // The first span is of this test's own HTTP client, which is in the same process.
        Assert.Single(trace, span => !ids.Contains(span.Parent));
        foreach (var name in (string[])["commit", "publish orders", "process orders", "deliver message"])
        {
            Assert.Contains(trace, span => span.Name == name);
        }

        Assert.Contains(trace, span => span["db.system.name"] == "postgresql" || span["db.system"] == "postgresql");
        Assert.Contains(trace, span => span.Name.Contains("IOrderAdmissionGrain", StringComparison.Ordinal));
        Assert.All(all.Where(span => span[Traces.StoreTag] == store && IsOfEvent(span)), span =>
            Assert.Equal((told.Trace, order), (span.Trace, span[Traces.OrderTag]))
        );
    }

    private static bool IsOfEvent(CollectedSpan span) => span.Name is "publish orders" or "process orders" or "deliver message";

    private static void Flush(TestSite site)
    {
        site.Services.GetRequiredService<TracerProvider>().ForceFlush(2_000);
        site.Services.GetRequiredService<MeterProvider>().ForceFlush(2_000);
    }
}
