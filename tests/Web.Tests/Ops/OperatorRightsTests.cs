using System.Text.Json;
using Dukaan.Web.Access;
using Dukaan.Web.Tests.Access;
using Dukaan.Web.Tests.Dashboard;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Ops;

/// <summary>Every route at /ops, for every role.</summary>
public sealed class OperatorRightsTests(OpsSite ops) : IClassFixture<OpsSite>
{
    private static readonly string[] Roles = ["viewer", "support", "engineer", "admin"];

    /// <summary>Who may, besides admins, who may do everything.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["GET /ops"] = ["viewer", "support", "engineer"],
        ["GET /ops/payments"] = ["viewer", "support", "engineer"],
        ["POST /ops/payments/circuit/reset"] = ["engineer"],
        ["POST /ops/payments/compare"] = ["engineer"],
        ["POST /ops/payments/webhooks/{storeId}/{webhookId}/reset"] = ["engineer"],
        ["GET /ops/shards"] = ["viewer", "support", "engineer"],
        ["POST /ops/shards"] = ["engineer"],
        ["GET /ops/home"] = ["viewer", "support", "engineer"],
        ["POST /ops/home"] = ["engineer"],
        ["GET /ops/texts"] = ["support", "engineer"],
        ["POST /ops/texts/{storeId}/{action}"] = ["support", "engineer"],
        ["GET /ops/settings"] = ["viewer", "support", "engineer"],
        ["POST /ops/settings"] = ["engineer"],
        ["GET /ops/experiments"] = ["viewer", "support", "engineer"],
        ["POST /ops/experiments"] = ["engineer"],
        ["GET /ops/addresses"] = ["viewer", "support", "engineer"],
        ["POST /ops/addresses"] = ["engineer"],
        ["GET /ops/log"] = ["viewer", "support", "engineer"],
        ["GET /ops/account"] = ["viewer", "support", "engineer"],
        ["POST /ops/account/end"] = ["viewer", "support", "engineer"],
        ["POST /ops/account/recovery"] = ["viewer", "support", "engineer"],
        ["GET /ops/search"] = ["viewer", "support", "engineer"],
        ["POST /ops/search"] = ["viewer", "support", "engineer"],
        ["GET /ops/people/{person}"] = ["support", "engineer"],
        ["POST /ops/people/{person}/export"] = [],
        ["POST /ops/people/{person}/erase"] = [],
        ["POST /ops/people/{person}/merge"] = [],
        ["GET /ops/shops/{storeId}/orders/{orderId}"] = ["viewer", "support", "engineer"],
        ["GET /ops/shops"] = ["viewer", "support", "engineer"],
        ["GET /ops/shops/{storeId}"] = ["viewer", "support", "engineer"],
        ["POST /ops/shops/{storeId}/suspend"] = ["support", "engineer"],
        ["POST /ops/shops/{storeId}/release"] = ["support", "engineer"],
        ["POST /ops/shops/{storeId}/take-down"] = ["support", "engineer"],
        ["POST /ops/shops/{storeId}/put-back"] = ["support", "engineer"],
        ["POST /ops/shops/{storeId}/limits"] = ["engineer"],
        ["GET /ops/shops/{storeId}/support"] = ["support", "engineer"],
        ["POST /ops/shops/{storeId}/support"] = ["support", "engineer"],
        ["POST /ops/shops/{storeId}/support/{lookId}/look"] = ["support", "engineer"],
        ["POST /ops/shops/{storeId}/support/{lookId}/end"] = ["support", "engineer"],
        ["GET /ops/load"] = ["viewer", "support", "engineer"],
        ["GET /ops/operators"] = [],
        ["POST /ops/operators"] = [],
        ["POST /ops/operators/{name}/{action}"] = [],
    };

    /// <summary>What is typed there must stand in no address, and changes nothing.</summary>
    private static readonly string[] OnlyAsk = ["POST /ops/search"];

    [Fact]
    public async Task Each_role_may_what_is_listed_here_and_nothing_more()
    {
        var sessions = new Dictionary<string, Browser>();
        foreach (var role in Roles)
        {
            if (role != "admin")
            {
                using var admin = await ops.SignIn(OpsSite.Admin);
                await ops.Enrol(admin, $"one.{role}", role);
            }

            sessions[role] = await ops.SignIn(role == "admin" ? OpsSite.Admin : $"one.{role}");
            sessions[role].Http.DefaultRequestHeaders.Accept.Clear(); // as a script: problems have a code
        }

        // Their second factor is old, so what a role may change is stopped by that alone.
        ops.Site.Time.Advance(TimeSpan.FromMinutes(20));
        var wrong = new List<string>();
        foreach (var (method, pattern) in Routes())
        {
            Assert.True(
                Allowed.TryGetValue($"{method} {pattern}", out var allowed) || pattern.StartsWith("/ops/grains", StringComparison.Ordinal),
                $"Who may call {method} {pattern}? Say so here."
            );
            foreach (var role in Roles)
            {
                var may = role == "admin" || allowed is null || allowed.Contains(role);
                using var request = new HttpRequestMessage(
                    new HttpMethod(method),
                    pattern
                        .Replace("{storeId}", "0123456789abcdefghjkmnpqrs", StringComparison.Ordinal)
                        .Replace("{*path}", "x", StringComparison.Ordinal)
                );
                using var answer = await sessions[role].Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                var code = (int)answer.StatusCode == 403 ? Code(await answer.Content.ReadAsStringAsync()) : "";
                var expected = may ? (method == "GET" || OnlyAsk.Contains($"{method} {pattern}") ? "" : "confirm-first") : "forbidden";
                if (code != expected)
                {
                    wrong.Add($"{method} {pattern} to {role}: {(int)answer.StatusCode} {code} instead of '{expected}'");
                }
            }
        }

        foreach (var browser in sessions.Values)
        {
            browser.Dispose();
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private IEnumerable<(string Method, string Pattern)> Routes() =>
        ops
            .Site.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(each => WholeSite.AudienceOf(each) == Audience.Operators)
            .SelectMany(each => WholeSite.MethodsOf(each).Select(method => (method, $"/{each.RoutePattern.RawText!.Trim('/')}")))
            .Distinct();

    /// <summary>Of our own refusals; Orleans's dashboard has others, without a code.</summary>
    private static string Code(string body) =>
        JsonDocument.Parse(body).RootElement.TryGetProperty("code", out var code) ? code.GetString()! : "";
}
