using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>Finds the targets: in the API's description, and in the forms of pages.</summary>
public static partial class FuzzTargets
{
    private const int MostPages = 60;

    /// <summary>All operations of the API's description.</summary>
    public static IEnumerable<FuzzTarget> Of(JsonElement document)
    {
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                var parameters = operation.Value.TryGetProperty("parameters", out var listed) ? listed.EnumerateArray().ToArray() : [];
                var content = operation.Value.TryGetProperty("requestBody", out var body) ? body.GetProperty("content") : default;
                yield return new FuzzTarget(
                    operation.Name.ToUpperInvariant(),
                    path.Name,
                    [
                        .. parameters
                            .Where(each => each.GetProperty("in").GetString() == "query")
                            .Select(each => each.GetProperty("name").GetString()!),
                    ],
                    content.ValueKind == JsonValueKind.Object && content.TryGetProperty("application/json", out var json)
                        ? json.GetProperty("example").GetRawText()
                        : null,
                    null,
                    content.ValueKind == JsonValueKind.Object && content.TryGetProperty("multipart/form-data", out _),
                    operation.Value.GetProperty("security").GetArrayLength() > 0
                );
            }
        }
    }

    /// <summary>Targets without a description: pages with a query, and endpoints for other machines.</summary>
    public static IEnumerable<FuzzTarget> Pages()
    {
        yield return Page("/s/{slug}", "page");
        yield return Page("/s/{slug}/c/{handle}", "page");
        yield return Page("/s/{slug}/p/{handle}");
        yield return Page("/s/{slug}/search", "q", "page");
        yield return Page("/s/{slug}/cart");
        yield return Page("/s/{slug}/checkout", "address");
        yield return Page("/s/{slug}/account", "back", "before");
        yield return Page("/s/{slug}/account/wishes");
        yield return Page("/s/{slug}/account/addresses/{productId}");
        yield return Page("/s/{slug}/qr.png");
        yield return Page("/s/{slug}/sitemap.xml");
        yield return Page("/o/{statusToken}");
        yield return Page("/pictures/{storeId}/{productId}/{handle}");
        yield return Page("/assets/theme/{handle}.css");
        yield return Page("/dashboard/signin", "back");
        yield return Page("/dashboard/{storeId}/orders", "q", "state", "payment", "method", "from", "to", "before");
        yield return Page("/dashboard/{storeId}/takings", "from", "to");
        yield return Page("/dashboard/{storeId}/products", "q", "category", "page");
        yield return Page("/dashboard/{storeId}/orders.csv", "q", "state", "from", "to");
        yield return Page("/internal/regions/stores", "after", "limit");
        yield return new FuzzTarget(
            "POST",
            "/hooks/payments/{storeId}",
            [],
            """{"id":"m1","type":"payment.captured","payment":{"id":"p","key":"k","status":"captured","amount":1,"currency":"INR"}}""",
            null,
            false,
            false
        );
        yield return new FuzzTarget("POST", "/ops/signin", [], null, [("password", "x")], false, false);
        yield return new FuzzTarget(
            "POST",
            "/s/{slug}/cart/add",
            [],
            null,
            [("productId", "{productId}"), ("quantity", "1")],
            false,
            false
        );
        yield return new FuzzTarget(
            "POST",
            "/s/{slug}/cart/line",
            [],
            null,
            [("productId", "{productId}"), ("quantity", "1")],
            false,
            false
        );
        yield return new FuzzTarget("POST", "/s/{slug}/account/signin", [], null, [("phone", "9812345678"), ("back", "")], false, false);
        yield return new FuzzTarget("POST", "/s/{slug}/account/code", [], null, [("code", "123456"), ("back", "")], false, false);
        yield return new FuzzTarget("POST", "/s/{slug}/account/wishes", [], null, [("productId", "{productId}")], false, false);
        yield return new FuzzTarget("POST", "/s/{slug}/account/again", [], null, [("order", "{productId}"), ("once", "x")], false, false);
        yield return new FuzzTarget(
            "POST",
            "/s/{slug}/checkout",
            [],
            null,
            [
                ("cart", "{cartId}"),
                ("expectedTotal", "15000"),
                ("name", "Asha"),
                ("phone", "9812345678"),
                ("line1", "1 MG Road"),
                ("city", "Pune"),
                ("postalCode", "411001"),
                ("payment", "cod"),
            ],
            false,
            false
        );
    }

    /// <summary>Every form on the pages that are reachable from these.</summary>
    public static async Task<ImmutableArray<FuzzTarget>> Forms(HttpClient signedIn, string storeId, params string[] starts)
    {
        var (targets, seen, open) = (new Dictionary<string, FuzzTarget>(), new HashSet<string>(starts), new Queue<string>(starts));
        for (var read = 0; read < MostPages && open.TryDequeue(out var page); read++)
        {
            using var response = await signedIn.GetAsync(new Uri(page, UriKind.Relative));
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var html = await response.Content.ReadAsStringAsync();
            foreach (Match form in FormTag().Matches(html))
            {
                var action = Attribute(form.Groups["tag"].Value, "action") ?? page;
                var fields = FieldTag()
                    .Matches(form.Groups["inside"].Value)
                    .Select(field => (Name: Attribute(field.Value, "name") ?? "", Value: Attribute(field.Value, "value") ?? ""))
                    .Where(field => field.Name.Length > 0);
                var method = (Attribute(form.Groups["tag"].Value, "method") ?? "get").ToUpperInvariant();
                var buttons = FieldTag()
                    .Matches(form.Groups["inside"].Value)
                    .Select(field => Attribute(field.Value, "formaction"))
                    .OfType<string>();
                foreach (
                    var to in buttons.Prepend(action).Where(to => to.StartsWith('/') && !to.Contains("/signout", StringComparison.Ordinal))
                )
                {
                    targets[$"{method} {to}"] = new FuzzTarget(
                        method,
                        to.Split('?')[0].Replace(storeId, "{storeId}", StringComparison.Ordinal),
                        [],
                        null,
                        [.. fields],
                        false,
                        true
                    );
                }
            }

            foreach (
                var link in Links()
                    .Matches(html)
                    .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
                    .Where(link => link.StartsWith($"/dashboard/{storeId}", StringComparison.Ordinal))
            )
            {
                if (!link.EndsWith(".csv", StringComparison.Ordinal) && !link.EndsWith(".pdf", StringComparison.Ordinal) && seen.Add(link))
                {
                    open.Enqueue(link);
                }
            }
        }

        return
        [
            .. targets.Values.Select(target =>
                target.Method == "GET" ? target with { Query = [.. target.Form!.Value.Select(field => field.Name)], Form = null } : target
            ),
        ];
    }

    private static FuzzTarget Page(string path, params string[] query) =>
        new("GET", path, [.. query], null, null, false, path.StartsWith("/dashboard/{", StringComparison.Ordinal));

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("(?<tag><form[^>]*>)(?<inside>.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex FormTag();

    [GeneratedRegex("<(input|textarea|select|button)[^>]*>")]
    private static partial Regex FieldTag();

    [GeneratedRegex("href=\"([^\"#]*)\"")]
    private static partial Regex Links();
}
