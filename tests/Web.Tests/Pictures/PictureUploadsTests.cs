using Dukaan.Web.Pictures;
using Dukaan.Web.Work;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Web.Tests.Pictures;

public sealed class PictureUploadsTests : IDisposable
{
    private const string StoreA = "01hzzzzzzzzzzzzzzzzzzzzzza";
    private const string StoreB = "01hzzzzzzzzzzzzzzzzzzzzzzb";
    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-pictures-").FullName;
    private readonly TemporaryFiles _files;
    private readonly PictureWorkers _workers;

    public PictureUploadsTests()
    {
        _files = new TemporaryFiles(
            Directory.CreateTempSubdirectory("dukaan-temporary-").FullName,
            TimeProvider.System,
            NullLogger<TemporaryFiles>.Instance
        );
        _workers = new PictureWorkers(_files, TimeProvider.System, NullLogger<PictureWorkers>.Instance);
    }

    [Fact]
    public async Task The_same_upload_twice_is_one_picture()
    {
        var store = new FilePictureStore(_folder);
        var uploads = Uploads(store);
        var photo = TestPictures.Jpeg(500, 400);

        var first = await uploads.Add(StoreA, new MemoryStream(photo), CancellationToken.None);
        var second = await uploads.Add(StoreA, new MemoryStream(photo), CancellationToken.None);

        Assert.NotNull(first.Id);
        Assert.Equal(first.Id, second.Id);
        Assert.Single(Directory.GetDirectories(Path.Combine(_folder, StoreA)));
    }

    [Fact]
    public async Task Two_stores_with_the_same_photo_have_different_ids()
    {
        var uploads = Uploads(new FilePictureStore(_folder));
        var photo = TestPictures.Jpeg(500, 400);

        var a = await uploads.Add(StoreA, new MemoryStream(photo), CancellationToken.None);
        var b = await uploads.Add(StoreB, new MemoryStream(photo), CancellationToken.None);

        Assert.NotEqual(a.Id, b.Id);
    }

