using System.Text.RegularExpressions;
using Dukaan.Web;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.Routing;

namespace Dukaan.System.Tests.Browser;

/// <summary>The routes of all pages that shoppers and sellers open.</summary>
internal static partial class PageRoutes
{
    /// <summary>
    /// Files, streams, papers and answers that lead elsewhere; what only a signed-in shopper sees, which <c>StorefrontLanguageTests</c>
    /// reads; and pages that are those of something new with its fields filled.
    /// </summary>
    private static readonly string[] Others =
    [
        ".csv",
        ".pdf",
        ".zip",
        ".xml",
        ".txt",
        ".json",
        ".webmanifest",
        ".svg",
        ".png",
        ".jpg",
        ".js",
        "/events",
        "/new/link",
        "/slips",
        "/label",
        "/invoice",
        "/credit-notes",
        "/preview",
        "/messages/mail",
        "/paid",
        "/og/",
        "/vitals",
        "/mcp",
        "/ucp",
        "/searched",
        "/account/code",
        "/account/addresses",
        "/cart/back",
        "/search/queries/{queryId}",
        "/slots/{slotId}",
    ];

    /// <summary>The routes to which none of these paths leads.</summary>
    public static async Task<IReadOnlyList<string>> NotIn(IReadOnlyCollection<string> paths)
    {
        var data = Directory.CreateTempSubdirectory("dukaan-routes-").FullName;
        // It is built and never started: nothing asks for its database.
        var options = new DukaanOptions
        {
            Environment = "Development",
            Postgres = "Host=127.0.0.1;Database=none",
            Data = data,
        };
        await using var app = DukaanApp.Build(options);
        Directory.Delete(data, recursive: true);
        return
        [
            .. ((IEndpointRouteBuilder)app)
                .DataSources.SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(each => each.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
                .Select(each => "/" + each.RoutePattern.RawText!.Trim('/'))
                .Where(IsOfPeople)
                .Where(route => !Others.Any(route.Contains))
                .Where(route => Pattern(route) is var pattern && !paths.Any(path => pattern.IsMatch(path)))
                .Distinct(),
        ];
    }

    private static bool IsOfPeople(string route) =>
        route == "/"
        || route.StartsWith("/dashboard", StringComparison.Ordinal)
        || route.StartsWith("/s/{slug}", StringComparison.Ordinal)
        || route.StartsWith("/o/", StringComparison.Ordinal);

    private static Regex Pattern(string route) => new($"^{Place().Replace(Regex.Escape(route), "[^/?]+")}(\\?.*)?$");

    [GeneratedRegex(@"\\\{[^}]*\}")]
    private static partial Regex Place();
}
