using Dukaan.TestKit;
using Dukaan.Web.Pictures;
using static Dukaan.Web.Tests.Pictures.StoredPictures;

namespace Dukaan.Web.Tests.Pictures;

/// <summary>
/// The store of pictures at the service that <c>DUKAAN_TEST_S3</c> names (with <c>_BUCKET</c>, <c>_KEY</c> and <c>_SECRET</c>), as the
/// workflow <c>real</c> does with one of another maker; without it at the emulated one.
/// </summary>
public sealed class RealS3Tests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-real-s3-").FullName;
    private S3Server? _emulated;
    private S3PictureStore _store = null!;

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("DUKAAN_TEST_S3") is not { Length: > 0 } address)
        {
            _emulated = await S3Server.Start();
            _store = new(new S3PictureOptions(S3Server.Bucket, _emulated.Address, "us-east-1", S3Server.Key, S3Server.Secret));
            return;
        }

        _store = new(new S3PictureOptions(Set("BUCKET"), new Uri(address), "us-east-1", Set("KEY"), Set("SECRET")));

        static string Set(string name) =>
            Environment.GetEnvironmentVariable($"DUKAAN_TEST_S3_{name}")
            ?? throw new InvalidOperationException($"Set DUKAAN_TEST_S3_{name} beside DUKAAN_TEST_S3.");
    }

    [Fact]
    public async Task Pictures_are_kept_found_read_and_copied_out_again()
    {
        const int pictures = 5;
        for (var i = 0; i < pictures; i++)
        {
            await _store.Keep(StoredPictures.Store, Id(i), Renditions(i), CancellationToken.None);
        }

        Assert.True(await _store.Contains(StoredPictures.Store, Id(1), CancellationToken.None));
        Assert.Equal(Bytes(Name(1)), await Read(await _store.Open(Name(1), CancellationToken.None)));
        Assert.Null(await _store.Open(Name(pictures + 1), CancellationToken.None));

        var files = new FilePictureStore(Path.Combine(_folder, "files"));
        Assert.Equal(pictures, (await PictureCopying.Copy(_store, files, CancellationToken.None)).Copied);
        Assert.Equal(Bytes(Name(2, 640)), await Read(await files.Open(Name(2, 640), CancellationToken.None)));
    }

    public async Task DisposeAsync()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
        if (_emulated is not null)
        {
            await _emulated.DisposeAsync();
        }
    }
}
