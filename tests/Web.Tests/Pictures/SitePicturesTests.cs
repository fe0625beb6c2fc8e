using System.Diagnostics.Metrics;
using Dukaan.TestKit;
using Dukaan.Web.Pictures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using static Dukaan.Web.Tests.Pictures.StoredPictures;

namespace Dukaan.Web.Tests.Pictures;

public sealed class SitePicturesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-edge-").FullName;
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly ManualTime _time = new();
    private readonly Lazy<PictureCache> _cache;

    public SitePicturesTests() => _cache = new(() => new PictureCache(Path.Combine(_folder, "cache"), 1_000_000, Meter()));

    [Fact]
    public async Task Many_who_ask_at_once_cause_one_pull_and_later_ones_none()
    {
        var asked = new TaskCompletionSource<PulledPicture?>();
        var home = new Origin("home", _ => asked.Task);
        var pictures = Site(home);

        var all = Enumerable.Range(0, 20).Select(_ => Find(pictures, 1)).ToList();
        asked.SetResult(new(Bytes(Name(1)), IsVerified: true));

        Assert.All(await Task.WhenAll(all), bytes => Assert.Equal(Bytes(Name(1)), bytes));
        Assert.Equal(Bytes(Name(1)), await Find(pictures, 1));
        Assert.Equal(1, home.Pulls);
    }

    [Fact]
    public async Task A_request_that_goes_away_does_not_end_the_pull_for_others()
    {
        var asked = new TaskCompletionSource<PulledPicture?>();
        var pictures = Site(new Origin("home", _ => asked.Task));
        using var leaves = new CancellationTokenSource();

        var gone = pictures.Open(Name(1), leaves.Token);
        var stays = Find(pictures, 1);
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        asked.SetResult(new(Bytes(Name(1)), IsVerified: true));

        Assert.Equal(Bytes(Name(1)), await stays);
    }

    [Fact]
    public async Task A_picture_that_nobody_has_is_looked_for_again_a_few_seconds_later()
    {
        PulledPicture? there = null;
        var home = new Origin("home", _ => Task.FromResult(there));
        var pictures = Site(home);

        Assert.Null(await Find(pictures, 1));
        Assert.Null(await Find(pictures, 1));
        Assert.Equal(1, home.Pulls);
        there = new(Bytes(Name(1)), IsVerified: true);
        _time.Advance(TimeSpan.FromSeconds(6));

        Assert.Equal(Bytes(Name(1)), await Find(pictures, 1));
    }

    [Fact]
    public async Task What_came_without_its_hash_is_served_and_not_kept()
    {
        var home = new Origin("home", name => Task.FromResult<PulledPicture?>(new(Bytes(name), IsVerified: false)));
        var pictures = Site(home);

        Assert.Equal(Bytes(Name(1)), await Find(pictures, 1));
        Assert.Equal(Bytes(Name(1)), await Find(pictures, 1));

        Assert.Equal(2, home.Pulls);
    }

    [Fact]
    public async Task With_the_store_away_the_home_is_asked_and_with_both_away_what_was_seen_stays()
    {
        var isAway = false;
        var store = new Origin("store", _ => throw new PicturesAwayException("It is down."));
        var home = new Origin("home", name =>
            isAway ? throw new PicturesAwayException("It is down.") : Task.FromResult<PulledPicture?>(new(Bytes(name), IsVerified: true))
        );
        var pictures = Site(store, home);
        Assert.Equal(Bytes(Name(1)), await Find(pictures, 1));

        isAway = true;

        Assert.Equal(Bytes(Name(1)), await Find(pictures, 1));
        await Assert.ThrowsAsync<PicturesAwayException>(() => Find(pictures, 2));
    }

    public void Dispose()
    {
        if (_cache.IsValueCreated)
        {
            _cache.Value.Dispose();
        }

        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<byte[]?> Find(SitePictures pictures, int number) =>
        await Read(await pictures.Open(Name(number), CancellationToken.None));

    private SitePictures Site(params Origin[] origins) =>
        new(new FilePictureStore(Path.Combine(_folder, "files")), null, origins, _cache, Meter(), _time, NullLogger<SitePictures>.Instance);

    private PictureMeter Meter() => new(_services.GetRequiredService<IMeterFactory>());

    private sealed class Origin(string name, Func<PictureName, Task<PulledPicture?>> pull) : IPictureOrigin
    {
        private int _pulls;

        public string Name => name;

        public int Pulls => _pulls;

        public Task<PulledPicture?> Pull(PictureName asked)
        {
            Interlocked.Increment(ref _pulls);
            return pull(asked);
        }
    }
}
