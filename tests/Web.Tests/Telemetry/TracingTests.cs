using System.Diagnostics;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Telemetry;
using Dukaan.Web.Tests.Api;
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
    [InlineData(1.0, "Microsoft.AspNetCore.Hosting.HttpRequestIn", ActivityKind.Server, SamplingDecision.RecordAndSample)]
    [InlineData(0.0, "Microsoft.AspNetCore.Hosting.HttpRequestIn", ActivityKind.Server, SamplingDecision.RecordOnly)]
    [InlineData(0.0, "IOrderGrain/Get", ActivityKind.Server, SamplingDecision.Drop)]
    [InlineData(0.0, "System.Net.Http.HttpRequestOut", ActivityKind.Client, SamplingDecision.Drop)]
    public void Of_a_request_that_is_not_chosen_only_its_own_span_is_recorded(
        double share,
        string name,
        ActivityKind kind,
        SamplingDecision decision
    )
    {
        var asked = new SamplingParameters(default, ActivityTraceId.CreateRandom(), name, kind);
        Assert.Equal(decision, new RequestSampler(share).ShouldSample(asked).Decision);
    }

    [Fact]
    public void A_request_that_failed_is_kept_and_one_that_did_not_is_not()
    {
        using var source = new ActivitySource("test-kept");
        using var listener = new ActivityListener
        {
            ShouldListenTo = each => each.Name == "test-kept",
            Sample = (ref _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        using var keep = new KeptFailures();
        using var failed = source.StartActivity("failed")!;
        failed.SetStatus(ActivityStatusCode.Error);
        using var fine = source.StartActivity("fine")!;

        keep.OnEnd(failed);
        keep.OnEnd(fine);

        Assert.True(failed.Recorded);
        Assert.False(fine.Recorded);
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
        Assert.All(all.Where(span => span.Name is "publish orders" or "process orders" or "deliver message"), span =>
            Assert.Equal((told.Trace, store, order), (span.Trace, span[Traces.StoreTag], span[Traces.OrderTag]))
        );
    }

    private static void Flush(TestSite site)
    {
        site.Services.GetRequiredService<TracerProvider>().ForceFlush(2_000);
        site.Services.GetRequiredService<MeterProvider>().ForceFlush(2_000);
    }
}
