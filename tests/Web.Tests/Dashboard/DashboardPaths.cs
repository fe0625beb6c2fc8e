using System.Text.RegularExpressions;
using Dukaan.TestKit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>Every page of the seller's side, in a shop that has one of each thing.</summary>
internal static partial class DashboardPaths
{
    /// <summary>Files, streams, and papers, which speak the language of the shop.</summary>
    private static readonly string[] NoPages =
    [
        ".csv",
        ".pdf",
        ".zip",
        "/events",
        "/new/link",
        "/slips",
        "/label",
        "{orderId}/invoice",
        "{orderId}/credit-notes",
        "{orderId}/packing-slip",
        "/preview",
        "/messages/mail",
    ];

    /// <summary>The addresses of all pages, with ids of things that exist.</summary>
    /// <param name="order">Orders a product; answers the order's id.</param>
    public static async Task<List<string>> Of(TestSite site, ShopBrowser shop, Func<string, Task<string>> order)
    {
        var product = await shop.AddProduct("१०१", "480", ("category", "१०२"), ("stocking", "counted"), ("stock", "5"));
        var orderId = await order(product);
        var category = Id((await shop.Open("categories")).Html, "categories");
        await shop.Open("collections/new");
        await shop.Submit("collections", ("title", "१०३"));
        var collection = Id((await shop.Open("collections")).Html, "collections");
        await shop.Open("delivery/zones/new");
        await shop.Submit("delivery/zones", ("name", "१०४"), ("postalCodes", "411"), ("fee.amount", "40"));
        var zone = Id((await shop.Open("delivery")).Html, "delivery/zones");
        await shop.Open("discounts/new");
        await shop.Submit("discounts", ("title", "१०५"), ("value", "10"));
        var discount = Id((await shop.Open("discounts")).Html, "discounts");
        await shop.Open("gift-cards/new");
        await shop.Submit("gift-cards", ("amount", "500"), ("note", "१०९"));
        var card = Id((await shop.Open("gift-cards")).Html, "gift-cards");
        await shop.Open("webhooks");
        await shop.Submit("webhooks", ("url", "https://example.com/dukaan"));
        var webhook = Id((await shop.Open("webhooks")).Html, "webhooks");
        await shop.Open($"products/{product}/variants");
        await shop.Submit($"products/{product}/options", ("option0.name", "१"), ("option0.values", "२, ३"));
        var variant = Id((await shop.Open($"products/{product}/variants")).Html, $"products/{product}/variants");
        await shop.Open("search/queries/new");
        await shop.Submit("search/queries", ("query", "१०६"));
        var query = Id((await shop.Open("search")).Html, "search/queries");
        await shop.Open("pages/new");
        await shop.Submit("pages", ("title", "१०७"), ("text", "१०८"));
        await shop.Open("slots/new");
        await shop.Submit("slots/new", ("from", "10:00"), ("until", "12:00"), ("places", "5"));
        var slot = Id((await shop.Open("slots")).Html, "slots");
        Dictionary<string, string> known = new()
        {
            ["storeId"] = shop.StoreId,
            ["productId"] = product,
            ["orderId"] = orderId,
            ["categoryId"] = category,
            ["collectionId"] = collection,
            ["zoneId"] = zone,
            ["slotId"] = slot,
            ["discountId"] = discount,
            ["cardId"] = card,
            ["webhookId"] = webhook,
            ["variantId"] = variant,
            ["queryId"] = query,
            ["phone"] = Uri.EscapeDataString("+919812345678"),
            ["handle"] = "107",
            ["importId"] = "none",
            ["code"] = "none",
        };
        return
        [
            "/",
            "/s/no-such-shop-anywhere",
            .. site
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(each => each.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
                .Select(each => "/" + each.RoutePattern.RawText!.Trim('/'))
                .Where(path => path.StartsWith("/dashboard/", StringComparison.Ordinal) && !NoPages.Any(path.Contains))
                .Select(path => Placeholder().Replace(path, match => known[match.Groups[1].Value])),
        ];
    }

    private static string Id(string html, string list) =>
        Regex.Match(html, $"/{list}/([0-9a-z]{{26,64}})\"") is { Success: true } match
            ? match.Groups[1].Value
            : throw new InvalidOperationException($"The page links to none of its {list}.");

    [GeneratedRegex(@"\{(\w+)(?::\w+)?\}")]
    private static partial Regex Placeholder();
}
