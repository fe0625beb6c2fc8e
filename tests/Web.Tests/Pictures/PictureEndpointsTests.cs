using System.Net;
using System.Net.Sockets;
using System.Text;
using Dukaan.Web.Pictures;
using Dukaan.Web.Settings;
using Dukaan.Web.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dukaan.Web.Tests.Pictures;

public sealed class PictureEndpointsTests : IAsyncLifetime
{
    private const string StoreA = "01hzzzzzzzzzzzzzzzzzzzzzza";
    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-pictures-").FullName;
    private WebApplication _app = null!;
    private HttpClient _http = null!;
    private string _id = null!;

    public async Task InitializeAsync()
    {
        // What a traversal would be after: a picture's name, in the wrong place.
        await File.WriteAllTextAsync(Path.Combine(_folder, "320.jpg"), "secret");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var options = new DukaanOptions { Data = Path.Combine(_folder, "data") };
        builder.Services.AddWork(options).AddPictures(options).AddDukaanGrains();
        _app = builder.Build();
        _app.MapPictures();
        await _app.StartAsync();
        _http = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
        _id = (
            await _app
                .Services.GetRequiredService<PictureUploads>()
                .Add(StoreA, new MemoryStream(TestPictures.Jpeg(700, 500)), CancellationToken.None)
        ).Id!;
    }

    [Theory]
    [InlineData("320.webp", "image/webp")]
    [InlineData("1280.jpg", "image/jpeg")]
    public async Task A_picture_is_served_to_be_kept_for_ever(string file, string contentType)
    {
        using var response = await _http.GetAsync($"/pictures/{StoreA}/{_id}/{file}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.ETag!.IsWeak);
        Assert.Equal(response.Content.Headers.ContentLength, (await response.Content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public async Task A_browser_that_has_it_gets_304()
    {
        using var first = await _http.GetAsync($"/pictures/{StoreA}/{_id}/320.webp");
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/pictures/{StoreA}/{_id}/320.webp");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await _http.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/pictures/{store}/{id}/321.webp")]
    [InlineData("/pictures/{store}/{id}/320.png")]
    [InlineData("/pictures/{store}/{id}/0320.webp")]
    [InlineData("/pictures/{store}/{id}/320.webp%00")]
    [InlineData("/pictures/01arz3ndektsv4rrffq69g5fav/{id}/320.webp")]
    [InlineData("/pictures/{store}/00000000000000000000000000/320.webp")]
    [InlineData("/pictures/../../320.jpg")]
    [InlineData("/pictures/../../../320.jpg")]
    [InlineData("/pictures/%2e%2e/%2e%2e/320.jpg")]
    [InlineData("/pictures/..%2f../x/320.jpg")]
    [InlineData("/pictures/..%2f..%2f/x/320.jpg")]
    [InlineData("/pictures/%5c..%5c/../320.jpg")]
    [InlineData("/pictures/{store}/..%2f..%2f..%2f/320.jpg")]
    [InlineData("/pictures/.incoming/x/320.jpg")]
    [InlineData("/pictures/{store}/%252e%252e/320.jpg")]
    public async Task What_is_not_a_kept_picture_is_not_found(string path)
    {
        // A raw socket: HttpClient would tidy the path before sending it.
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(_app.Urls.Single()).Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"GET {path.Replace("{id}", _id).Replace("{store}", StoreA)} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n"
            )
        );
        var answer = await new StreamReader(stream).ReadToEndAsync();

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_crash_left_half_written_is_never_served_and_is_cleared_away()
    {
        var half = Path.Combine(_folder, "data", "pictures", ".incoming", "half");
        Directory.CreateDirectory(half);
        await File.WriteAllTextAsync(Path.Combine(half, "320.webp"), "half");
        Directory.SetLastWriteTimeUtc(half, DateTime.UtcNow.AddHours(-2));

        var store = new FilePictureStore(Path.Combine(_folder, "data", "pictures"));

        Assert.False(Directory.Exists(half));
        Assert.True(await store.Contains(StoreA, _id, CancellationToken.None));
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
