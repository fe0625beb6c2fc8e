using System.Text;
using Dukaan.Web.Pipeline;

namespace Dukaan.Web.Http;

/// <summary>
/// What is read from a request's path before routing, or if routing found nothing: the only place that compares paths. Like routing it uses
/// decoded paths, whole segments, and ignores case. It never decides access: that is declared by the endpoint (<see
/// cref="Pipeline.AccessGate"/>).
/// </summary>
public static class EarlyPath
{
    /// <summary>The first segments of <see cref="Access.Exposure.ShopHosts"/>. A test compares them with the endpoints.</summary>
    private static readonly string[] Shared = ["/assets", "/pictures", "/o", "/mail", "/api/storefront"];

    /// <summary>Whether the path is the same on the platform's hosts and on custom domains.</summary>
    public static bool IsShared(ReadOnlySpan<char> path)
    {
        foreach (var shared in Shared)
        {
            if (Begins(path, shared))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is a path of the API, whose errors are problem details whatever the client accepts.</summary>
    public static bool IsApi(ReadOnlySpan<char> path) => Begins(path, "/api");

    public static bool IsDashboard(ReadOnlySpan<char> path) => Begins(path, "/dashboard");

    /// <summary>The slug of the shop whose pages or shopper API are requested; empty: neither.</summary>
    public static ReadOnlySpan<char> ShopIn(ReadOnlySpan<char> path)
    {
        var rest =
            path.StartsWith("/s/", StringComparison.OrdinalIgnoreCase) ? path[3..]
            : path.StartsWith("/api/storefront/v1/", StringComparison.OrdinalIgnoreCase) ? path[19..]
            : [];
        var end = rest.IndexOf('/');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>Whether it is the path of a shop's cart or checkout: on the platform, in the API, or on the shop's own domain.</summary>
    public static bool IsBuying(ReadOnlySpan<char> path)
    {
        var shop = ShopIn(path);
        var rest =
            shop.IsEmpty ? path
            : path.StartsWith("/s/", StringComparison.OrdinalIgnoreCase) ? path[(3 + shop.Length)..]
            : path[(19 + shop.Length)..];
        return Begins(rest, "/cart") || Begins(rest, "/checkout") || Begins(rest, "/carts") || Begins(rest, "/quote");
    }

    /// <summary>The path without this many of its first segments.</summary>
    public static string Without(string path, int segments)
    {
        var at = 0;
        for (; segments > 0 && at >= 0; segments--)
        {
            at = at + 1 < path.Length ? path.IndexOf('/', at + 1) : -1;
        }

        return at < 0 ? "" : path[at..];
    }

    /// <summary>
    /// Reads a path from the bytes of a request like the server does. False: it needs the server's own parser, for example because it
    /// contains <c>..</c>.
    /// </summary>
    public static bool TryDecode(ReadOnlySpan<byte> raw, out string path)
    {
        path = Encoding.ASCII.GetString(raw);
        if (path.Contains("/.", StringComparison.Ordinal) || path.Contains("%2", StringComparison.Ordinal))
        {
            return false; // dots, also as %2E, and %2F, which stays encoded
        }

        if (path.Contains('%', StringComparison.Ordinal))
        {
            path = Uri.UnescapeDataString(path);
        }

        return true;
    }

    private static bool Begins(ReadOnlySpan<char> path, string with) =>
        path.StartsWith(with, StringComparison.OrdinalIgnoreCase) && (path.Length == with.Length || path[with.Length] == '/');
}
