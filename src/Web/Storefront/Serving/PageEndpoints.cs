using System.Globalization;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Search;

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
            Number: Number(context),
            After: After(context)
        ));
        Map("/s/{slug}/p/{handle}", context => new PageKey(PageKinds.Product, Name(context, "handle")));
        Map("/s/{slug}/search", context => new PageKey(
            PageKinds.Search,
            Query(context.Request),
            Number: Number(context),
            After: After(context)
        ));
        Map($"/s/{{slug}}{ShopPaths.InfoPath}", static _ => new PageKey(PageKinds.Info));
        Map("/s/{slug}/sitemap.xml", static _ => new PageKey(PageKinds.Sitemap));
        Map("/s/{slug}/robots.txt", static _ => new PageKey(PageKinds.Robots));
        Map("/s/{slug}/{**rest}", static _ => new PageKey(PageKinds.NotFound));
        return routes;

        void Map(string pattern, Func<HttpContext, PageKey> key) =>
            routes
                .MapGet(pattern, context => context.RequestServices.GetRequiredService<ShopPages>().Serve(context, Bounded(key(context))))
                .ExcludeFromDescription()
                .ForAnyone();
    }

    /// <summary>The search text: <c>?q=</c> with white space normalised, up to the maximum length.</summary>
    public static string Query(HttpRequest request)
    {
        if (request.Query["q"] is not [{ Length: > 0 } text])
        {
            return "";
        }

        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Graphemes.Cut(line, SearchIndex.MostCharacters).TrimEnd();
    }

    /// <summary>All impossible page numbers and all names that are too long share one missing page, instead of one each.</summary>
    private static PageKey Bounded(PageKey key) => key.Number < 1 || key.Name.Length > 120 ? new PageKey(PageKinds.NotFound) : key;

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
