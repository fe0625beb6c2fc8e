using System.Text.Json;
using Dukaan.Team;
using Dukaan.Web.Sellers;
using Dukaan.Web.Tests.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Team;

/// <summary>Every route of a shop, API and dashboard, for every role: what a role does not include is refused.</summary>
public sealed class RoleTests(SiteCollection.Running running) : ApiTest(running)
{
    /// <summary>What each role may do beyond entering, as the owner reads it on the team's page.</summary>
    public static TheoryData<string, string[]> Expected =>
        new()
        {
            {
                "manager",
                [
                    "read-orders",
                    "pack-orders",
                    "handle-orders",
                    "refund-orders",
                    "read-catalog",
                    "edit-catalog",
                    "read-sales",
                    "edit-shop",
                    "handle-customers",
                ]
            },
            { "orders", ["read-orders", "pack-orders", "handle-orders", "read-catalog"] },
            { "packer", ["read-orders", "pack-orders", "read-catalog"] },
            { "read-only", ["read-orders", "read-catalog", "read-sales"] },
        };

    [Theory]
    [MemberData(nameof(Expected))]
    public async Task A_role_may_do_what_it_includes_and_nothing_else_whatever_the_operation(string role, string[] permissions)
    {
        var (mine, other) = (await Shop(), await Shop());
        var person = await TeamSite.Join(Site, mine, role);
        foreach (var endpoint in Routes(pages: false))
        {
            var (needed, name) = (Needed(endpoint), $"{Method(endpoint)} {endpoint.RoutePattern.RawText}");
            var may = needed is Permission.Enter || permissions.Contains(Scope(needed));
            var answer = await Call(endpoint, person, mine.Id);
            Assert.True(
                (answer.Status == 403 && answer.Code == "role-not-enough") == !may && answer.Status != 401,
                $"A {role} {(may ? "may" : "must not")} {name}, which needs {needed}; it answered {answer.Status} {answer.Body}"
            );
            Assert.Equal(404, (await Call(endpoint, person, other.Id)).Status);
        }
    }

    [Fact]
    public void Every_route_of_a_shop_says_what_it_needs()
    {
        // Where money goes and who has access; the owner alone. What is new and says nothing is the owner's too, and must be listed here.
        string[] owners =
        [
            "api-keys",
            "courier",
            "domains",
            "everything.zip",
            "payment-account",
            "payments",
            "support",
            "team",
            "webhooks",
        ];
        var own = Routes(pages: false)
            .Concat(Routes(pages: true))
            .Where(endpoint => Needed(endpoint) is Permission.Own)
            .Select(endpoint => endpoint.RoutePattern.RawText!.Split("{storeId}/")[^1].Split('/')[0])
            .Distinct()
            .Order();

        Assert.Equal(owners, own);
    }

    [Theory]
    [InlineData("read-orders", "/orders", 200)]
    [InlineData("read-orders", "/products", 403)]
    [InlineData("read-catalog", "/products", 200)]
    [InlineData("read-catalog", "/takings", 403)]
    public async Task A_key_reaches_its_scopes(string scope, string path, int status)
    {
        var shop = await Shop();
        var made = (
            await shop.Seller.Post(
                $"{shop.Path}/api-keys",
                new
                {
                    name = "Till",
                    scopes = new[] { scope },
                    expiresInDays = 30,
                }
            )
        ).Is(201);
        var key = new ApiClient(Site.Client());
        key.Http.DefaultRequestHeaders.Authorization = new("Bearer", made.Text("token"));

        var answer = (await key.Get($"{shop.Path}{path}")).Is(status);
        Assert.Equal(status == 403 ? "scope-missing" : null, answer.Status == 403 ? answer.Code : null);
        (await shop.Seller.Post($"{shop.Path}/api-keys", new { name = "All", scopes = new[] { "own" } })).IsProblem(
            422,
            "scopes",
            "scopes"
        );
    }

    [Fact]
    public async Task A_manager_changes_the_shop_but_not_where_money_goes()
    {
        var shop = await Shop();
        var manager = await TeamSite.Join(Site, shop, "manager");
        (await manager.Patch(shop.Path, new { description = "Sweets since 1952" })).Is(200);
        (await manager.Patch(shop.Path, new { vpa = "thief@bank" })).IsProblem(403, "role-not-enough", "vpa");
        (await manager.Patch(shop.Path, new { phone = "+919876543210" })).IsProblem(403, "role-not-enough", "phone");
        (await manager.Patch(shop.Path, new { slug = "another-link-altogether" })).IsProblem(403, "role-not-enough", "slug");
    }

