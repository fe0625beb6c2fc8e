using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What is not published yet, and sales that begin and end, on everything that strangers read.</summary>
public sealed class PublishingTests(SiteCollection.Running running) : ShopperTest(running)
{
    private static object Rupees(long amount) => new { amount, currency = "INR" };

    [Fact]
    public async Task A_product_that_is_not_published_is_nowhere_and_everywhere_at_its_time()
    {
        var shop = await Shop();
        var at = Site.Time.GetUtcNow().AddMinutes(5);
        var added = (
            await shop.AddProduct(
                more: new
                {
                    title = "Secret saffron",
                    price = Rupees(50_000),
                    publishAt = at,
                    category = "Spices",
                }
            )
        ).Is(201);
        Assert.Equal((false, at), (added.At("visible").GetBoolean(), added.At("publishAt").GetDateTimeOffset()));
        using var stranger = Browser();

        await Everywhere(isThere: false);
        var cart = await stranger.Post($"/s/{shop.Slug}/cart/add", ("productId", added.Text("id")), ("quantity", "1"));
        Assert.NotEqual(200, cart.Status);
        Assert.DoesNotContain("Secret saffron", (await stranger.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);

        Site.Time.Advance(TimeSpan.FromMinutes(5));
        await Everywhere(isThere: true);

        async Task Everywhere(bool isThere)
        {
            Assert.Equal(isThere ? 200 : 404, (await stranger.Get($"/s/{shop.Slug}/p/secret-saffron")).Status);
            Assert.Equal(isThere ? 200 : 404, (await stranger.Get($"/api/storefront/v1/{shop.Slug}/products/secret-saffron")).Status);
            foreach (
                var path in new[]
                {
                    $"/s/{shop.Slug}",
                    $"/s/{shop.Slug}/search?q=saffron",
                    $"/s/{shop.Slug}/sitemap.xml",
                    $"/s/{shop.Slug}/feeds/google.xml",
                    $"/s/{shop.Slug}/feeds/meta.xml",
                    $"/s/{shop.Slug}/feeds/agents.jsonl",
                    $"/api/storefront/v1/{shop.Slug}/products",
                    $"/api/storefront/v1/{shop.Slug}/products?q=saffron",
                }
            )
            {
                var page = await stranger.Get(path);
                Assert.Equal((200, path), (page.Status, path));
                var found = page.Body.Contains("secret-saffron", StringComparison.Ordinal);
                Assert.True(found == isThere, $"{path} must {(isThere ? "" : "not ")}have what is {(isThere ? "" : "not ")}published.");
            }
        }
    }

    [Fact]
    public async Task A_sale_is_the_same_price_until_the_same_second_for_everybody_and_an_order_keeps_it()
    {
        var shop = await Shop();
        var until = Site.Time.GetUtcNow().AddMinutes(5);
        var product = await Product(
            shop,
            more: new
            {
                title = "Kurta",
                price = Rupees(80_000),
                sale = new { price = Rupees(50_000), until },
            }
        );
        using var shopper = await WithCart(shop, product);
        var form = await shopper.Get($"/s/{shop.Slug}/checkout");
        Assert.Equal("50000", Storefront.Browser.Field(form, "expectedTotal"));
        var stamp = $"{until:yyyy-MM-dd'T'HH:mm:ss'Z'}";
        Assert.Contains($"\"priceValidUntil\":\"{stamp}\"", (await shopper.Get($"/s/{shop.Slug}/p/kurta")).Body, StringComparison.Ordinal);
        var feed = (await shopper.Get($"/s/{shop.Slug}/feeds/google.xml")).Body;
        Assert.Contains("<g:price>800.00 INR</g:price><g:sale_price>500.00 INR</g:sale_price>", feed, StringComparison.Ordinal);
        Assert.Contains($"/{stamp}</g:sale_price_effective_date>", feed, StringComparison.Ordinal);
        (await Checkout(shopper, shop, form)).Is(303);

        using var late = await WithCart(shop, product);
        form = await late.Get($"/s/{shop.Slug}/checkout");
        Site.Time.Advance(until - Site.Time.GetUtcNow());
        (await Checkout(late, shop, form)).Is(409); // it is told the new total first
        var now = (await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}/products/kurta")).Is(200);
        Assert.Equal((80_000, "Null"), (now.Number("price.amount"), now.At("priceValidUntil").ValueKind.ToString()));
        Assert.DoesNotContain("sale_price", (await shopper.Get($"/s/{shop.Slug}/feeds/google.xml")).Body, StringComparison.Ordinal);
        var ordered = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0];
        Assert.Equal(50_000, ordered.GetProperty("total").GetProperty("amount").GetInt64());
    }
}
