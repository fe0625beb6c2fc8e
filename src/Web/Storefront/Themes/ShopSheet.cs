using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Dukaan.Stores;
using Dukaan.Web.Assets;

namespace Dukaan.Web.Storefront.Themes;

/// <summary>
/// The stylesheet of a shop's pages: the shop's colours, behind them <c>shop.css</c>, and what the shop's layout adds. One file, since a
/// page is seen only when the last sheet has come. Its address has the colours, the layout and a fingerprint of the rest, so it is cached
/// for ever. A process of a release that does not know the layout serves the rest of it.
/// </summary>
public static class ShopSheet
{
    /// <summary>Anybody can ask for any colours. At the limit all are dropped.</summary>
    private const int MaxKept = 256;

    private static readonly AssetFile Rest = Asset.Named("shop.css")!;

    private static readonly ConcurrentDictionary<string, AssetFile> Kept = new(StringComparer.Ordinal);

    /// <summary>The address of the stylesheet of a shop's pages.</summary>
    public static string Url(StoreProfile store) => Url(ThemeSheet.NameOf(store.Theme), LayoutSheet.Of(store.Layout));

    /// <summary>The address of the stylesheet of pages in these colours.</summary>
    public static string Url(Theme theme) => Url(ThemeSheet.NameOf(theme), LayoutSheet.Of(ShopLayout.Grid));

    /// <summary>The file for the name in its address; null: it has no colours. A former fingerprint leads to the present file.</summary>
    /// <param name="name">Without its extension: <c>0f766e-fffdf8.1a2b3c4d5e</c>, or <c>0f766e-fffdf8.list.1a2b3c4d5e</c>.</param>
    /// <param name="isCurrent">Whether the fingerprint is that of the file.</param>
    public static AssetFile? At(string name, out bool isCurrent)
    {
        var parts = name.Split('.');
        var (colours, layout) = (parts[0], parts.Length > 1 ? LayoutSheet.Named(parts[1]) : null);
        var url = Url(colours, layout ?? LayoutSheet.Of(ShopLayout.Grid));
        isCurrent = url == $"{Folder}{name}.css";
        if (Kept.TryGetValue(url, out var known))
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

        return Kept[url] = Of(url, css, layout?.Rules ?? default);
    }

    private const string Folder = "/assets/theme/";

    private static string Fingerprint { get; } = Rest.ETag.Trim('"');

    private static string Url(string colours, LayoutSheet layout) =>
        layout.Rules.IsEmpty
            ? $"{Folder}{colours}.{Fingerprint}.css"
            : $"{Folder}{colours}.{layout.Name}.{Fingerprint}{layout.Fingerprint}.css";

    private static AssetFile Of(string url, string css, ReadOnlyMemory<byte> layout)
    {
        byte[] body = [.. Encoding.UTF8.GetBytes(css), (byte)'\n', .. Rest.Body, .. layout.Span];
        var name = url[Folder.Length..];
        return new AssetFile(
            name,
            url,
            Rest.ContentType,
            $"\"{name[..^".css".Length]}\"",
            body,
            Compression.Brotli(body, CompressionLevel.Optimal),
            Compression.Gzip(body, CompressionLevel.Optimal)
        );
    }
}
