using Dukaan.TestKit;
using Dukaan.Web.Pictures;
using static Dukaan.Web.Tests.Pictures.StoredPictures;

namespace Dukaan.Web.Tests.Pictures;

/// <summary>What is deleted, in both kinds of stores.</summary>
public sealed class PictureCleaningTests : IAsyncLifetime
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);
    private static readonly IReadOnlySet<string> Here = new HashSet<string> { StoredPictures.Store };

    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-clean-").FullName;
    private readonly HashSet<string> _used = [Id(1)];
    private S3Server _s3 = null!;

    public async Task InitializeAsync() => _s3 = await S3Server.Start();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Only_what_nothing_has_used_for_as_long_as_the_setting_says_is_deleted(bool inS3)
    {
        var archive = await Pictures(inS3);

        Assert.Equal((1, 2, 0), await Clean(archive, days: 0));
        Assert.Equal((1, 2, 0), await Clean(archive, days: 89));
        _used.Add(Id(2));
        Assert.Equal((2, 1, 0), await Clean(archive, days: 89));
        _used.Remove(Id(2)); // unused again: its time begins anew
        Assert.Equal((1, 1, 1), await Clean(archive, days: 91, dry: true));
        Assert.Equal((1, 1, 1), await Clean(archive, days: 91));

        Assert.True(await archive.Contains(StoredPictures.Store, Id(1), CancellationToken.None));
        Assert.True(await archive.Contains(StoredPictures.Store, Id(2), CancellationToken.None));
        Assert.False(await archive.Contains(StoredPictures.Store, Id(3), CancellationToken.None));
        Assert.Null(await archive.Open(Name(3), CancellationToken.None));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_is_about_to_name_a_picture_keeps_it(bool inS3)
    {
        var archive = await Pictures(inS3);
        await Clean(archive, days: 0);

        // Named before it is saved, so that no document has it yet.
        Assert.True(await archive.Contains(StoredPictures.Store, Id(3), CancellationToken.None));
        Assert.False(await archive.DeleteUnused(StoredPictures.Store, Id(3), CancellationToken.None));

        Assert.Equal((1, 1, 1), await Clean(archive, days: 91));
        Assert.True(await archive.Contains(StoredPictures.Store, Id(3), CancellationToken.None));
    }

    [Fact]
    public async Task Pictures_of_a_store_whose_home_is_elsewhere_are_left_alone()
    {
        var archive = await Pictures(inS3: true);

        Assert.Equal((0, 0, 0), await Clean(archive, days: 0, here: new HashSet<string>()));
        Assert.Empty(await archive.Unused(StoredPictures.Store, CancellationToken.None));
    }

    public async Task DisposeAsync()
    {
        await _s3.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<IPictureArchive> Pictures(bool inS3)
    {
        IPictureArchive archive = inS3
            ? new S3PictureStore(new(S3Server.Bucket, _s3.Address, "us-east-1", S3Server.Key, S3Server.Secret))
            : new FilePictureStore(_folder);
        for (var i = 1; i <= 3; i++)
        {
            await archive.Keep(StoredPictures.Store, Id(i), Renditions(i), CancellationToken.None);
        }

        return archive;
    }

    private Task<(int Used, int Waiting, int Deleted)> Clean(
        IPictureArchive archive,
        int days,
        bool dry = false,
        IReadOnlySet<string>? here = null
    ) =>
        new PictureCleaning(
            archive,
            pictures => Task.FromResult(pictures.Where(_used.Contains).ToHashSet()),
            Kept,
            DateTimeOffset.UtcNow.AddDays(days)
        ).Run(here ?? Here, dry, CancellationToken.None);
}
