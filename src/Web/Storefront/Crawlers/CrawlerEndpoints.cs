using Dukaan.Indexing;
using Dukaan.Storefront;
using Dukaan.Web.Access;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Settings;
using Dukaan.Web.Storefront.Serving;

namespace Dukaan.Web.Storefront.Crawlers;

/// <summary>
/// The sitemap and robots.txt of the platform's own host. On a custom domain they are those of the shop: <see cref="Pages.Sitemap"/>.
/// </summary>
internal static class CrawlerEndpoints
{
    private const string Xml = "application/xml; charset=utf-8";

    /// <summary>An hour: files are not newer.</summary>
    private const string CacheControl = "public, max-age=3600";

    public static IServiceCollection AddCrawlers(this IServiceCollection services)
    {
        services.AddHttpClient<ISearchEngines, IndexNow>();
        services
            .AddOptions<StorefrontOptions>()
            .Configure<DukaanOptions>((pages, options) => pages.TellsSearchEngines = options.IndexNow is not null);
        return services.AddSingleton<ShopSitemaps>().AddHostedService(provider => provider.GetRequiredService<ShopSitemaps>());
    }

    public static IEndpointRouteBuilder MapCrawlers(this IEndpointRouteBuilder routes)
    {
        var crawlers = routes.MapGroup("").ExcludeFromDescription().ForAnyone();
        crawlers.MapGet("/robots.txt", (HttpContext context, SiteAddress address, ShopSitemaps shops) =>
        {
            var (text, host) = (new HtmlWriter(), address.Of(context.Request));
            text.Raw("User-agent: *\nDisallow: /api/\nDisallow: /dashboard\nDisallow: /docs\nDisallow: /o/\nDisallow: /ops\n"u8);
            text.Raw("Disallow: /s/*/cart\nDisallow: /s/*/checkout\nDisallow: /s/*/account\nDisallow: /s/*/search\n"u8);
            text.Write($"Sitemap: {host}/sitemap.xml\n");
            for (var number = 1; number <= shops.Files.Length; number++)
            {
                text.Write($"Sitemap: {host}/sitemaps/{number}.xml\n");
            }

            return new HtmlResult(text) { ContentType = "text/plain; charset=utf-8", CacheControl = CacheControl };
        });
        crawlers.MapGet("/sitemap.xml", (HttpContext context, SiteAddress address) =>
        {
            var xml = new HtmlWriter();
            xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
            xml.Write($"<url><loc>{address.Of(context.Request)}/</loc></url>\n");
            xml.Raw("</urlset>\n"u8);
            return new HtmlResult(xml) { ContentType = Xml, CacheControl = CacheControl };
        });
        crawlers.MapGet("/sitemaps/{number:int}.xml", Shops);
        return routes;
    }

    private static Task Shops(int number, HttpContext context, ShopSitemaps shops)
    {
        if (number < 1 || number > shops.Files.Length)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var file = shops.Files[number - 1];
        var plain = AcceptedEncoding.Choose(context.Request.Headers.AcceptEncoding) == BodyEncoding.Brotli ? [] : file.Plain();
        return BodySender.Send(context, StatusCodes.Status200OK, Xml, file.ETag, CacheControl, plain, file.Brotli, []);
    }
}
