using System.Globalization;
using Dukaan.Storefront;
using Dukaan.Stores;

namespace Dukaan.Web.Links;

/// <summary>The addresses of a shop's pages.</summary>
internal static class ShopPaths
{
    /// <summary>The path of the page about the seller, relative to the shop's address.</summary>
    public const string InfoPath = "/info";

    /// <summary>The path of all collections, from behind the shop's address on; each is behind it.</summary>
    public const string CollectionsPath = "/collections";

    /// <summary>All products for Google Merchant Center, from behind the shop's address on.</summary>
    public const string GoogleFeedPath = "/feeds/google.xml";

    /// <summary>All products for the catalogs of Facebook, Instagram and WhatsApp, from behind the shop's address on.</summary>
    public const string MetaFeedPath = "/feeds/meta.xml";

    /// <summary>The key by which search engines are told of changes, from behind the shop's address on.</summary>
    public const string IndexNowPath = "/indexnow.txt";

    /// <summary>All products for shopping assistants, from behind the shop's address on.</summary>
    public const string AgentFeedPath = "/feeds/agents.jsonl";

    /// <summary>How a phone installs the shop, from behind the shop's address on.</summary>
    public const string ManifestPath = "/manifest.webmanifest";

    /// <summary>The shop's icon on a phone, from behind the shop's address on.</summary>
    public const string IconPath = "/icon.svg";

    /// <summary>What is shown without a network, from behind the shop's address on.</summary>
    public const string OfflinePath = "/offline";

    /// <summary>In the query of any page's address: the language in which it is read.</summary>
    public const string LanguageParameter = "lang";

    /// <summary>The address of the same page in a language.</summary>
    /// <param name="address">Of the page in the shop's own language.</param>
    /// <param name="language">One of the shop's.</param>
    public static string In(string address, string language) =>
        $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{LanguageParameter}={language}";

    /// <summary>A page that the seller wrote, from behind the shop's address on.</summary>
    public static string PagePath(string handle) => $"/pages/{Uri.EscapeDataString(handle)}";

    public static string Shop(string slug) => $"/s/{slug}";

    /// <summary>The shop's absolute link, which survives a change of host: on its custom domain if it has one.</summary>
    /// <param name="host">Scheme and host of the platform.</param>
    public static string Whole(StoreProfile store, string host) =>
        store.Domains is [var own, ..] ? $"https://{own}" : host + Shop(store.Slug);

    /// <summary>The address of a page under this slug, to which links with a former slug redirect.</summary>
    public static string Of(string slug, PageKey key) => Shop(slug) + Within(key);

    /// <summary>The address of a page from behind the shop's address on.</summary>
    public static string Within(PageKey key) =>
        key.Kind switch
        {
            PageKinds.Category => $"/c/{Uri.EscapeDataString(key.Name)}{Query(key.Filter, Number(key.Number))}",
            PageKinds.Collection => $"{CollectionsPath}/{Uri.EscapeDataString(key.Name)}{Query(key.Filter, Number(key.Number))}",
            PageKinds.Collections => CollectionsPath,
            PageKinds.Product => $"/p/{Uri.EscapeDataString(key.Name)}{Query(key.Filter.Length > 0 ? $"variant={key.Filter}" : "", "")}",
            PageKinds.Search => $"/search{Query($"q={Uri.EscapeDataString(key.Name)}", Query(key.Filter, Number(key.Number)))}",
            PageKinds.Info => InfoPath,
            PageKinds.Written => PagePath(key.Name),
            PageKinds.Manifest => ManifestPath,
            PageKinds.Icon => IconPath,
            PageKinds.Offline => OfflinePath,
            PageKinds.GoogleFeed => GoogleFeedPath,
            PageKinds.MetaFeed => MetaFeedPath,
            PageKinds.AgentFeed => AgentFeedPath,
            PageKinds.IndexNowKey => IndexNowPath,
            _ => Number(key.Number),
        };

    /// <summary>One query of two parts, the second of which begins with its question mark or is empty.</summary>
    private static string Query(string first, string rest) =>
        first.Length == 0 ? rest
        : rest.Length == 0 ? $"?{first}"
        : $"?{first}&{rest[1..]}";

    private static string Number(int number) => number > 1 ? string.Create(CultureInfo.InvariantCulture, $"?page={number}") : "";
}
