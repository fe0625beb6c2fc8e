using Dukaan.Storefront;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Links;

/// <summary>The kinds of page there are: values of <see cref="PageKey.Kind"/>.</summary>
public static class PageKinds
{
    /// <summary>The shop's front page; numbered.</summary>
    public const string Home = "home";

    /// <summary>One category; named by its handle, numbered.</summary>
    public const string Category = "category";

    /// <summary>One product; named by its handle.</summary>
    public const string Product = "product";

    /// <summary>What was found; named by what was searched for, numbered.</summary>
    public const string Search = "search";

    /// <summary>How the seller is reached, and what the shop says of returns.</summary>
    public const string Info = "info";

    /// <summary>For every address of the shop that leads nowhere.</summary>
    public const string NotFound = "not-found";

    /// <summary>All pages' addresses, for search engines.</summary>
    public const string Sitemap = "sitemap";

    /// <summary>What robots may look at.</summary>
    public const string Robots = "robots";

    /// <summary>The settings that per-shopper pages are drawn with (a <c>StoreProfile</c> as JSON). Never sent to anybody.</summary>
    public const string Profile = "profile";

    /// <summary>The API's answer about the shop and its categories.</summary>
    public const string JsonStore = "json:store";

    /// <summary>The API's list of products: search in the name, category in the filter, offset in the number.</summary>
    public const string JsonProducts = "json:products";

    /// <summary>The API's answer about one product; named by its handle.</summary>
    public const string JsonProduct = "json:product";
}
