using System.Text.Json;
using Dukaan.TestKit;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Api;

public sealed class OpsTests(SiteCollection.Running running) : ApiTest(running)
{
    private ApiClient Anyone => new(Site.Client());

    [Fact]
    public async Task Health_and_readiness_are_told()
    {
        (await Anyone.Get("/healthz")).Is(200);
        // A busy machine may take longer than the second that the database has to answer.
        await Eventually.Holds(async () => (await Anyone.Get("/readyz")).Status == 200, "The site should be ready: see what /readyz says.");
    }

    [Fact]
    public async Task The_APIs_description_lists_every_route_of_the_API()
    {
        var described = (await Anyone.Get("/openapi/v1.json")).Is(200);
        var listed = described
            .At("paths")
            .EnumerateObject()
            .SelectMany(path =>
                path.Value.EnumerateObject()
                    .Where(method => method.Value.ValueKind == JsonValueKind.Object && method.Name != "parameters")
                    .Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}")
            )
            .ToHashSet();
        var mapped = Site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal))
            .SelectMany(endpoint =>
                endpoint
                    .Metadata.GetMetadata<HttpMethodMetadata>()
                    ?.HttpMethods.Where(method => method != "HEAD")
                    .Select(method => $"{method} {PathOf(endpoint.RoutePattern)}")
                ?? []
            );

        Assert.StartsWith("3.1", described.Text("openapi"), StringComparison.Ordinal);
        Assert.All(mapped, route => Assert.Contains(route, listed));
        Assert.Contains("POST /api/v1/stores/{storeId}/orders/{orderId}/mark-paid", listed);
    }

    [Fact]
    public async Task Every_operation_has_a_name_a_summary_and_its_problems()
    {
        var described = (await Anyone.Get("/openapi/v1.json")).Is(200);
        foreach (
            var path in described.At("paths").EnumerateObject().Where(path => path.Name.StartsWith("/api/v1", StringComparison.Ordinal))
        )
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                Assert.True(operation.Value.TryGetProperty("operationId", out _), $"{operation.Name} {path.Name} needs a name.");
                Assert.True(operation.Value.TryGetProperty("summary", out _), $"{operation.Name} {path.Name} needs a summary.");
                var responses = operation.Value.GetProperty("responses").EnumerateObject().ToList();
                Assert.Contains(responses, each => each.Name.StartsWith('2'));
                Assert.Contains(responses, each =>
                    each.Name.StartsWith('4') && each.Value.GetProperty("content").TryGetProperty("application/problem+json", out _)
                );
                // Only signing in itself needs no session.
                Assert.Equal(
                    operation.Value.GetProperty("operationId").GetString() is not ("RequestCode" or "OpenSession"),
                    operation.Value.GetProperty("security").GetArrayLength() > 0
                );
            }
        }
    }

    [Fact]
    public async Task What_is_optional_is_not_described_as_required()
    {
        var schemas = (await Anyone.Get("/openapi/v1.json")).Is(200).At("components.schemas");

        Assert.All(schemas.EnumerateObject(), schema => Assert.Matches("^[A-Za-z0-9._-]+$", schema.Name));
        Assert.False(schemas.GetProperty("ProductPatch").TryGetProperty("required", out _), "Every field of a PATCH may be left out.");
        Assert.Equal(
            "integer",
            schemas.GetProperty("Money").GetProperty("properties").GetProperty("amount").GetProperty("type").GetString()
        );
        Assert.Contains(
            "string",
            schemas.GetProperty("ProductPatch").GetProperty("properties").GetProperty("title").GetRawText(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_comes_through_a_proxy_sees_neither_metrics_nor_health()
    {
        (await Anyone.Get("/metrics", ("X-Forwarded-For", "203.0.113.9"))).IsProblem(404, "not-found");
        (await Anyone.Get("/healthz", ("X-Forwarded-For", "203.0.113.9"))).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task The_description_can_be_browsed_under_a_policy_of_its_own()
    {
        var page = (await Anyone.Get("/docs/index.html")).Is(200);

        Assert.Contains("swagger-ui", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        (await Anyone.Get("/docs/swagger-ui-bundle.js")).Is(200);
    }

    [Fact]
    public async Task Messages_can_be_read_in_development()
    {
        var phone = Site.NewPhone();
        (await Anyone.Post("/api/v1/auth/codes", new { phone })).Is(202);

        var first = (await Anyone.Get("/dev/messages.json"))
            .Is(200)
            .Json.EnumerateArray()
            .First(message => message.GetProperty("channel").GetString() == "code");
        var page = (await Anyone.Get("/dev/messages")).Is(200);

        Assert.Equal((phone, "code"), (first.GetProperty("to").GetString(), first.GetProperty("channel").GetString()));
        Assert.Contains(first.GetProperty("code").GetString()!, first.GetProperty("text").GetString()!, StringComparison.Ordinal);
        Assert.EndsWith("Z", first.GetProperty("at").GetString(), StringComparison.Ordinal);
        Assert.Contains(first.GetProperty("code").GetString()!, page.Body, StringComparison.Ordinal);
    }

    private static string PathOf(RoutePattern pattern) =>
        "/"
        + string.Join(
            '/',
            pattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            RoutePatternLiteralPart literal => literal.Content,
                            RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
                            _ => "",
                        }
                    )
                )
            )
        );
}
