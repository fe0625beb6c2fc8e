using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Dukaan.TestKit;
using Dukaan.TestKit.Fuzzing;
using Dukaan.Web.Sellers;
using Dukaan.Web.Tests.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Web.Tests.Fuzzing;

/// <summary>
/// Every endpoint, asked about one shop by everybody who may not: what it says of itself (<see cref="SellerRoute"/>) decides what must be
/// answered, and nothing of the shop changes.
/// </summary>
public sealed class ProbeTests(MisuseSite misuse) : IClassFixture<MisuseSite>
{
    [Fact]
    public async Task Who_may_not_act_for_a_shop_is_refused_by_every_endpoint_and_changes_nothing()
    {
        using var world = await FuzzWorld.Open(misuse.Site.Address, "+919812300002");
        using var stranger = await FuzzWorld.Open(misuse.Site.Address, "+919812300003");
        var examples = await Examples();
        var actors = await Actors(world, stranger);
        var endpoints = SellerEndpoints();
        var before = await Everything(world.StoreId);
        var wrong = new List<string>();

        foreach (var (method, pattern, route) in endpoints)
        {
            foreach (
                var actor in actors.Where(actor =>
                    !pattern.Contains("/sessions/current", StringComparison.Ordinal) || actor.Name != "another shop's seller"
                )
            )
            {
                if (actor.Expected(route, pattern) is not { Length: > 0 } expected)
                {
                    continue;
                }

                var status = await Ask(actor, method, Path(pattern, world), examples.GetValueOrDefault($"{method} {pattern}"), world);
                if (!expected.Contains(status))
                {
                    wrong.Add($"{actor.Name}: {method} {pattern} answered {status}, not {string.Join(" or ", expected)}");
                }
            }
        }

        Assert.True(
            wrong.Count == 0,
            $"{wrong.Count} doors stand open, or say something else than their metadata:\n{string.Join('\n', wrong)}"
        );
        var after = await Everything(world.StoreId);
        Assert.True(
            before.SequenceEqual(after),
            "Nothing of the shop should change: "
                + $"{string.Join(", ", before.Except(after).Concat(after.Except(before)).Select(row => row[..Math.Min(200, row.Length)]))}"
        );
        Assert.True(endpoints.Count > 100, $"Only {endpoints.Count} endpoints of sellers were found; do they still say what they are?");
    }

    [Fact]
    public async Task A_shoppers_links_and_carts_are_worth_nothing_in_another_shop()
    {
        using var world = await FuzzWorld.Open(misuse.Site.Address, "+919812300004");
        using var stranger = await FuzzWorld.Open(misuse.Site.Address, "+919812300005");
        var examples = await Examples();
        var before = await Everything(world.StoreId);
        using var client = misuse.Site.Client();
        foreach (
            var (method, pattern, _) in Endpoints()
                .Where(each =>
                    each.Pattern.StartsWith("/api/storefront/", StringComparison.Ordinal)
                    && each.Pattern.Contains("{statusToken}", StringComparison.Ordinal)
                )
        )
        {
            var path = Path(pattern, world).Replace($"/{world.Slug}/", $"/{stranger.Slug}/", StringComparison.Ordinal);
            var status = await Ask(
                new Actor("shopper", client, (_, _) => []),
                method,
                path,
                examples.GetValueOrDefault($"{method} {pattern}"),
                world
            );
            Assert.True(status == 404, $"{method} {pattern} with another shop's order answered {status}.");
        }

        Assert.Equal(before, await Everything(world.StoreId));
    }

    [Fact]
    public async Task Operators_pages_are_for_operators_alone()
    {
        using var seller = await FuzzWorld.Open(misuse.Site.Address, "+919812300006");
        using var client = Cookie($"dukaan-session={seller.Token}");
        foreach (
            var (method, pattern, _) in Endpoints()
                .Where(each =>
                    each.Pattern.StartsWith("/ops", StringComparison.Ordinal)
                    && !each.Pattern.StartsWith("/ops/api", StringComparison.Ordinal)
                    && !each.Pattern.Contains("/sign", StringComparison.Ordinal)
                )
        )
        {
            var status = await Ask(new Actor("seller", client, (_, _) => []), method, Path(pattern, seller), null, seller);
            Assert.True(status is 401 or 403 or 404 or 303, $"{method} {pattern} answered {status} to a seller.");
        }
    }

    private async Task<IReadOnlyList<Actor>> Actors(FuzzWorld world, FuzzWorld stranger)
    {
        var (mine, mineId) = await Key(world);
        var (revoked, revokedId) = await Key(world);
        var (theirs, _) = await Key(stranger);
        (await new ApiClient(world.Http).Delete($"/api/v1/stores/{world.StoreId}/api-keys/{revokedId}")).Is(204);
        await UseOnce(world, mine);
        var loggedOut = await misuse.Site.Seller();
        (await new ApiClient(loggedOut).Delete("/api/v1/auth/sessions/current")).Is(204);
        var ofAnother = (SellerRoute route, string pattern) =>
            !pattern.Contains("{storeId}", StringComparison.Ordinal) ? []
            : route.SignInAt is null ? new[] { 404 }
            : [404];
        var nobody = (SellerRoute route, string _) => route.SignInAt is null ? new[] { 401 } : [401, 302, 303];
        return
        [
            new Actor("nobody", misuse.Site.Client(), nobody),
            new Actor("a session that was ended", loggedOut, nobody),
            new Actor("an API key that was revoked", Bearer(revoked), nobody),
            new Actor("an order's link", Bearer(world.Value("statusToken", new Random(1))!), nobody),
            new Actor("an operator", await Operator(), nobody),
            new Actor("a session cookie at the API", Cookie($"dukaan-session={world.Token}"), (route, pattern) =>
                route.SignInAt is null ? nobody(route, pattern) : []
            ),
            new Actor("another shop's seller", Both(stranger.Token), ofAnother),
            new Actor("another shop's API key", Bearer(theirs), (route, pattern) => route.SignInAt is not null ? nobody(route, pattern)
                : route.People ? [403]
                : ofAnother(route, pattern)),
            new Actor("the shop's own API key", Bearer(mine), (route, pattern) => route.SignInAt is not null ? nobody(route, pattern)
                : route.People ? [403]
                : []),
        ];
    }

