using System.Net;
using Dukaan.Domains;
using Dukaan.TestKit;
using Dukaan.Web.Access;
using Dukaan.Web.Tests.Api;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Access;

/// <summary>A site with everything that can be switched on, and one shop in it: every endpoint there is.</summary>
public sealed class WholeSite : IAsyncLifetime
{
    public const string Secret = "a secret of thirty-two characters";
    public const string Password = "a word nobody guesses";

    public TestSite Site { get; private set; } = null!;

    public Shop Shop { get; private set; } = null!;

    /// <summary>All endpoints that have a route.</summary>
    public IEnumerable<RouteEndpoint> Endpoints => Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    public async Task InitializeAsync()
    {
        Site = await TestSite.Start(
            options =>
                options with
                {
                    Region = "fra1",
                    Regions = [new("fra1", [new Uri("http://127.0.0.1:9")]), new("bom1", [new Uri("http://127.0.0.1:9")])],
                    RegionSecret = Secret,
                    OpsPassword = Password,
                    PublicUrl = "https://dukaan.example",
                    DomainTarget = FakeNames.Platform,
                },
            services => services.AddSingleton<IDomainResolver>(new FakeNames())
        );
        var seller = new ApiClient(await Site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        Shop = new Shop(seller, opened.Text("id"), opened.Text("slug"));
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();

    public static Audience AudienceOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAudience>()!.Audience;

    public static IEnumerable<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];

    /// <summary>An address of an endpoint, of this shop where it is about one.</summary>
    public string PathOf(RouteEndpoint endpoint, Func<string, string>? literal = null) =>
        "/"
        + string.Join(
            '/',
            endpoint.RoutePattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            RoutePatternLiteralPart { Content: var text } => literal?.Invoke(text) ?? text,
                            RoutePatternSeparatorPart { Content: var text } => text,
                            RoutePatternParameterPart { Name: "storeId" } => Shop.Id,
                            RoutePatternParameterPart { Name: "slug" } => Shop.Slug,
                            RoutePatternParameterPart { Name: "number" or "page" or "deliveryId" } => "1",
                            RoutePatternParameterPart { IsCatchAll: true } => "index.html",
                            RoutePatternParameterPart { Name: var name } => name,
                            _ => "",
                        }
                    )
                )
            )
        );

    /// <summary>Sends a path as it is spelled.</summary>
    public static HttpRequestMessage Request(string method, Uri site, string path) =>
        new(
            new HttpMethod(method),
            new Uri(
                site.GetLeftPart(UriPartial.Authority) + path,
                new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }
            )
        );
}
