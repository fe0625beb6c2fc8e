using System.Diagnostics;
using Dukaan.TestKit;
using Dukaan.Web.Pictures;
using static Dukaan.Web.Tests.Pictures.StoredPictures;

namespace Dukaan.Web.Tests.Pictures;

/// <summary>Over a socket, with signatures that the other side checks.</summary>
public sealed class S3PictureStoreTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-s3-").FullName;
    private S3Server _s3 = null!;
    private S3PictureStore _store = null!;

    public async Task InitializeAsync()
    {
        _s3 = await S3Server.Start();
        _store = Store(S3Server.Secret);
    }

    [Fact]
    public async Task A_picture_is_stored_with_what_a_CDN_needs_and_read_again()
    {
        Assert.False(await _store.Contains(StoredPictures.Store, Id(1), CancellationToken.None));

        await _store.Keep(StoredPictures.Store, Id(1), Renditions(1), CancellationToken.None);

        Assert.True(await _store.Contains(StoredPictures.Store, Id(1), CancellationToken.None));
        Assert.Equal(Bytes(Name(1)), await Read(await _store.Open(Name(1), CancellationToken.None)));
        Assert.Null(await _store.Open(Name(2), CancellationToken.None));
        var kept = _s3.Objects[$"pictures/{Name(1).Key}"];
        Assert.Equal("public, max-age=31536000, immutable", kept.Headers["Cache-Control"]);
        Assert.Equal("image/webp", kept.Headers["Content-Type"]);
        Assert.Equal(
            $"PUT pictures/{StoredPictures.Store}/{Id(1)}/1280.jpg",
            _s3.Requests.Last(request => request.StartsWith("PUT", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task What_was_damaged_in_the_bucket_is_not_served()
    {
        await _store.Keep(StoredPictures.Store, Id(1), Renditions(1), CancellationToken.None);
        var key = $"pictures/{Name(1).Key}";
        _s3.Objects[key] = _s3.Objects[key] with { Bytes = Bytes(Name(2)) };

        await Assert.ThrowsAsync<PicturesAwayException>(() => _store.Open(Name(1), CancellationToken.None));
    }

    [Fact]
    public async Task A_wrong_secret_or_a_service_that_is_down_is_told_from_a_picture_that_is_missing()
    {
        using var stranger = Store("another secret");
        await Assert.ThrowsAsync<PicturesAwayException>(() => stranger.Open(Name(1), CancellationToken.None));

        _s3.IsAway = true;

        await Assert.ThrowsAsync<PicturesAwayException>(() => _store.Open(Name(1), CancellationToken.None));
    }

    [Fact]
    public async Task Pictures_are_copied_to_the_bucket_and_back_and_a_second_copy_copies_nothing()
    {
        var files = new FilePictureStore(Path.Combine(_folder, "files"));
        for (var i = 0; i < 4; i++)
        {
            await files.Keep(StoredPictures.Store, Id(i), Renditions(i), CancellationToken.None);
        }

        Assert.Equal((4, 0, 24_000L), await PictureCopying.Copy(files, _store, CancellationToken.None));
        Assert.Equal((0, 4, 0L), await PictureCopying.Copy(files, _store, CancellationToken.None));

        var back = new FilePictureStore(Path.Combine(_folder, "back"));
        Assert.Equal(4, (await PictureCopying.Copy(_store, back, CancellationToken.None)).Copied);
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(Bytes(Name(i, 640)), await Read(await back.Open(Name(i, 640), CancellationToken.None)));
        }
    }

    [Fact]
    public async Task Another_program_that_speaks_S3_reads_the_bucket_as_a_backup_does()
    {
        await _store.Keep(StoredPictures.Store, Id(1), Renditions(1), CancellationToken.None);
        await _store.Keep(StoredPictures.Store, Id(2), Renditions(2), CancellationToken.None);
        var script = $"""
            ROOT='{RepositoryRoot.Path}'; . "$ROOT/scripts/repository.sh"; repository='{_folder}/backup'; copy_bucket
            """;
        var start = new ProcessStartInfo("bash", ["-c", script])
        {
            RedirectStandardError = true,
            Environment =
            {
                ["DUKAAN_S3"] = _s3.Address.ToString(),
                ["DUKAAN_S3_BUCKET"] = S3Server.Bucket,
                ["DUKAAN_S3_KEY"] = S3Server.Key,
                ["DUKAAN_S3_SECRET"] = S3Server.Secret,
            },
        };
        using var copy = Process.Start(start)!;
        var errors = copy.StandardError.ReadToEndAsync();
        try
        {
            await copy.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        }
        catch (TimeoutException)
        {
            copy.Kill(entireProcessTree: true);
            await copy.WaitForExitAsync();
        }

        Assert.True(copy.ExitCode == 0, await errors);
        Assert.Equal(Bytes(Name(2, 1280)), await File.ReadAllBytesAsync(Path.Combine(_folder, "backup", "pictures", Name(2, 1280).Key)));
    }

    public async Task DisposeAsync()
    {
        _store.Dispose();
        await _s3.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private S3PictureStore Store(string secret) =>
        new(new S3PictureOptions(S3Server.Bucket, _s3.Address, "eu-central-1", S3Server.Key, secret));
}
