using System.Text;
using Dukaan.Web.Pipeline;

namespace Dukaan.Web.Http;

/// <summary>
/// What a request's path says before routing has read it, or where routing found nothing: the one place that compares paths. As routing
/// does it looks at decoded paths, in whole segments, and takes capitals for small letters. Nobody's rights are decided by it: those are
/// the endpoint's (<see cref="Pipeline.AccessGate"/>).
/// </summary>
public static class EarlyPath
{
    /// <summary>The first segments of <see cref="Access.Exposure.ShopHosts"/>. A test compares them with the endpoints.</summary>
    private static readonly string[] Shared = ["/assets", "/pictures", "/o", "/api/storefront"];

    /// <summary>Whether something is at the same address under the platform's hosts and the shops' own names.</summary>
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

    /// <summary>Whether programs ask there, whose errors are problem details whatever they accept.</summary>
    public static bool IsApi(ReadOnlySpan<char> path) => Begins(path, "/api");

    public static bool IsDashboard(ReadOnlySpan<char> path) => Begins(path, "/dashboard");

    /// <summary>The name of the shop whose pages or API for shoppers are asked for; empty: neither.</summary>
    public static ReadOnlySpan<char> ShopIn(ReadOnlySpan<char> path)
    {
        var rest =
            path.StartsWith("/s/", StringComparison.OrdinalIgnoreCase) ? path[3..]
            : path.StartsWith("/api/storefront/v1/", StringComparison.OrdinalIgnoreCase) ? path[19..]
            : [];
        var end = rest.IndexOf('/');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>The path without so many of its first segments.</summary>
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
    /// Reads a path from the bytes of a request as the server will. False: it is spelled in a way that only the server understands, such as
    /// with <c>..</c> in it.
    /// </summary>
    public static bool TryDecode(ReadOnlySpan<byte> raw, out string path)
    {
        path = Encoding.ASCII.GetString(raw);
        if (path.Contains("/.", StringComparison.Ordinal) || path.Contains("%2", StringComparison.Ordinal))
        {
            return false; // dots, also as %2E, and %2F, which stays as it is
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
