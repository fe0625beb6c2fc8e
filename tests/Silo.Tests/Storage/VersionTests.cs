using Dukaan.Saving;
using Dukaan.TestKit;
using Orleans;
using Orleans.Runtime;
using Orleans.Storage;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>What Orleans expects of ETags, and that the database decides between two writers (P2).</summary>
public sealed class VersionTests : IAsyncLifetime
{
    private StorageHarness _one = null!;
    private StorageHarness _other = null!;

    public async Task InitializeAsync()
    {
        var database = await (await PostgresCluster.Shared).NewDatabase();
        (_one, _other) = (await StorageHarness.Start(database), await StorageHarness.Start(database));
    }

    public async Task DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
    }

    [Fact]
    public async Task What_was_never_written_reads_as_a_new_state_without_a_version()
    {
        var state = await _one.Read<Shelf>("never");

        Assert.False(state.RecordExists);
        Assert.Null(state.ETag);
        Assert.Equal("", state.State!.Label);
    }

    [Fact]
    public async Task What_was_written_reads_back_with_its_version()
    {
        var written = await _one.Put("a", new Shelf { Label = "spices", Things = ["salt", "हल्दी"] });
        var read = await _other.Read<Shelf>("a");

        Assert.True(written.RecordExists);
        Assert.Equal(("1", true, "spices"), (read.ETag, read.RecordExists, read.State!.Label));
        Assert.Equal(["salt", "हल्दी"], read.State!.Things.AsEnumerable());
    }

    [Fact]
    public async Task Each_write_raises_the_version_by_one()
    {
        var state = await _one.Put("a", new Shelf());
        await _one.Write("a", state);
        await _one.Write("a", state);

        Assert.Equal("3", state.ETag);
        Assert.Equal("3", (await _one.Read<Shelf>("a")).ETag);
    }

    [Fact]
    public async Task Of_two_first_writers_exactly_one_wins_and_the_record_stays_readable()
    {
        for (var round = 0; round < 50; round++)
        {
            var key = $"race-{round}";
            var outcomes = await Task.WhenAll(TryPut(_one, key, "one"), TryPut(_other, key, "other"));

            var read = await _one.Read<Shelf>(key);
            Assert.Equal(1, outcomes.Count(won => won));
            Assert.Equal(outcomes[0] ? "one" : "other", read.State!.Label);
            Assert.Equal("1", read.ETag);
        }
    }

    [Fact]
    public async Task Of_two_writers_over_the_same_version_exactly_one_wins()
    {
        await _one.Put("a", new Shelf());
        for (var round = 1; round <= 50; round++)
        {
            var (mine, theirs) = (await _one.Read<Shelf>("a"), await _other.Read<Shelf>("a"));
            var outcomes = await Task.WhenAll(Try(() => _one.Write("a", mine)), Try(() => _other.Write("a", theirs)));

            Assert.Equal(1, outcomes.Count(won => won));
            Assert.Equal($"{round + 1}", (await _one.Read<Shelf>("a")).ETag);
        }
    }

    [Fact]
    public async Task A_stale_version_writes_nothing_beside_the_state_either()
    {
        var stale = await _one.Put("a", new Shelf { Label = "first" });
        await _other.Write("a", await _other.Read<Shelf>("a"));

        stale.State = stale.State! with
        {
            Label = "lost",
            Unsaved = new Unsaved(
                [new NewEvent("orders", "s", "lost", "x")],
                [RowChange.Put("r", "b", 1, "x")],
                new AuditLine("s", "a", "lost", "x")
            ),
        };
        await Assert.ThrowsAsync<InconsistentStateException>(() => _one.Write("a", stale));

        Assert.Equal("first", (await _one.Read<Shelf>("a")).State!.Label);
        Assert.Equal(
            0L,
            await _one.Scalar<long>(
                "SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM grain_row) + (SELECT count(*) FROM audit)"
            )
        );
    }

    [Fact]
    public async Task Clearing_leaves_nothing_to_read_but_goes_on_counting_versions()
    {
        var state = await _one.Put("a", new Shelf { Label = "old", Unsaved = new Unsaved([], [RowChange.Put("r", "b", 1, "x")], null) });
        await _one.Clear("a", state);
        var cleared = await _one.Read<Shelf>("a");

        Assert.False(cleared.RecordExists);
        Assert.Empty(cleared.State!.Rows);
        await _one.Write("a", cleared);
        Assert.Equal("3", (await _one.Read<Shelf>("a")).ETag);
    }

    [Fact]
    public async Task Clearing_a_state_that_raises_no_events_deletes_its_record()
    {
        var state = new GrainState<Note>(new Note("hello"));
        await _one.Write("n", state, "note");
        await _one.Clear("n", state, "note");

        Assert.Equal((null, false), (state.ETag, state.RecordExists));
        Assert.Equal(0L, await _one.Scalar<long>("SELECT count(*) FROM grain_state WHERE kind = 'note'"));
    }

    [Fact]
    public async Task A_stale_version_cannot_clear()
    {
        var stale = await _one.Put("a", new Shelf());
        await _other.Write("a", await _other.Read<Shelf>("a"));

        await Assert.ThrowsAsync<InconsistentStateException>(() => _one.Clear("a", stale));
        await Assert.ThrowsAsync<InconsistentStateException>(() => _one.Clear("a", new GrainState<Shelf>(new Shelf())));
        Assert.True((await _one.Read<Shelf>("a")).RecordExists);
    }

    [Fact]
    public async Task Two_kinds_of_grain_cannot_share_a_state_name()
    {
        await _one.Put("a", new Shelf());

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _one.Storage.ReadStateAsync("shelf", GrainId.Create(GrainType.Create("drawer"), "a"), new GrainState<Shelf>(new Shelf()))
        );
    }

    private static Task<bool> TryPut(StorageHarness storage, string key, string label) =>
        Try(() => storage.Put(key, new Shelf { Label = label }));

    private static async Task<bool> Try(Func<Task> write)
    {
        try
        {
            await write();
            return true;
        }
        catch (InconsistentStateException)
        {
            return false;
        }
    }

    public sealed record Note(string Text)
    {
        public Note()
            : this("") { }
    }
}