    /// <summary>Behind the shopper's link are cancelling, returns and the codes of store credit.</summary>
    [Theory]
    [InlineData("manager", true)]
    [InlineData("orders", true)]
    [InlineData("packer", false)]
    [InlineData("read-only", false)]
    public async Task The_link_of_a_shopper_is_for_roles_that_handle_orders(string role, bool given)
    {
        var shop = await Shop();
        var order = await Place(shop);
        var person = await TeamSite.Join(Site, shop, role);

        var seen = (await person.Get($"{shop.Path}/orders/{order.Id}")).Is(200);

        Assert.Equal(given, seen.Json.GetProperty("statusUrl").ValueKind is JsonValueKind.String);
        Assert.Equal(given, seen.Body.Contains("/o/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_is_removed_is_out_at_the_next_request_and_the_shop_is_off_their_list()
    {
        var shop = await Shop();
        var packer = await TeamSite.Join(Site, shop, "packer");
        (await packer.Get($"{shop.Path}/orders")).Is(200);
        Assert.Contains(shop.Id, (await packer.Get("/api/v1/stores")).Is(200).Body, StringComparison.Ordinal);
        var member = (await shop.Seller.Get($"{shop.Path}/team")).Is(200).At("members")[0].GetProperty("id").GetString();

        (await shop.Seller.Delete($"{shop.Path}/team/members/{member}")).Is(204);

        (await packer.Get($"{shop.Path}/orders")).IsProblem(404, "not-found");
        Assert.DoesNotContain(shop.Id, (await packer.Get("/api/v1/stores")).Is(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_sees_who_changed_what_page_by_page_and_a_member_does_not()
    {
        var shop = await Shop();
        var manager = await TeamSite.Join(Site, shop, "manager");
        (await manager.Patch(shop.Path, new { description = "Sweets since 1952" })).Is(200);
        (await shop.AddProduct()).Is(201);

        var first = (await shop.Seller.Get($"{shop.Path}/team/activity?limit=2")).Is(200);
        Assert.Equal(["product.added", "store.changed"], Actions(first));
        Assert.Equal("description", first.At("items")[1].GetProperty("detail").GetString());
        var rest = (await shop.Seller.Get($"{shop.Path}/team/activity?cursor={first.Text("nextCursor")}")).Is(200);
        Assert.Equal(["team.joined", "team.invited", "store.opened"], Actions(rest));
        Assert.NotEqual(first.At("items")[0].GetProperty("actor").GetString(), first.At("items")[1].GetProperty("actor").GetString());
        (await manager.Get($"{shop.Path}/team/activity")).IsProblem(403, "role-not-enough");
    }

    [Fact]
    public async Task An_invitation_is_not_there_for_another_phone()
    {
        var shop = await Shop();
        var invitation = new
        {
            name = "Ravi",
            phone = Site.NewPhone(),
            role = "packer",
        };
        var invited = (await shop.Seller.Post($"{shop.Path}/team/invitations", invitation)).Is(201);
        var stranger = await TeamSite.SignIn(Site, Site.NewPhone());

        (await stranger.Post($"/api/v1/invitations/{invited.Text("link").Split('/')[^1]}/accept", new { })).IsProblem(404, "not-found");
        (await stranger.Post("/api/v1/invitations/nonsense/accept", new { })).IsProblem(404, "not-found");
        (await stranger.Get(shop.Path)).IsProblem(404, "not-found");
    }

    private IEnumerable<RouteEndpoint> Routes(bool pages) =>
        Site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<SellerRoute>() is { } route
                && route.SignInAt is null != pages
                && endpoint.RoutePattern.Parameters.Any(part => part.Name == "storeId")
            );

    private static IEnumerable<string?> Actions(Answer page) =>
        page.At("items").EnumerateArray().Select(item => item.GetProperty("action").GetString());

    private static Permission Needed(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<Needs>()?.Permission ?? endpoint.Metadata.GetMetadata<SellerRoute>()!.Needed(Method(endpoint));

    private static string Scope(Permission permission) => JsonNamingPolicy.KebabCaseLower.ConvertName($"{permission}");

    private static string Method(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0];

    private static async Task<Answer> Call(RouteEndpoint endpoint, ApiClient client, string storeId)
    {
        var path = string.Join(
            '/',
            endpoint.RoutePattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            RoutePatternLiteralPart literal => literal.Content,
                            RoutePatternParameterPart { Name: "storeId" } => storeId,
                            RoutePatternParameterPart { Name: "deliveryId" } => "1",
                            RoutePatternParameterPart { Name: "name" } => "shop.example.org",
                            _ => "01hzzzzzzzzzzzzzzzzzzzzzza",
                        }
                    )
                )
            )
        );
        var method = Method(endpoint) == "GET" && path.EndsWith("/events", StringComparison.Ordinal) ? "HEAD" : Method(endpoint);
        using HttpContent body = path.Contains("/picture", StringComparison.Ordinal)
            ? new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "a.png" } }
            : new StringContent("{}", null, "application/json");
        return await client.Send(new HttpMethod(method), $"/{path}", method is "DELETE" or "GET" or "HEAD" ? null : body);
    }
}
