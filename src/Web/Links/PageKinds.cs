using Dukaan.Storefront;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Links;

/// <summary>The kinds of pages: values of <see cref="PageKey.Kind"/>.</summary>
public static class PageKinds
{
    /// <summary>The shop's front page; numbered.</summary>
    public const string Home = "home";

    /// <summary>One category; named by its handle, numbered.</summary>
    public const string Category = "category";

    /// <summary>One collection; named by its handle, numbered.</summary>
    public const string Collection = "collection";

    /// <summary>All collections.</summary>
    public const string Collections = "collections";

    /// <summary>One product; named by its handle.</summary>
    public const string Product = "product";

    /// <summary>Search results; named by the search text, numbered.</summary>
    public const string Search = "search";

    /// <summary>The shop's contact and its return policy.</summary>
    public const string Info = "info";

    /// <summary>A page that the seller wrote; named by its handle.</summary>
    public const string Written = "written";

    /// <summary>The page for every unknown address of the shop.</summary>
    public const string NotFound = "not-found";

    /// <summary>The sitemap, for search engines.</summary>
    public const string Sitemap = "sitemap";

    /// <summary>All products for Google Merchant Center.</summary>
    public const string GoogleFeed = "feed:google";

    /// <summary>All products for the catalogs of Facebook, Instagram and WhatsApp.</summary>
    public const string MetaFeed = "feed:meta";

    /// <summary>All products for shopping assistants.</summary>
    public const string AgentFeed = "feed:agents";

    /// <summary>The file with the key by which search engines are told of changes.</summary>
    public const string IndexNowKey = "index-now";

    /// <summary>How a phone installs the shop (W3C Web Application Manifest).</summary>
    public const string Manifest = "manifest";

    /// <summary>The shop's icon on a phone.</summary>
    public const string Icon = "icon";

    /// <summary>What is shown without a network.</summary>
    public const string Offline = "offline";

    /// <summary>The robots.txt.</summary>
    public const string Robots = "robots";

    /// <summary>The settings for pages that are drawn per shopper (a <c>StoreProfile</c> as JSON). Never sent to clients.</summary>
    public const string Profile = "profile";

    /// <summary>What stands on a product's picture in link previews; named by its handle. Never sent to clients.</summary>
    public const string ShareCard = "share-card";

    /// <summary>The API's response about the shop and its categories.</summary>
    public const string JsonStore = "json:store";

    /// <summary>The API's list of products: search in the name, category in the filter, offset in the number.</summary>
    public const string JsonProducts = "json:products";

    /// <summary>The API's list of collections.</summary>
    public const string JsonCollections = "json:collections";

    /// <summary>The API's response about one collection; named by its handle.</summary>
    public const string JsonCollection = "json:collection";

    /// <summary>The products of a collection in the API; named by its handle.</summary>
    public const string JsonCollectionProducts = "json:collection-products";

    /// <summary>The API's response about one product; named by its handle.</summary>
    public const string JsonProduct = "json:product";

    /// <summary>Whether it is a response of the API, which is in the shop's own language unless its address names another.</summary>
    public static bool IsOfApi(string kind) => kind.StartsWith("json:", StringComparison.Ordinal);

    /// <summary>Whether a page of this kind is for people, who choose its language; programs read in the shop's own.</summary>
    public static bool HasLanguages(string kind) =>
        kind is Home or Category or Collection or Collections or Product or Search or Info or Written or NotFound or Manifest or Offline;
}
