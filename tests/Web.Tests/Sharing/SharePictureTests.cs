using System.Text.RegularExpressions;
using Dukaan.Web.Pictures;
using Dukaan.Web.Tests.Api;
using NetVips;

namespace Dukaan.Web.Tests.Sharing;

/// <summary>The picture of a product in link previews.</summary>
public sealed partial class SharePictureTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task A_products_page_names_a_picture_of_it_that_changes_with_what_stands_on_it()
    {
        var shop = await Shop();
        var product = (await shop.AddProduct("Kaju katli & <more>", 54_000)).Is(201);
        var first = await Named(shop, product.Text("handle"));
        using var client = Site.Client();
        using var answer = await client.GetAsync(first);
        Assert.Equal((200, "image/jpeg"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("immutable", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        using var picture = Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal((1_200, 630), (picture.Width, picture.Height));
        Assert.True(picture.Deviate() > 5, "Something should stand on the picture; is a font installed?");

        (
            await shop.Seller.Patch($"{shop.Path}/products/{product.Text("id")}", new { price = new { amount = 99_900, currency = "INR" } })
        ).Is(200);
        var second = await Named(shop, product.Text("handle"));
        Assert.NotEqual(first, second);
        var moved = await shop.Seller.Get(first.PathAndQuery);
        Assert.Equal((302, second.AbsolutePath), (moved.Status, moved.Headers["Location"]));
        (await shop.Seller.Get($"/s/{shop.Slug}/share/{Values.Ids.Token()}/nothing.jpg")).Is(404);
    }

    [Theory]
    [InlineData("A", "₹1")]
    [InlineData("काजू कतली, शुद्ध देसी घी में बनी हुई, एक किलो का डिब्बा, त्योहारों के लिए", "₹1,23,45,678.00")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft Donaudampfschifffahrt", "€1")]
    [InlineData("<b>&amp; \"x\" </b>", "")]
    public void Every_title_fits(string title, string price)
    {
        var drawn = ShareDrawing.Draw(null, title, price, title, [255, 255, 255], [0, 0, 0], [15, 118, 110]);
        using var picture = Image.NewFromBuffer(drawn);
        Assert.Equal((1_200, 630), (picture.Width, picture.Height));
        using var edge = picture.ExtractArea(0, 0, 1_200, 20);
        Assert.True(edge.Min() > 240, "Nothing should reach the upper edge.");
    }

    private async Task<Uri> Named(Shop shop, string handle)
    {
        var page = (await shop.Seller.Get($"/s/{shop.Slug}/p/{handle}")).Is(200).Body;
        return new Uri(OgImage().Match(page).Groups[1].Value);
    }

    [GeneratedRegex("property=\"og:image\" content=\"([^\"]+)\"")]
    private static partial Regex OgImage();
}
