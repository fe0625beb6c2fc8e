using Dukaan.TestKit;
using Dukaan.Web.Limits;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Limits;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;

namespace Dukaan.Web.Tests.Telemetry;

/// <summary>What is asked of Redis is in the trace of the request that asked, and says nothing of who made it.</summary>
public sealed class RedisSpanTests
{
    private const string First = "4bf92f3577b34da6a3ce929d0e0e4731";
    private const string Second = "4bf92f3577b34da6a3ce929d0e0e4732";

    [Fact]
    public async Task Each_call_is_a_span_under_the_request_that_made_it_without_script_or_keys()
    {
        using var collector = Collector.Start();
        await using var redis = await RedisServer.Start();
        await using var site = await (await LimitedSite.Start(redis, collector: collector.Url)).Connected();

        await Task.WhenAll(Ask(site, "198.51.100.61", First), Ask(site, "198.51.100.62", Second));

        var spans = await Eventually.Becomes(
            () => Redis(site, collector),
            found =>
                ((string[])[First, Second]).All(trace =>
                    found.Exists(span => span.Trace == trace)
                    && collector.Spans().Exists(span => span.Trace == trace && span["http.route"].Length > 0)
                ),
            "Each request should have its calls of Redis as spans."
        );
        foreach (var trace in (string[])[First, Second])
        {
            var request = Assert.Single(collector.Spans(), span => span.Trace == trace && span["http.route"].Length > 0);
            Assert.Contains(spans, span => span.Trace == trace);
            Assert.All(spans.Where(span => span.Trace == trace), span => Assert.Equal((request.Id, 3), (span.Parent, span.Kind)));
        }

        Assert.All(spans, span =>
            Assert.Equal(
                ["db.operation.name=EVAL", "db.system.name=redis"],
                span.Texts.Select(text => $"{text.Key}={text.Value}").Order(StringComparer.Ordinal)
            )
        );
        foreach (var secret in (string[])["198.51.100.6", "dukaan:{", ":limits:", "redis.call"])
        {
            Assert.DoesNotContain(secret, collector.Received("/v1/traces"), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_call_that_nobody_waited_for_ends_with_its_request_and_is_in_no_later_one()
    {
        using var collector = Collector.Start();
        await using var redis = await RedisServer.Start();
        var timeout = new RedisTimeout(TimeSpan.FromMilliseconds(500), TimeSpan.FromMilliseconds(50));
        await using var site = await (await LimitedSite.Start(redis, timeout, collector.Url)).Connected();
        await using (await redis.Pause())
        {
            await Ask(site, "198.51.100.61", First);
        }

        await Eventually.Holds(
            async () =>
            {
                await Ask(site, "198.51.100.62", Second);
                return site.Calls("answered") > 0;
            },
            "Redis should answer again."
        );

        var spans = await Eventually.Becomes(
            () => Redis(site, collector),
            found => found.Exists(span => span.Trace == First) && found.Exists(span => span.Trace == Second),
            "The slow call and the later ones should be spans."
        );
        Assert.Equal("timeout", Assert.Single(spans, span => span.Trace == First)["error.type"]);
        Assert.All(spans.Where(span => span.Trace == Second), span => Assert.Empty(span["error.type"]));
    }

    private static async Task Ask(LimitedSite site, string address, string trace)
    {
        using var handler = new SocketsHttpHandler { ActivityHeadersPropagator = null }; // it sends what the test says
        using var http = new HttpClient(handler) { BaseAddress = site.Address };
        var answer = await site.CodeFor(new ApiClient(http), address, ("traceparent", $"00-{trace}-00f067aa0ba902b7-01"));
        Assert.Equal(202, answer.Status);
    }

    private static Task<List<CollectedSpan>> Redis(LimitedSite site, Collector collector)
    {
        site.Services.GetRequiredService<TracerProvider>().ForceFlush(2_000);
        // A process has one source of spans: other sites of these tests have calls too.
        return Task.FromResult(collector.Spans().FindAll(span => span["db.system.name"] == "redis" && span.Trace is First or Second));
    }
}
