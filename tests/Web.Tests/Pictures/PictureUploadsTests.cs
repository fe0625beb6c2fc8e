using Dukaan.Web.Pictures;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Web.Tests.Pictures;

public sealed class PictureUploadsTests : IDisposable
{
    private const string StoreA = "01hzzzzzzzzzzzzzzzzzzzzzza";
    private const string StoreB = "01hzzzzzzzzzzzzzzzzzzzzzzb";
    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-pictures-").FullName;

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

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => uploads.Add(StoreA, new MemoryStream(photo), CancellationToken.None)));

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

        Assert.Equal(PictureRefusal.TooLarge, result.Refusal);
        Assert.InRange(upload.BytesRead, PictureLimits.MaxBytes, PictureLimits.MaxBytes + (1 << 20));
    }

    [Fact]
    public async Task Fifty_megabytes_of_known_length_are_refused_unread()
    {
        using var upload = new MemoryStream(new byte[50_000_000]);

        var result = await Uploads(new FilePictureStore(_folder)).Add(StoreA, upload, CancellationToken.None);

        Assert.Equal(PictureRefusal.TooLarge, result.Refusal);
        Assert.Equal(0, upload.Position);
    }

    [Fact]
    public async Task An_empty_upload_is_refused() =>
        Assert.Equal(PictureRefusal.Missing, (await Uploads(new FilePictureStore(_folder)).Add(StoreA, Stream.Null, CancellationToken.None)).Refusal);

    [Fact]
    public async Task A_refused_upload_leaves_nothing_behind()
    {
        var uploads = Uploads(new FilePictureStore(_folder));

        await uploads.Add(StoreA, new MemoryStream("<html>"u8.ToArray()), CancellationToken.None);
        await uploads.Add(StoreA, new MemoryStream(TestPictures.PngThatClaims(30_000, 30_000)), CancellationToken.None);

        Assert.Empty(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task When_every_place_is_taken_the_next_upload_is_told_busy_at_once()
    {
        using var gate = new PictureGate(admitted: 1, working: 1, TimeSpan.FromMinutes(1));
        var uploads = Uploads(new FilePictureStore(_folder), gate);
        using var place = gate.TryEnter();

        Assert.Equal(PictureRefusal.Busy, (await uploads.Add(StoreA, new MemoryStream(TestPictures.Jpeg(9, 9)), CancellationToken.None)).Refusal);

        place!.Dispose();
        Assert.NotNull((await uploads.Add(StoreA, new MemoryStream(TestPictures.Jpeg(9, 9)), CancellationToken.None)).Id);
    }

    [Fact]
    public async Task When_no_turn_comes_in_time_the_upload_is_told_busy()
    {
        using var gate = new PictureGate(admitted: 9, working: 1, TimeSpan.FromMilliseconds(1));
        var uploads = Uploads(new FilePictureStore(_folder), gate);
        using var turn = await gate.WaitForTurn(CancellationToken.None);

        Assert.Equal(PictureRefusal.Busy, (await uploads.Add(StoreA, new MemoryStream(TestPictures.Jpeg(9, 9)), CancellationToken.None)).Refusal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static PictureUploads Uploads(IPictureStore store, PictureGate? gate = null) =>
        new(store, gate ?? new PictureGate(16, 2, TimeSpan.FromMinutes(1)), TimeProvider.System, NullLogger<PictureUploads>.Instance);

    /// <summary>A stream whose length nobody knows beforehand, as from a socket.</summary>
    private sealed class EndlessStream(long length) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - BytesRead);
            BytesRead += read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