    private static async Task<(string Token, string Id)> Key(FuzzWorld world)
    {
        var made = (await new ApiClient(world.Http).Post($"/api/v1/stores/{world.StoreId}/api-keys", new { name = "Probe" })).Is(201);
        return (made.Text("token"), made.Text("id"));
    }

    /// <summary>The first use of a key is noted in the shop; the next ones of the hour are not.</summary>
    private async Task UseOnce(FuzzWorld world, string token)
    {
        using var key = Bearer(token);
        var keys = $"/api/v1/stores/{world.StoreId}/api-keys";
        await Eventually.Holds(
            async () =>
            {
                (await new ApiClient(key).Get($"/api/v1/stores/{world.StoreId}")).Is(200);
                return (await new ApiClient(world.Http).Get(keys)).Is(200).Body.Contains("\"usedAt\":\"", StringComparison.Ordinal);
            },
            "The list of keys should say when it was used."
        );
    }

    private async Task<HttpClient> Operator()
    {
        using var client = misuse.Site.Client();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("password", MisuseSite.OpsPassword)]);
        using var answer = await client.PostAsync(new Uri("/ops/signin", UriKind.Relative), form);
        return Cookie(answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
    }

    private HttpClient Bearer(string token)
    {
        var client = misuse.Site.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private HttpClient Cookie(string cookie)
    {
        var client = misuse.Site.Client();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    private HttpClient Both(string token)
    {
        var client = Cookie($"dukaan-session={token}");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private static async Task<int> Ask(Actor actor, string method, string path, string? body, FuzzWorld world)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is not ("GET" or "HEAD" or "DELETE"))
        {
            request.Content =
                path.EndsWith("/picture", StringComparison.Ordinal) || path.EndsWith("/pictures", StringComparison.Ordinal)
                    ? new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "x.png" } }
                : body is null ? new FormUrlEncodedContent([KeyValuePair.Create("x", "1")])
                : new StringContent(Real(body, world), Encoding.UTF8, "application/json");
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var answer = await actor.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
        return (int)answer.StatusCode;
    }

    private static string Real(string body, FuzzWorld world) =>
        body.Replace("01jdy7k3q8v5n2m4x6z9w1c0be", world.Value("productId", new Random(1)), StringComparison.Ordinal);

    private static string Path(string pattern, FuzzWorld world)
    {
        var random = new Random(1);
        foreach (var name in pattern.Split('{').Skip(1).Select(part => part.Split('}')[0]))
        {
            pattern = pattern.Replace(
                $"{{{name}}}",
                world.Value(name.TrimStart('*').Split(':')[0], random) ?? "01jdy7k3q8v5n2m4x6z9w1c0be",
                StringComparison.Ordinal
            );
        }

        return pattern;
    }

    /// <summary>Bodies of the API's description, by method and path.</summary>
    private async Task<Dictionary<string, string>> Examples()
    {
        using var client = misuse.Site.Client();
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        return FuzzTargets
            .Of(document.RootElement.Clone())
            .Where(target => target.Json is not null)
            .ToDictionary(target => $"{target.Method} {target.Path}", target => target.Json!);
    }

    private List<(string Method, string Pattern, SellerRoute Route)> SellerEndpoints() =>
        [.. Endpoints().Where(each => each.Route is not null).Select(each => (each.Method, each.Pattern, each.Route!))];

    private IEnumerable<(string Method, string Pattern, SellerRoute? Route)> Endpoints() =>
        from endpoint in misuse
            .Site.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Distinct()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (
            method,
            "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Text)))),
            endpoint.Metadata.GetMetadata<SellerRoute>()
        );

    private static string Text(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPart part) =>
        part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
            _ => "",
        };

    /// <summary>All that is kept of a store, row by row.</summary>
    private async Task<List<string>> Everything(string storeId)
    {
        await using var database = new NpgsqlConnection(misuse.Site.Options.Postgres);
        await database.OpenAsync();
        await using var waiting = new NpgsqlCommand("select count(*) from outbox where store_id = $1", database)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = storeId } },
        };
        await Eventually.Holds(
            async () => (long)(await waiting.ExecuteScalarAsync())! == 0,
            "The relay should have published what happened in the shop, and noted its customers."
        );
        await using var command = new NpgsqlCommand(
            "select kind || ' ' || key || ' ' || version || ' ' || coalesce(payload::text, '') from grain_state where key like $1 || "
                + "'%' union all "
                + "select kind || ' ' || key || ' ' || id || ' ' || payload::text from grain_row where key like $1 || '%' order by 1",
            database
        )
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = storeId } },
        };
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    /// <param name="Name">Who asks.</param>
    /// <param name="Client">With what they have to show.</param>
    /// <param name="Expected">The statuses that refuse them; none: it is theirs to ask.</param>
    private sealed record Actor(string Name, HttpClient Client, Func<SellerRoute, string, int[]> Expected);
}
