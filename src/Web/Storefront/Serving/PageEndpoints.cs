using System.Globalization;
using Dukaan.Search;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Search;
using Dukaan.Web.Storefront.WaitingRooms;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>The shared pages of a shop.</summary>
public static class PageEndpoints
{
    public static IEndpointRouteBuilder MapShopPages(this IEndpointRouteBuilder routes)
    {
        Map("/s/{slug}", context => new PageKey(PageKinds.Home, Number: Number(context), After: After(context)));
        Map("/s/{slug}/c/{category}", context => new PageKey(
            PageKinds.Category,
            Name(context, "category"),
            Filter(context.Request, category: false),
            Number(context),
            After: After(context)
        ));
        Map("/s/{slug}/collections", static _ => new PageKey(PageKinds.Collections));
        Map("/s/{slug}/collections/{collection}", context => new PageKey(
            PageKinds.Collection,
            Name(context, "collection"),
            Filter(context.Request, category: true),
            Number: Number(context),
            After: After(context)
        ));
        Map("/s/{slug}/p/{handle}", context => new PageKey(PageKinds.Product, Name(context, "handle"), Variant(context.Request)));
        Map("/s/{slug}/search", context => new PageKey(
            PageKinds.Search,
            Query(context.Request),
            Filter(context.Request, category: true),
            Number(context),
            After: After(context)
        ));
        Map($"/s/{{slug}}{ShopPaths.InfoPath}", static _ => new PageKey(PageKinds.Info));
        Map("/s/{slug}/pages/{page}", context => new PageKey(PageKinds.Written, Name(context, "page")));
        Open($"/s/{{slug}}{ShopPaths.ManifestPath}", static _ => new PageKey(PageKinds.Manifest));
        Open($"/s/{{slug}}{ShopPaths.IconPath}", static _ => new PageKey(PageKinds.Icon));
        Open($"/s/{{slug}}{ShopPaths.OfflinePath}", static _ => new PageKey(PageKinds.Offline));
        Open("/s/{slug}/sitemap.xml", static _ => new PageKey(PageKinds.Sitemap));
        Open($"/s/{{slug}}{ShopPaths.GoogleFeedPath}", static _ => new PageKey(PageKinds.GoogleFeed));
        Open($"/s/{{slug}}{ShopPaths.MetaFeedPath}", static _ => new PageKey(PageKinds.MetaFeed));
        Open($"/s/{{slug}}{ShopPaths.AgentFeedPath}", static _ => new PageKey(PageKinds.AgentFeed));
        Open($"/s/{{slug}}{ShopPaths.IndexNowPath}", static _ => new PageKey(PageKinds.IndexNowKey));
        Open("/s/{slug}/robots.txt", static _ => new PageKey(PageKinds.Robots));
        Map("/s/{slug}/{**rest}", static _ => new PageKey(PageKinds.NotFound));
        return routes;

        void Map(string pattern, Func<HttpContext, PageKey> key) => Open(pattern, key).BehindWaitingRoom();

        IEndpointConventionBuilder Open(string pattern, Func<HttpContext, PageKey> key) =>
            routes
                .MapGet(pattern, context => context.RequestServices.GetRequiredService<ShopPages>().Serve(context, Bounded(key(context))))
                .ExcludeFromDescription()
                .ForAnyone();
    }

    /// <summary>The search text: <c>?q=</c> with white space normalised, up to the maximum length.</summary>
    public static string Query(HttpRequest request) => request.Query["q"] is [{ Length: > 0 } text] ? Query(text) : "";

    /// <summary>A search text without needless spaces, cut to the length that search uses.</summary>
    public static string Query(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Graphemes.Cut(line, SearchIndex.MaxCharacters).TrimEnd();
    }

    /// <summary>What of a list is wanted, in the one form that it has; what cannot be read counts as nothing.</summary>
    private static string Filter(HttpRequest request, bool category)
    {
        if (!request.QueryString.HasValue)
        {
            return "";
        }

        var filter = ListFilter.Read(request.Query);
        return (category ? filter : filter with { Category = "" }).ToString();
    }

    /// <summary><c>?variant=</c>, which of a product's variants is chosen at first.</summary>
    private static string Variant(HttpRequest request) =>
        request.QueryString.HasValue && request.Query["variant"] is [{ } id] && Ids.IsId(id) ? id : "";

    /// <summary>A page number that no list has and a name longer than any are one page that is not there, not a page each.</summary>
    private static PageKey Bounded(PageKey key) =>
        key.Number < 1 || key.Name.Length > 2 * SearchIndex.MaxCharacters ? new PageKey(PageKinds.NotFound) : key;

    /// <summary><c>?after=</c>, the cursor of a list; an invalid one is ignored.</summary>
    private static string After(HttpContext context) =>
        context.Request.QueryString.HasValue
        && context.Request.Query["after"] is [{ Length: > 0 } text]
        && Paging.TryRead(text, out var after)
        && ListPlace.TryRead(after, out var place)
            ? place.ToString()
            : "";

    private static string Name(HttpContext context, string route) => context.Request.RouteValues[route] as string ?? "";

    /// <summary><c>?page=</c>; 1 if it is absent, 0 if it is invalid.</summary>
    private static int Number(HttpContext context) =>
        !context.Request.QueryString.HasValue || context.Request.Query["page"] is not [{ } text] ? 1
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1_000 ? number
        : 0;
}
