using System.Net;
using Dukaan.Silo.Hosting;
using Dukaan.TestKit;
using Dukaan.Web.Pictures;
using Dukaan.Web.Settings;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Pictures;

/// <summary>Two sites, a home and an edge, each with a database and a folder of its own.</summary>
public sealed class RegionPictureTests
{
    private const string Secret = "a secret of thirty-two characters";

    [Fact]
    public async Task An_edge_pulls_a_picture_once_and_shows_it_when_its_home_is_dead_with_what_is_in_the_shared_store()
    {
        await using var s3 = await S3Server.Start();
        var (homePort, edgePort, time) = (FreePort.Next(), FreePort.Next(), new ManualTime());
        DukaanOptions In(string region, int port, DukaanOptions options) =>
            options with
            {
                Region = region,
                Urls = $"http://127.0.0.1:{port}",
                Regions = [new("bom1", [new Uri($"http://127.0.0.1:{homePort}")]), new("fra1", [new Uri($"http://127.0.0.1:{edgePort}")])],
                RegionSecret = Secret,
            };
        var home = await TestSite.Start(options => In("bom1", homePort, options), time: time);
        await using var edge = await TestSite.Start(
            options =>
                In("fra1", edgePort, options) with
                {
                    S3Bucket = S3Server.Bucket,
                    S3 = s3.Address,
                    S3Key = S3Server.Key,
                    S3Secret = S3Server.Secret,
                },
            time: time
        );
        var seller = new ApiClient(await home.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        var shop = new Shop(seller, opened.Text("id"), opened.Text("slug"));
        var seen = await Picture(shop, 40);
        var unseen = await Picture(shop, 41);
        var shared = await Picture(shop, 42);
        var used = await PictureTool.Used(home.Options.Databases(), [seen, unseen, shared, StoredPictures.Id(1)]);
        Assert.Contains(shared, used);
        Assert.DoesNotContain(StoredPictures.Id(1), used);
        Assert.Contains(shop.Id, await PictureTool.Stores(home.Options.Databases()));

        using var http = edge.Client();
        using (var first = await http.GetAsync(Path(shop.Id, seen)))
        {
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
            Assert.Equal("fra1", first.Headers.GetValues("X-Edge-Route").Single());
        }

        using (var none = await http.GetAsync(Path(shop.Id, StoredPictures.Id(1))))
        {
            Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
            Assert.Equal("no-store", none.Headers.CacheControl!.ToString());
        }

        await PictureCopying.Copy(
            home.Services.GetRequiredService<FilePictureStore>(),
            edge.Services.GetRequiredService<S3PictureStore>(),
            CancellationToken.None
        );
        s3.Objects.Keys.Where(key => key.Contains(unseen, StringComparison.Ordinal)).ToList().ForEach(key => s3.Objects.Remove(key, out _));
        await home.DisposeAsync();

        using var again = await http.GetAsync(Path(shop.Id, seen));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal("public, max-age=31536000, immutable", again.Headers.CacheControl!.ToString());
        Assert.Equal(again.Content.Headers.ContentLength, (await again.Content.ReadAsByteArrayAsync()).Length);
        using var stored = await http.GetAsync(Path(shop.Id, shared));
        Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
        using var away = await http.GetAsync(Path(shop.Id, unseen));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
        Assert.Equal("no-store", away.Headers.CacheControl!.ToString());
        Assert.NotNull(away.Headers.RetryAfter);
    }

    private static Uri Path(string storeId, string pictureId) =>
        new(PictureUrls.Of(storeId, pictureId, 320, PictureFormat.Webp), UriKind.Relative);

    private static async Task<string> Picture(Shop shop, int width)
    {
        using var file = new ByteArrayContent(TestPictures.Jpeg(width, 30));
        using var form = new MultipartFormDataContent { { file, "file", "photo.jpg" } };
        return (await shop.Seller.Send(HttpMethod.Post, $"{shop.Path}/picture", form)).Is(201).Text("id");
    }
}
