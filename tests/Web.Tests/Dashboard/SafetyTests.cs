using System.Net;
using System.Text.RegularExpressions;
using Dukaan.Web.Assets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Dashboard;

public class SafetyTests(DashboardCollection.Running running) : DashboardTest(running)
{
    private const string Attack = "\"><img src=x onerror=alert(1)><script>alert(2)</script>'";

    private static readonly string[] Pages =
    [
        "",
        "welcome",
        "orders",
        "products",
        "products?arrange=1",
        "products/new",
        "categories",
        "settings",
        "share",
        "api-keys",
    ];

    [Fact]
    public async Task Script_in_every_field_is_text_on_every_page()
    {
        using var shop = await NewShop("<script>alert(0)</script>");
        var id = await shop.AddProduct("<b onclick=alert(1)>Kaju</b>", "480", ("category", "<i>Sweets</i>"), ("description", Attack));
        await shop.Open("settings");
        await shop.Submit("settings", ("description", Attack));
        await shop.Open("api-keys");
        await shop.Submit("api-keys", ("name", "<u>Key</u>"));
        await shop.Open("products/new");
        await shop.Submit(
            "products",
            ("title", Attack),
            ("price", Attack),
            ("category", Attack),
            ("stock", Attack),
            ("stocking", "counted")
        );
        AssertInert(shop.Page);

        foreach (
            var page in Pages
                .Append($"products/{id}")
                .Append("products?q=" + Uri.EscapeDataString(Attack))
                .Append("orders?state=" + Uri.EscapeDataString(Attack))
        )
        {
            AssertInert(await shop.Open(page));
        }
    }

    [Fact]
    public async Task No_page_has_script_or_style_of_its_own()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct();
        var order = await Order(shop, id);

        foreach (var page in Pages.Append($"products/{id}").Append($"orders/{order}"))
        {
            AssertInert(await shop.Open(page));
        }
    }

    [Fact]
    public async Task Every_page_of_another_sellers_shop_is_not_there()
    {
        using var mine = await NewShop();
        using var stranger = await NewShop();
        var product = await mine.AddProduct();
        var order = await Order(mine, product);
        var routes = Site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.StartsWith("/dashboard/{storeId}", StringComparison.Ordinal))
            .ToArray();
        Assert.True(routes.Length > 25, "The dashboard's routes were not found. Look at how they are mapped.");

        foreach (var route in routes)
        {
            var path = route
                .RoutePattern.RawText!.Replace("{storeId}", mine.StoreId, StringComparison.Ordinal)
                .Replace("{productId}", product, StringComparison.Ordinal)
                .Replace("{orderId}", order, StringComparison.Ordinal);
            path = Regex.Replace(path, "\\{[a-zA-Z]+\\}", "confirm");
            var method = route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (method == "POST")
            {
                request.Content = new FormUrlEncodedContent([]);
            }

            using var answer = await stranger.Browser.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.True(
                answer.StatusCode == HttpStatusCode.NotFound,
                $"{method} {route.RoutePattern.RawText} answered a stranger {(int)answer.StatusCode}."
            );
        }

        Assert.True(
            (await mine.Open($"orders/{order}")).HasForm(mine.Url($"orders/{order}/confirm")),
            "A stranger should have changed nothing."
        );
    }

    [Fact]
    public async Task Another_shops_product_and_order_are_not_in_this_one()
    {
        using var mine = await NewShop();
        using var other = await NewShop();
        var product = await other.AddProduct();
        var order = await Order(other, product);

        await mine.Browser.Open(mine.Url($"products/{product}"));
        mine.Browser.Is(404);
        await mine.Browser.Open(mine.Url($"orders/{order}"));
        mine.Browser.Is(404);
    }

    [Fact]
    public async Task A_form_sent_from_another_site_is_refused()
    {
        using var shop = await NewShop();
        using var client = Site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, shop.Url("open"))
        {
            Content = new FormUrlEncodedContent([new("open", "false")]),
        };
        request.Headers.Add("Cookie", shop.Browser.Cookies.GetCookieHeader(Site.Address));
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.True((await shop.Open("")).Says("Shop is open"), "A form from another site should change nothing.");
    }

    [Fact]
    public async Task A_form_that_is_far_too_large_is_refused_and_not_read()
    {
        using var shop = await NewShop();
        await shop.Open("categories");

        await shop.Browser.Send(HtmlForm.Read(shop.Url("settings"), ""), ("description", new string('x', 400_000)));

        shop.Browser.Is(413);
    }

    [Theory]
    [InlineData("dashboard.css", 18 * 1024)]
    [InlineData("dashboard.js", 14 * 1024)]
    [InlineData("typed.js", 7 * 1024)]
    public void What_a_cheap_phone_loads_stays_small(string name, int most)
    {
        var size = Asset.Named(name)!.Body.Length;

        Assert.True(size <= most, $"{name} has {size} bytes; keep it within {most}.");
    }

    private static void AssertInert(HtmlPage page)
    {
        // Attributes' values are escaped, so a quote ends an attribute: what is left of a tag without them is its own.
        foreach (Match tag in Regex.Matches(page.Html, "<[a-zA-Z/!][^>]*>"))
        {
            var bare = Regex.Replace(tag.Value, "\"[^\"]*\"", "");
            Assert.False(
                Regex.IsMatch(bare, @"\s(on\w+|style)\s*=", RegexOptions.IgnoreCase),
                $"A tag has script or style of its own: {tag.Value}"
            );
            Assert.False(
                Regex.IsMatch(tag.Value, @"^<(script(?! src=""/assets/)|style|iframe|object|base|img src=x|u>)", RegexOptions.IgnoreCase),
                $"A tag should not be there: {tag.Value}"
            );
            Assert.DoesNotContain("javascript:", tag.Value, StringComparison.OrdinalIgnoreCase);
        }
    }
}