    [Fact]
    public async Task Eight_uploads_of_one_photo_at_once_are_one_whole_picture()
    {
        var uploads = Uploads(new FilePictureStore(_folder));
        var photo = TestPictures.Jpeg(500, 400);

        var all = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => uploads.Add(StoreA, new MemoryStream(photo), CancellationToken.None))
        );

        var id = Assert.Single(all.Select(u => u.Id).Distinct());
        Assert.NotNull(id);
        Assert.Equal(6, Directory.GetFiles(Path.Combine(_folder, StoreA, id)).Length);
        Assert.Empty(Directory.GetDirectories(Path.Combine(_folder, ".incoming")));
    }

    [Fact]
    public async Task Fifty_megabytes_are_refused_after_ten_have_been_read()
    {
        using var upload = new EndlessStream(50_000_000);

        var result = await Uploads(new FilePictureStore(_folder)).Add(StoreA, upload, CancellationToken.None);

        Assert.Equal(PictureError.TooLarge, result.Error);
        Assert.InRange(upload.BytesRead, PictureLimits.MaxBytes, PictureLimits.MaxBytes + (1 << 20));
    }

    [Fact]
    public async Task Fifty_megabytes_of_known_length_are_refused_unread()
    {
        using var upload = new MemoryStream(new byte[50_000_000]);

        var result = await Uploads(new FilePictureStore(_folder)).Add(StoreA, upload, CancellationToken.None);

        Assert.Equal(PictureError.TooLarge, result.Error);
        Assert.Equal(0, upload.Position);
    }

    [Fact]
    public async Task An_empty_upload_is_refused() =>
        Assert.Equal(
            PictureError.Missing,
            (await Uploads(new FilePictureStore(_folder)).Add(StoreA, Stream.Null, CancellationToken.None)).Error
        );

    [Fact]
    public async Task A_refused_upload_leaves_nothing_behind()
    {
        var uploads = Uploads(new FilePictureStore(_folder));

        await uploads.Add(StoreA, new MemoryStream("<html>"u8.ToArray()), CancellationToken.None);
        await uploads.Add(StoreA, new MemoryStream(TestPictures.PngThatClaims(30_000, 30_000)), CancellationToken.None);

        Assert.Empty(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_shop_that_sends_as_much_as_one_may_is_told_so_and_others_are_not()
    {
        var gate = new PictureGate(arriving: 9, arrivingOfShop: 1, working: 1, TimeSpan.FromMinutes(1), TimeProvider.System);
        var uploads = Uploads(new FilePictureStore(_folder), gate);
        using var arrival = gate.Arrive(StoreA);

        Assert.Equal(PictureError.TooMany, (await uploads.Add(StoreA, Unseekable(TestPictures.Jpeg(9, 9)), CancellationToken.None)).Error);
        Assert.NotNull((await uploads.Add(StoreB, Unseekable(TestPictures.Jpeg(9, 9)), CancellationToken.None)).Id);

        arrival.Dispose();
        Assert.NotNull((await uploads.Add(StoreA, Unseekable(TestPictures.Jpeg(9, 9)), CancellationToken.None)).Id);
    }

    [Fact]
    public async Task Uploads_that_are_still_arriving_take_no_place_from_one_that_is_here()
    {
        var gate = new PictureGate(arriving: 99, arrivingOfShop: 99, working: 1, TimeSpan.FromMinutes(1), TimeProvider.System);
        var uploads = Uploads(new FilePictureStore(_folder), gate);
        using var stop = new CancellationTokenSource();
        var slow = Enumerable.Range(0, 40).Select(_ => uploads.Add(StoreB, new StalledStream(), stop.Token)).ToArray();

        Assert.NotNull((await uploads.Add(StoreA, Unseekable(TestPictures.Jpeg(9, 9)), CancellationToken.None)).Id);

        Assert.All(slow, each => Assert.False(each.IsCompleted, "Its bytes never came; it should still wait for them."));
        await stop.CancelAsync();
        await Task.WhenAll(slow.Select(each => Assert.ThrowsAnyAsync<OperationCanceledException>(() => each)));
        Assert.Empty(Directory.GetFiles(_files.Folder));
    }

    [Fact]
    public async Task Photos_of_shoppers_and_pictures_of_sellers_take_no_place_from_each_other()
    {
        var gate = new PictureGate(arriving: 99, arrivingOfShop: 99, working: 1, TimeSpan.FromMinutes(1), TimeProvider.System);
        var uploads = Uploads(new FilePictureStore(_folder), gate);
        using var stop = new CancellationTokenSource();
        var ofShoppers = Enumerable
            .Range(0, 40)
            .Select(each => uploads.Add(new PictureSender(StoreA, $"order {each}", 1), new StalledStream(), stop.Token))
            .ToArray();
        Assert.Contains(ofShoppers, each => each.IsCompletedSuccessfully && each.Result.Error == PictureError.TooMany);
        Assert.NotNull((await uploads.Add(StoreA, Unseekable(TestPictures.Jpeg(9, 9)), CancellationToken.None)).Id);

        using var turn = await gate.WaitForTurn(StoreB, CancellationToken.None);
        var shopper = new PictureSender(StoreB, "order", 1);
        Assert.NotNull((await uploads.Add(shopper, new MemoryStream(TestPictures.Jpeg(9, 8)), CancellationToken.None)).Id);
        await stop.CancelAsync();
        await Task.WhenAll(
            ofShoppers.Where(each => !each.IsCompleted).Select(each => Assert.ThrowsAnyAsync<OperationCanceledException>(() => each))
        );
    }

    [Fact]
    public async Task When_no_turn_comes_in_time_the_upload_is_told_busy()
    {
        var gate = new PictureGate(arriving: 9, arrivingOfShop: 9, working: 1, TimeSpan.FromMilliseconds(1), TimeProvider.System);
        var uploads = Uploads(new FilePictureStore(_folder), gate);
        using var turn = await gate.WaitForTurn(StoreB, CancellationToken.None);

        Assert.Equal(
            PictureError.Busy,
            (await uploads.Add(StoreA, new MemoryStream(TestPictures.Jpeg(9, 9)), CancellationToken.None)).Error
        );
    }

    [Fact]
    public async Task Temporary_files_of_a_process_that_was_killed_are_gone_when_the_next_starts_and_new_ones_are_not()
    {
        var (old, fresh) = (Path.Combine(_files.Folder, "old.upload"), Path.Combine(_files.Folder, "fresh.upload"));
        await File.WriteAllTextAsync(old, "x");
        await File.WriteAllTextAsync(fresh, "x");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddHours(-2));
        var left = Directory.CreateDirectory(Path.Combine(_folder, ".incoming", "half"));
        left.LastWriteTimeUtc = DateTime.UtcNow.AddHours(-2);
        Directory.CreateDirectory(Path.Combine(_folder, ".incoming", "underway"));

        using var again = new TemporaryFiles(_files.Folder, TimeProvider.System, NullLogger<TemporaryFiles>.Instance);
        _ = new FilePictureStore(_folder);

        Assert.Equal([fresh], Directory.GetFiles(_files.Folder));
        Assert.Equal(["underway"], Directory.GetDirectories(Path.Combine(_folder, ".incoming")).Select(Path.GetFileName));
    }

    public void Dispose()
    {
        _workers.Dispose();
        _files.Dispose();
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_files.Folder, recursive: true);
    }

    private PictureUploads Uploads(IPictureStore store, PictureGate? gate = null) =>
        new(
            store,
            gate ?? new PictureGate(16, 16, 2, TimeSpan.FromMinutes(1), TimeProvider.System),
            new PictureQuota(new FixedSettings(), TimeProvider.System),
            _workers,
            _files,
            TimeProvider.System,
            NullLogger<PictureUploads>.Instance
        );

    private static EndlessStream Unseekable(byte[] content) => new(content.Length, content);

    /// <summary>A client that holds the connection and sends nothing.</summary>
    private sealed class StalledStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }

    /// <summary>A stream whose length nobody knows beforehand, as from a socket.</summary>
    private sealed class EndlessStream(long length, byte[]? content = null) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - BytesRead);
            content?.AsSpan((int)BytesRead, read).CopyTo(buffer.AsSpan(offset));
            BytesRead += read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
