using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Dukaan.Stores;
using Dukaan.Web.Assets;

namespace Dukaan.Web.Storefront.Themes;

/// <summary>
/// The stylesheet of a shop's pages: the shop's colours, and behind them <c>shop.css</c>. One file, since a page is seen only when the last
/// sheet has come. Its address has the colours and a fingerprint of the rest, so it is cached without end.
/// </summary>
public static class ShopSheet
{
    /// <summary>Anybody can ask for any colours. At the limit all are dropped.</summary>
    private const int MaxKept = 256;

    private static readonly AssetFile Rest = Asset.Named("shop.css")!;

    private static readonly ConcurrentDictionary<string, AssetFile> Kept = new(StringComparer.Ordinal);

    /// <summary>The address of a shop's stylesheet.</summary>
    public static string Url(Theme theme) => $"/assets/theme/{ThemeSheet.NameOf(theme)}.{Fingerprint}.css";

    /// <summary>The file for the name in its address; null: it has no colours. A former fingerprint leads to the present file.</summary>
    /// <param name="name">Without its extension: <c>0f766e-fffdf8.1a2b3c4d5e</c>.</param>
    /// <param name="isCurrent">Whether the fingerprint is that of the file.</param>
    public static AssetFile? At(string name, out bool isCurrent)
    {
        var colours = name.Split('.')[0];
        isCurrent = name == $"{colours}.{Fingerprint}";
        if (Kept.TryGetValue(colours, out var known))
        {
            return known;
        }

        if (ThemeSheet.Css(colours) is not { } css)
        {
            return null;
        }

        if (Kept.Count >= MaxKept)
        {
            Kept.Clear();
        }

        return Kept[colours] = Of(colours, css);
    }

    private static string Fingerprint { get; } = Rest.ETag.Trim('"');

    private static AssetFile Of(string colours, string css)
    {
        byte[] body = [.. Encoding.UTF8.GetBytes(css), (byte)'\n', .. Rest.Body];
        return new AssetFile(
            $"{colours}.css",
            $"/assets/theme/{colours}.{Fingerprint}.css",
            Rest.ContentType,
            $"\"{colours}-{Fingerprint}\"",
            body,
            Compression.Brotli(body, CompressionLevel.Optimal),
            Compression.Gzip(body, CompressionLevel.Optimal)
        );
    }
}
