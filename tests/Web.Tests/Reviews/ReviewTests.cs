using System.Text.Json;
using System.Text.RegularExpressions;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Pictures;
using Dukaan.Web.Tests.Storefront;

namespace Dukaan.Web.Tests.Reviews;

/// <summary>From the order's page of somebody who bought to the product's page, by way of the seller.</summary>
public sealed partial class ReviewTests(SiteCollection.Running running) : ShopperTest(running)
{
    private const string Script = "</script><script>alert(1)</script>";

    [Fact]
    public async Task A_buyers_review_is_on_the_products_page_and_in_its_data_as_soon_as_the_seller_shows_it()
    {
        var shop = await Shop();
        var (browser, path, id) = await Delivered(shop);
        var sent = await Send(browser, path, 1, "4", $"Soft {Script}", TestPictures.Jpeg(40, 30));
        Assert.Equal((303, path), (sent.Status, sent.Headers["Location"]));
        Assert.DoesNotContain("review/1", (await browser.Get(path)).Is(200).Body, StringComparison.Ordinal);
        Assert.Equal(409, (await Send(browser, path, 1, "5", "Again")).Status);
        var waiting = (await shop.Seller.Get($"{shop.Path}/reviews?state=waiting")).Is(200).At("items")[0];
        var review = waiting.GetProperty("id").GetString();
        Assert.Equal(($"{id}-1", "Asha", 4), (review, waiting.GetProperty("name").GetString(), waiting.GetProperty("stars").GetInt32()));
        Assert.DoesNotContain("★", (await browser.Get($"/s/{shop.Slug}/p/laddu")).Is(200).Body, StringComparison.Ordinal);

        (await shop.Seller.Patch($"{shop.Path}/reviews/{review}", new { state = "shown", answer = "Thank you <3" })).Is(200);

        var page = (await browser.Get($"/s/{shop.Slug}/p/laddu")).Is(200).Body;
        Assert.Contains("★★★★☆", page, StringComparison.Ordinal);
        Assert.Contains("Soft &lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Thank you &lt;3", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        var data = Blocks().Matches(page).Select(block => JsonDocument.Parse(block.Groups[1].Value).RootElement).ToList();
        var product = data.Single(block => block.GetProperty("@type").GetString() == "Product");
        Assert.Equal(
            (4m, 1),
            (
                product.GetProperty("aggregateRating").GetProperty("ratingValue").GetDecimal(),
                product.GetProperty("aggregateRating").GetProperty("reviewCount").GetInt32()
            )
        );
        Assert.Equal($"Soft {Script}", product.GetProperty("review")[0].GetProperty("reviewBody").GetString());
        var api = (await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}/products/laddu")).Is(200);
        Assert.Equal((4m, 1), (api.At("rating.value").GetDecimal(), api.At("rating.count").GetInt32()));

        (await shop.Seller.Patch($"{shop.Path}/reviews/{review}", new { state = "hidden" })).Is(200);
        Assert.DoesNotContain("★", (await browser.Get($"/s/{shop.Slug}/p/laddu")).Is(200).Body, StringComparison.Ordinal);
        browser.Dispose();
    }

    [Fact]
    public async Task Who_did_not_get_it_gives_no_stars_or_is_of_another_shop_reviews_nothing()
    {
        var shop = await Shop();
        var (browser, path, id) = await Delivered(shop);
        var missing = (await Send(browser, path, 1, "", "Nice")).Is(422);
        Assert.Contains("choose 1 to 5 stars", missing.Body, StringComparison.Ordinal);
        Assert.Contains(">Nice</textarea>", missing.Body, StringComparison.Ordinal);
        foreach (var (line, stars) in ((int, string)[])[(1, "6"), (1, "0"), (1, "4.5"), (2, "5"), (0, "5")])
        {
            Assert.Equal(422, (await Send(browser, path, line, stars, "x")).Status);
        }

        Assert.Equal(422, (await Send(browser, path, 1, "5", new string('a', 1_001))).Status);
        var ordered = await WithCart(shop, await Product(shop, "Barfi"));
        var placed = (await Checkout(ordered, shop, await ordered.Get($"/s/{shop.Slug}/checkout"))).Is(303).Headers["Location"];
        Assert.Equal(409, (await Send(ordered, placed, 1, "5", "Not here yet")).Status);
        (await shop.Seller.Get($"{shop.Path}/reviews")).Is(200);

        (await Send(browser, path, 1, "5", "")).Is(303);
        var other = await Shop();
        (await other.Seller.Patch($"{other.Path}/reviews/{id}-1", new { state = "shown" })).IsProblem(404, "not-found");
        (await shop.Seller.Patch($"{shop.Path}/reviews/{id}-1", new { state = "waiting" })).IsProblem(422, "state", "state");
        (await shop.Seller.Patch($"{shop.Path}/reviews/{id}-1", new { answer = new string('a', 1_001) })).IsProblem(
            422,
            "too-long",
            "answer"
        );
        (await shop.Seller.Get($"{shop.Path}/reviews?state=nice")).IsProblem(422, "unknown-state", "state");
        browser.Dispose();
        ordered.Dispose();
    }

    private static async Task<Answer> Send(Browser browser, string path, int line, string stars, string text, byte[]? photo = null)
    {
        var once = Storefront.Browser.Field(await browser.Get(path), "once");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(once), "once" },
            { new StringContent(stars), $"review-stars-{line}" },
            { new StringContent(text), $"review-text-{line}" },
        };
        if (photo is not null)
        {
            form.Add(new ByteArrayContent(photo), $"review-photo-{line}", "photo.jpg");
        }

        return await browser.Send(HttpMethod.Post, $"{path}/review/{line}", form, ("Sec-Fetch-Site", "same-origin"));
    }

    private async Task<(Browser Browser, string Path, string Id)> Delivered(Shop shop)
    {
        var browser = await WithCart(shop, await Product(shop));
        var placed = (await Checkout(browser, shop, await browser.Get($"/s/{shop.Slug}/checkout"))).Is(303);
        var id = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0].GetProperty("id").GetString()!;
        foreach (var step in (string[])["confirm", "pack", "ship", "deliver"])
        {
            (await shop.Seller.Post($"{shop.Path}/orders/{id}/{step}", new { })).Is(200);
        }

        return (browser, placed.Headers["Location"], id);
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
