using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Import;
using Dukaan.Web.Pictures;
using Dukaan.Web.Tests.Pictures;
using Dukaan.Web.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Web.Tests.Import;

/// <summary>Addresses in files are a stranger's: only pictures of the public internet come in, whatever they say or lead to.</summary>
public sealed class PictureFetchTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-fetch-").FullName;
    private readonly string _store = Ids.New(TimeProvider.System);
    private WebApplication _site = null!;
    private TemporaryFiles _files = null!;
    private PictureWorkers _workers = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _site = builder.Build();
        _site.MapGet("/photo.jpg", () => Results.Bytes(TestPictures.Jpeg(60, 40), "image/jpeg"));
        _site.MapGet("/page.jpg", () => Results.Text("<html>no picture</html>", "image/jpeg"));
        _site.MapGet("/moved", () => Results.Redirect("/photo.jpg"));
        _site.MapGet("/endless", () => Results.Redirect("/endless"));
        _site.MapGet("/large.jpg", async (HttpContext context) =>
        {
            context.Response.ContentLength = PictureLimits.MaxBytes + 1;
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        _site.MapGet("/silent.jpg", (HttpContext context) =>
            Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default)
        );
        await _site.StartAsync();
        _files = new TemporaryFiles(Path.Combine(_folder, "temporary"), TimeProvider.System, NullLogger<TemporaryFiles>.Instance);
        _workers = new PictureWorkers(_files, TimeProvider.System, NullLogger<PictureWorkers>.Instance);
    }

    [Fact]
    public async Task A_picture_is_fetched_and_stored_also_where_its_address_has_moved()
    {
        using var fetch = Fetch(anyAddress: true);

        var first = await fetch.Fetch(_store, At("photo.jpg"), new PictureHosts(), CancellationToken.None);
        var second = await fetch.Fetch(_store, At("moved"), new PictureHosts(), CancellationToken.None);

        Assert.Equal(first.OrThrow(), second.OrThrow());
    }

    [Theory]
    [InlineData("page.jpg", "picture-refused")]
    [InlineData("large.jpg", "picture-refused")]
    [InlineData("missing.jpg", "picture-fetch")]
    [InlineData("endless", "picture-fetch")]
    [InlineData("ftp://example.com/a.jpg", "picture-link")]
    [InlineData("file:///etc/passwd", "picture-link")]
    [InlineData("https://user:secret@example.com/a.jpg", "picture-link")]
    public async Task What_is_no_picture_is_told_with_its_reason(string address, string code)
    {
        using var fetch = Fetch(anyAddress: true);
        var link = address.Contains(':', StringComparison.Ordinal) ? address : At(address);

        Assert.Equal(code, (await fetch.Fetch(_store, link, new PictureHosts(), CancellationToken.None)).Error?.Code);
    }

    [Fact]
    public async Task An_address_of_the_own_network_is_never_connected_to()
    {
        using var fetch = Fetch(anyAddress: false);

        foreach (
            var link in (string[])[At("photo.jpg"), "http://localhost/a.jpg", "http://169.254.169.254/latest/meta-data", "http://[::1]/a"]
        )
        {
            var refused = (await fetch.Fetch(_store, link, new PictureHosts(), CancellationToken.None)).Error!;
            Assert.Equal("This picture could not be fetched: it is not on the public internet.", refused.Message);
        }
    }

    [Fact]
    public async Task A_host_that_lets_three_requests_time_out_is_not_asked_again()
    {
        var (clock, hosts) = (new ManualTime(), new PictureHosts());
        using var fetch = Fetch(anyAddress: true, clock);

        var waiting = fetch.Fetch(_store, At("silent.jpg"), hosts, CancellationToken.None);
        await Eventually.Holds(
            () =>
            {
                clock.Advance(TimeSpan.FromSeconds(30));
                return waiting.IsCompleted;
            },
            "The tries should end."
        );

        Assert.Equal("picture-fetch", (await waiting).Error?.Code);
        Assert.Equal("picture-fetch", (await fetch.Fetch(_store, At("photo.jpg"), hosts, CancellationToken.None)).Error?.Code);
        Assert.True((await fetch.Fetch(_store, At("photo.jpg"), new PictureHosts(), CancellationToken.None)).Ok);
    }

    [Fact]
    public void A_host_that_answers_between_time_outs_is_asked_again()
    {
        var (hosts, address) = (new PictureHosts(), new Uri("https://example.com/a.jpg"));

        foreach (var timedOut in (bool[])[true, true, false, true, true])
        {
            hosts.Note(address, timedOut);
            Assert.False(hosts.IsSlow(address));
        }

        hosts.Note(address, timedOut: true);
        Assert.True(hosts.IsSlow(address));
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        _workers.Dispose();
        _files.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string At(string path) => $"{_site.Urls.First()}/{path}";

    private PictureFetch Fetch(bool anyAddress, TimeProvider? time = null)
    {
        var store = new FilePictureStore(Path.Combine(_folder, "pictures"));
        var uploads = new PictureUploads(
            store,
            PictureGate.ForThisMachine(TimeProvider.System),
            new PictureQuota(new Pictures.FixedSettings(), TimeProvider.System),
            _workers,
            _files,
            TimeProvider.System,
            NullLogger<PictureUploads>.Instance
        );
        return new PictureFetch(uploads, store, time ?? TimeProvider.System, anyAddress);
    }
}
