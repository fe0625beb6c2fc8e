using Dukaan.Saving;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Tests.Storage;

namespace Dukaan.Silo.Tests.Rows;

public sealed class RowReaderTests : IAsyncLifetime
{
    private static readonly RowOwner Book = new("shelf", "book");
    private StorageHarness _harness = null!;
    private PostgresRowReader _rows = null!;

    public async Task InitializeAsync()
    {
        _harness = await StorageHarness.Start();
        _rows = new PostgresRowReader(_harness.Shards, _harness.Options, _harness.Usage);
        await _harness.Put(
            "book",
            new Shelf
            {
                Unsaved = new Unsaved([], [.. Enumerable.Range(1, 20).Select(i => RowChange.Put($"o{i}", $"bucket-{i % 4}", i, i))], null),
            }
        );
        await _harness.Put("other", new Shelf { Unsaved = new Unsaved([], [RowChange.Put("x", "bucket-1", 100, 100)], null) });
    }

    public async Task DisposeAsync() => await _harness.DisposeAsync();

    [Fact]
    public async Task Pages_follow_each_other_from_the_newest_down_and_hold_one_owners_rows()
    {
        var seen = new List<int>();
        for (long? before = null; ; )
        {
            var page = await _rows.Page(Book, [], before, 7);
            seen.AddRange(page.Select(row => row.As<int>()));
            if (page.Count < 7)
            {
                break;
            }

            before = page[^1].Sort;
        }

        Assert.Equal(Enumerable.Range(1, 20).Reverse(), seen);
    }

    [Fact]
    public async Task A_page_can_be_of_one_bucket_or_of_several()
    {
        Assert.Equal([17, 13, 9], (await _rows.Page(Book, ["bucket-1"], null, 3)).Select(row => row.As<int>()));
        Assert.Equal([14, 13, 10, 9], (await _rows.Page(Book, ["bucket-1", "bucket-2"], 17, 4)).Select(row => row.As<int>()));
        Assert.Empty(await _rows.Page(Book, ["bucket-9"], null, 3));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_001)]
    public Task A_page_without_bounds_is_refused(int limit) =>
        Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _rows.Page(Book, [], null, limit));
}
