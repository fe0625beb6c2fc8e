using System.Text;
using Dukaan.Web.Http;

namespace Dukaan.Web.Overload;

/// <summary>
/// The shop of a shopper's request by its address alone, before anything is looked up. It is a slot of a fixed number, by a hash seeded per
/// process, since anybody can make up names, which must cost no memory. Two shops rarely share a slot; the smaller one is then treated like
/// the larger.
/// </summary>
/// <param name="hosts">The platform's own hosts if custom domains are enabled; else null.</param>
internal sealed class ShopSlots(PlatformHosts? hosts)
{
    public const int Count = 4_096;

    /// <summary>The slot; -1 if it is no shopper's request.</summary>
    public int Of(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        return Of(path) is >= 0 and var slot ? slot
            : hosts is null ? -1
            : OfHost(path, HostNames.Plain(request.Host));
    }

    /// <inheritdoc cref="Of(HttpRequest)"/>
    public int Of(in RequestHead head)
    {
        if (!EarlyPath.TryDecode(head.Path, out var path))
        {
            return -1; // the server reads it, and it is decided then
        }

        return Of(path) is >= 0 and var slot ? slot
            : hosts is null ? -1
            : OfHost(path, Encoding.ASCII.GetString(head.Host));
    }

    private static int Of(string path) => Of(EarlyPath.ShopIn(path));

    /// <summary>A custom domain: everything there belongs to the shop, except paths that are the same on every host.</summary>
    private int OfHost(string path, string host) =>
        host.Length == 0 || hosts!.Contains(host) || EarlyPath.IsShared(path) ? -1 : Of(host.AsSpan().TrimEnd('.'));

    private static int Of(ReadOnlySpan<char> name) =>
        name.IsEmpty ? -1 : string.GetHashCode(name, StringComparison.OrdinalIgnoreCase) & (Count - 1);
}
