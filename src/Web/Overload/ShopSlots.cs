using System.Text;
using Dukaan.Web.Http;

namespace Dukaan.Web.Overload;

/// <summary>
/// Which shop a shopper's request is for, as its address says, before anything is looked up. A slot of a fixed number, by a hash seeded per
/// process: names are anybody's to make up, and must cost no memory. That two shops share one is rare, and costs the smaller a share of the
/// larger one's luck.
/// </summary>
/// <param name="hosts">Where shops may have names of their own, the hosts that are ours; else null.</param>
internal sealed class ShopSlots(PlatformHosts? hosts)
{
    public const int Count = 4_096;

    /// <summary>The slot; -1 where the request is for no shop's shoppers.</summary>
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
            return -1; // for the server to read, and to judge then
        }

        return Of(path) is >= 0 and var slot ? slot
            : hosts is null ? -1
            : OfHost(path, Encoding.ASCII.GetString(head.Host));
    }

    private static int Of(string path) => Of(EarlyPath.ShopIn(path));

    /// <summary>A shop's own name: all there is the shop's, but for what is at the same address under every host.</summary>
    private int OfHost(string path, string host) =>
        host.Length == 0 || hosts!.Contains(host) || EarlyPath.IsShared(path) ? -1 : Of(host.AsSpan().TrimEnd('.'));

    private static int Of(ReadOnlySpan<char> name) =>
        name.IsEmpty ? -1 : string.GetHashCode(name, StringComparison.OrdinalIgnoreCase) & (Count - 1);
}
