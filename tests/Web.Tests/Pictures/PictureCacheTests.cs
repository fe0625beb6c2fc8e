using System.Diagnostics.Metrics;
using Dukaan.Web.Pictures;
using Microsoft.Extensions.DependencyInjection;
using static Dukaan.Web.Tests.Pictures.StoredPictures;

namespace Dukaan.Web.Tests.Pictures;

public sealed class PictureCacheTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-cache-").FullName;
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();

    [Fact]
    public async Task The_least_recently_used_leave_when_there_is_no_room()
    {
        using var cache = New(max: 3_000);
        for (var i = 1; i <= 3; i++)
        {
            await cache.Keep(Name(i), Bytes(Name(i)), CancellationToken.None);
        }

        Assert.NotNull(await Found(cache, 1));
        await cache.Keep(Name(4), Bytes(Name(4)), CancellationToken.None);

        Assert.Null(await Found(cache, 2));
        Assert.Equal(Bytes(Name(1)), await Found(cache, 1));
        Assert.Equal(Bytes(Name(4)), await Found(cache, 4));
        Assert.Equal(3_000, Files().Sum(file => file.Length));
    }

    [Fact]
    public async Task What_was_kept_is_there_after_a_restart_and_within_a_smaller_bound_the_last_used_is()
    {
        using (var before = New())
        {
            await before.Keep(Name(1), Bytes(Name(1)), CancellationToken.None);
            await before.Keep(Name(2), Bytes(Name(2)), CancellationToken.None);
        }

        Files().Single(file => file.Name.Contains(Id(1), StringComparison.Ordinal)).LastWriteTimeUtc = DateTime.UtcNow.AddDays(-1);
        using var after = New(max: 1_500);

        Assert.Equal(Bytes(Name(2)), await Found(after, 2));
        Assert.Null(await Found(after, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(999)]
    public async Task What_a_crash_or_a_disk_damaged_is_not_served_after_a_restart_and_goes(int left)
    {
        using (var before = New())
        {
            await before.Keep(Name(1), Bytes(Name(1)), CancellationToken.None);
        }

        await File.WriteAllBytesAsync(Files().Single().FullName, Bytes(Name(1))[..left]);
        using var after = New();

        Assert.Null(await Found(after, 1));
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Two_processes_with_one_folder_have_caches_of_their_own()
    {
        using var one = New();
        using var other = New();

        await one.Keep(Name(1), Bytes(Name(1)), CancellationToken.None);

        Assert.Null(await Found(other, 1));
        Assert.NotNull(await Found(one, 1));
    }

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private PictureCache New(long max = 1_000_000) => new(_folder, max, new PictureMeter(_services.GetRequiredService<IMeterFactory>()));

    private static async Task<byte[]?> Found(PictureCache cache, int number) =>
        await Read(await cache.Open(Name(number), CancellationToken.None));

    private List<FileInfo> Files() =>
        [.. new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Name != "owned")];
}
