using Dukaan.Web.Pictures;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Pictures;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>A return from the order's page to the money, as people without script do it, and over the API.</summary>
public sealed class ReturnTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public async Task A_shopper_asks_with_a_photo_and_the_seller_sees_it_answers_and_gives_back()
    {
        var shop = await Shop();
        var (browser, path, id) = await Delivered(shop);
        var page = (await browser.Get(path)).Is(200);
        Assert.Contains("Return or exchange something", page.Body, StringComparison.Ordinal);

        var asked = await Ask(browser, path, page, "A seam is open <script>", "2", TestPictures.Jpeg(40, 30));
        Assert.Equal((303, path), (asked.Status, asked.Headers["Location"]));
        page = (await browser.Get(path)).Is(200);
        Assert.Contains("A seam is open &lt;script&gt;", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/ask-return", page.Body, StringComparison.Ordinal);

        var order = (await shop.Seller.Get($"{shop.Path}/orders/{id}")).Is(200);
        Assert.Equal(("A seam is open <script>", 30_000), (order.Text("return.reason"), order.At("return.value.amount").GetInt64()));
        (await browser.Get(order.At("return.picture.urls").GetProperty("320.webp").GetString()!)).Is(200);
        (await shop.Seller.Post($"{shop.Path}/orders/{id}/approve-return", new { reason = "Bring it over" })).Is(200);
        var back = (await shop.Seller.Post($"{shop.Path}/orders/{id}/return", new { amount = 30000, restock = true })).Is(200);
        Assert.Equal((30_000, "delivered"), (back.At("payment.refunded.amount").GetInt64(), back.Text("state")));
        page = (await browser.Get(path)).Is(200);
        foreach (var step in (string[])["The seller takes it back", "Bring it over", "Returned", "The seller gave back"])
        {
            Assert.Contains(step, page.Body, StringComparison.Ordinal);
        }

        (await shop.Seller.Post($"{shop.Path}/orders/{id}/return", new { reason = "more", amount = 15001 })).IsProblem(
            409,
            "refund-too-high",
            "amount"
        );
        browser.Dispose();
    }

    [Fact]
    public async Task What_is_incomplete_or_no_picture_is_said_and_what_was_typed_stays()
    {
        var shop = await Shop();
        var (browser, path, id) = await Delivered(shop);
        var page = (await browser.Get(path)).Is(200);

        var empty = await Ask(browser, path, page, "", "0");
        Assert.Contains("say what is wrong", empty.Is(422).Body, StringComparison.Ordinal);
        foreach (var pieces in (string[])["4", "-1", "1.5", "all"])
        {
            Assert.Equal(422, (await Ask(browser, path, page, "torn", pieces)).Status);
        }

        var photo = TestPictures.Jpeg(41, 31);
        (await Ask(browser, path, page, "torn", "4", photo)).Is(422);
        (await Ask(browser, path, page, "", "1", photo)).Is(422);
        var pictureId = PictureId.Of(shop.Id, photo);
        Assert.False(
            await Site.Services.GetRequiredService<IPictureStore>().Contains(shop.Id, pictureId, CancellationToken.None),
            "A photo of a form that is refused must not be stored."
        );

        var wrong = (await Ask(browser, path, page, "torn", "1", "no picture"u8.ToArray())).Is(415);
        Assert.Equal(("torn", "1"), (Storefront.Browser.Field(wrong, "why"), Storefront.Browser.Field(wrong, "pieces-1")));
        Assert.Contains("could not be used", wrong.Body, StringComparison.Ordinal);
        Assert.Equal(404, (await Ask(browser, $"/o/{new string('A', 64)}", page, "torn", "1")).Status);
        var order = (await shop.Seller.Get($"{shop.Path}/orders/{id}")).Is(200);
        Assert.DoesNotContain(order.At("ledger").EnumerateArray(), entry => entry.GetProperty("type").GetString() == "return-asked");
        browser.Dispose();
    }

    private static async Task<Answer> Ask(Browser browser, string path, Answer page, string why, string pieces, byte[]? photo = null)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Storefront.Browser.Field(page, "once")), "once" },
            { new StringContent(why), "why" },
            { new StringContent(pieces), "pieces-1" },
        };
        if (photo is not null)
        {
            form.Add(new ByteArrayContent(photo), "photo", "photo.jpg");
        }

        return await browser.Send(HttpMethod.Post, $"{path}/ask-return", form, ("Sec-Fetch-Site", "same-origin"));
    }

    /// <summary>Three of a product, paid and delivered.</summary>
    private async Task<(Browser Browser, string Path, string Id)> Delivered(Shop shop)
    {
        var browser = await WithCart(shop, await Product(shop), 3);
        var placed = (await Checkout(browser, shop, await browser.Get($"/s/{shop.Slug}/checkout"))).Is(303);
        var id = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0].GetProperty("id").GetString()!;
        foreach (var step in (string[])["confirm", "pack", "ship", "deliver", "mark-paid"])
        {
            (await shop.Seller.Post($"{shop.Path}/orders/{id}/{step}", new { })).Is(200);
        }

        return (browser, placed.Headers["Location"], id);
    }
}
