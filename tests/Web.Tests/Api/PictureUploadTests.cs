using System.Net.Http.Headers;
using Dukaan.Web.Tests.Pictures;

namespace Dukaan.Web.Tests.Api;

public sealed class PictureUploadTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task A_picture_is_uploaded_served_and_taken_off_again()
    {
        var shop = await Shop();
        var path = $"{shop.Path}/products/{(await shop.AddProduct()).Is(201).Text("id")}";

        var sent = (await Upload(shop, $"{path}/pictures", TestPictures.Jpeg(700, 500))).Is(201);
        var url = sent.At("urls").GetProperty("640.webp").GetString()!;
        (await new ApiClient(Site.Client()).Get(url)).Is(200);
        Assert.Equal(sent.Text("id"), (await shop.Seller.Get(path)).At("pictures")[0].GetProperty("id").GetString());

        var bare = (await shop.Seller.Patch(path, new { pictures = Array.Empty<string>() })).Is(200);
        Assert.Empty(bare.At("pictures").EnumerateArray());
    }

    [Fact]
    public async Task A_shop_gets_a_picture()
    {
        var shop = await Shop();

        var sent = (await Upload(shop, $"{shop.Path}/picture", TestPictures.Jpeg(300, 300))).Is(201);

        Assert.Equal(sent.Text("id"), (await shop.Seller.Get(shop.Path)).Text("picture.id"));
    }

    [Fact]
    public async Task A_repeated_key_gets_the_first_picture_and_another_picture_under_it_is_refused()
    {
        var shop = await Shop();
        var path = $"{shop.Path}/products/{(await shop.AddProduct()).Is(201).Text("id")}";
        var (one, other) = (TestPictures.Jpeg(300, 200), TestPictures.Jpeg(301, 200));
        var key = ("Idempotency-Key", "picture-1");

        var first = (await Upload(shop, $"{path}/pictures", one, key)).Is(201);
        var again = (await Upload(shop, $"{path}/pictures", one, key)).Is(201);
        Assert.Equal(first.Text("id"), again.Text("id"));
        (await Upload(shop, $"{path}/pictures", other, key)).IsProblem(422, "idempotency-key-reused");
        Assert.Single((await shop.Seller.Get(path)).At("pictures").EnumerateArray());

        var shops = ("Idempotency-Key", "picture-2");
        (await Upload(shop, $"{shop.Path}/picture", one, shops)).Is(201);
        (await Upload(shop, $"{shop.Path}/picture", one, shops)).Is(201);
        (await Upload(shop, $"{shop.Path}/picture", other, shops)).IsProblem(422, "idempotency-key-reused");
        Assert.Equal(first.Text("id"), (await shop.Seller.Get(shop.Path)).Text("picture.id"));
    }

    [Fact]
    public async Task A_page_that_is_named_a_picture_is_refused_and_nothing_is_kept()
    {
        var shop = await Shop();
        var path = $"{shop.Path}/products/{(await shop.AddProduct()).Is(201).Text("id")}";

        (await Upload(shop, $"{path}/pictures", "<html><script>alert(1)</script>"u8.ToArray())).IsProblem(
            415,
            "picture-not-a-picture",
            "file"
        );

        Assert.Empty((await shop.Seller.Get(path)).At("pictures").EnumerateArray());
    }

    [Fact]
    public async Task What_is_no_form_or_has_no_file_is_refused()
    {
        var shop = await Shop();
        var path = $"{shop.Path}/picture";

        (await shop.Seller.Post(path, new { file = "x" })).Is(415);
        using var empty = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        (await shop.Seller.Send(HttpMethod.Post, path, empty)).IsProblem(400, "picture-missing", "file");
        (await Upload(shop, $"{shop.Path}/products/01hzzzzzzzzzzzzzzzzzzzzzza/pictures", TestPictures.Jpeg(10, 10))).IsProblem(
            404,
            "not-found"
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_picture_of_more_than_ten_megabytes_is_told_so_by_the_name_of_its_field(bool chunked)
    {
        var shop = await Shop();
        using var file = new ByteArrayContent(new byte[24_000_000]);
        using var form = new MultipartFormDataContent { { file, "file", "photo.jpg" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{shop.Path}/picture") { Content = form };
        request.Headers.TransferEncodingChunked = chunked;

        using var answer = await shop.Seller.Http.SendAsync(request);

        (await Answer.Of(answer)).IsProblem(413, "picture-too-large", "file");
    }

    private static async Task<Answer> Upload(Shop shop, string path, byte[] bytes, params (string Name, string Value)[] headers)
    {
        using var file = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } };
        using var form = new MultipartFormDataContent { { file, "file", "photo.jpg" } };
        return await shop.Seller.Send(HttpMethod.Post, path, form, headers);
    }
}
