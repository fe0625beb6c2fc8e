using System.Diagnostics;
using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Storage;
using Dukaan.TestKit;
using Orleans;
using Orleans.Storage;
using Xunit.Abstractions;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>Writes that wait together go together, and answer for themselves alone.</summary>
public sealed class GroupCommitTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Of_fifty_writes_in_one_batch_a_stale_one_fails_alone()
    {
        await using var harness = await StorageHarness.Start(options: new StorageOptions { Writers = 1 });
        var stale = await harness.Put("k25", new Shelf());
        await harness.Write("k25", await harness.Read<Shelf>("k25"));

        var outcomes = await Together(harness, 50, i =>
            i == 25 ? harness.Write("k25", stale) : harness.Put($"k{i}", new Shelf { Label = "new" })
        );

        Assert.IsType<InconsistentStateException>(outcomes[25]);
        Assert.Equal(49, outcomes.Count(result => result is null));
        Assert.Equal(49L, await harness.Scalar<long>("SELECT count(*) FROM grain_state WHERE payload ->> 'label' = 'new'"));
        Assert.Contains(50, harness.Batches);
    }

    [Fact]
    public async Task Of_fifty_writes_in_one_batch_one_that_the_database_refuses_fails_alone()
    {
        await using var harness = await StorageHarness.Start(options: new StorageOptions { Writers = 1 });

        // jsonb has no place for U+0000.
        var outcomes = await Together(harness, 50, i => harness.Put($"k{i}", new Shelf { Label = i == 7 ? "\0" : "new" }));

        var error = Assert.IsType<GrainDocumentException>(outcomes[7]);
        Assert.Contains("shelf 'k7'", error.Message, StringComparison.Ordinal);
        Assert.Equal(49, outcomes.Count(result => result is null));
        Assert.Equal(49L, await harness.Scalar<long>("SELECT count(*) FROM grain_state"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refusal_spoils_nothing_for_the_writes_after_it(bool prepare)
    {
        await using var harness = await StorageHarness.Start(options: new StorageOptions { Writers = 1, Prepare = prepare });
        for (var i = 0; i < 8; i++)
        {
            await Assert.ThrowsAsync<GrainDocumentException>(() => harness.Put("bad", new Shelf { Label = "\0" }));
            await harness.Put($"good-{i}", new Shelf());
        }

        Assert.Equal(8L, await harness.Scalar<long>("SELECT count(*) FROM grain_state"));
    }

    [Fact]
    public async Task The_same_grain_twice_in_a_batch_is_written_by_one_and_refused_to_the_other()
    {
        await using var harness = await StorageHarness.Start(options: new StorageOptions { Writers = 1 });

        var outcomes = await Together(harness, 20, i => harness.Put($"k{i / 2}", new Shelf()));

        Assert.Equal(10, outcomes.Count(result => result is null));
        Assert.Equal(10, outcomes.Count(result => result is InconsistentStateException));
    }

    [Fact]
    public async Task Writes_over_one_row_of_another_owner_do_not_meet_in_a_batch()
    {
        await using var harness = await StorageHarness.Start(options: new StorageOptions { Writers = 1 });
        var book = new RowOwner("shelf", "book");

        var outcomes = await Together(harness, 20, i =>
            harness.Put($"k{i}", new Shelf { Unsaved = new Unsaved([], [new RowChange(book, "one", "b", i, "x")], null) })
        );

        Assert.All(outcomes, Assert.Null);
        Assert.Equal(1L, await harness.Scalar<long>("SELECT count(*) FROM grain_row"));
    }

    [Fact]
    public async Task A_conflict_that_was_rolled_back_is_tried_again_and_nobody_hears_of_it()
    {
        await using var harness = await StorageHarness.Start();
        await harness.Execute(
            """
            CREATE SEQUENCE tries;
            CREATE FUNCTION fail_twice() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF nextval('tries') <= 2 THEN RAISE EXCEPTION 'conflict' USING ERRCODE = 'serialization_failure'; END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER fail_twice BEFORE INSERT ON grain_state FOR EACH ROW EXECUTE FUNCTION fail_twice();
            """
        );

        Assert.Equal("1", (await harness.Put("a", new Shelf())).ETag);
        Assert.Equal(3L, await harness.Scalar<long>("SELECT last_value FROM tries"));
    }

    [Fact]
    public async Task A_conflict_that_does_not_end_blames_the_database_and_not_the_document()
    {
        await using var harness = await StorageHarness.Start();
        await harness.Execute(
            """
            CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'conflict' USING ERRCODE = 'deadlock_detected'; END $$;
            CREATE TRIGGER fail BEFORE INSERT ON grain_state FOR EACH ROW EXECUTE FUNCTION fail();
            """
        );

        var error = await Assert.ThrowsAsync<StorageUnavailableException>(() => harness.Put("a", new Shelf()));
        Assert.True(error.NothingSaved, "It was rolled back each time.");
    }

    [Fact]
    public async Task When_too_much_waits_the_next_write_is_turned_away_at_once()
    {
        await using var harness = await StorageHarness.Start(
            options: new StorageOptions
            {
                Writers = 1,
                MaxBatch = 1,
                MaxWaiting = 5,
            }
        );
        await using var blocker = await harness.Pool.OpenConnectionAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using (var command = blocker.CreateCommand())
        {
            command.CommandText = "LOCK TABLE grain_state IN EXCLUSIVE MODE";
            await command.ExecuteNonQueryAsync();
        }

        var first = harness.Put("first", new Shelf());
        await WaitingForLock(harness);
        var waiting = Enumerable.Range(0, 5).Select(i => harness.Put($"k{i}", new Shelf())).ToArray();
        var error = await Assert.ThrowsAsync<StorageUnavailableException>(() => harness.Put("too-many", new Shelf()));

        Assert.True(error.NothingSaved, "A write that never went to the database is certain not to be saved.");
        await transaction.RollbackAsync();
        await Task.WhenAll([first, .. waiting]);
    }

    [Fact]
    public async Task Stopping_writes_what_waits_and_takes_nothing_more()
    {
        var harness = await StorageHarness.Start();
        var waiting = Enumerable.Range(0, 300).Select(i => harness.Put($"k{i}", new Shelf())).ToArray();
        await harness.Queue.StopAsync(CancellationToken.None);

        await Task.WhenAll(waiting);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => harness.Put("late", new Shelf()));
        Assert.Equal(300L, await harness.Scalar<long>("SELECT count(*) FROM grain_state"));
        await harness.DisposeAsync();
    }

    [Theory]
    [InlineData(1, 300)]
    [InlineData(64, 100)]
    public async Task Many_who_write_at_once_share_commits_and_one_alone_waits_for_nobody(int callers, int writesEach)
    {
        await using var cluster = await PostgresCluster.Start(durable: true);
        await using var harness = await StorageHarness.Start(await cluster.NewDatabase());
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Write(caller, 20)));
        var (before, started) = (harness.Batches.Count, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Write(caller + callers, writesEach)));

        var (writes, commits, took) = (callers * writesEach, harness.Batches.Count - before, Stopwatch.GetElapsedTime(started));
        output.WriteLine($"{callers} callers: {writes / took.TotalSeconds:0} writes/s, {(double)writes / commits:0.0} writes a commit.");
        Assert.Equal(writes, harness.Batches.Skip(before).Sum());
        if (callers > 1)
        {
            Assert.True(commits < writes / 4, $"{writes} writes of {callers} callers took {commits} commits: they do not share them.");
        }

        async Task Write(int grain, int count)
        {
            var state = new GrainState<Shelf>(new Shelf { Label = new string('x', 600) });
            for (var i = 0; i < count; i++)
            {
                state.State = state.State! with
                {
                    Unsaved = new Unsaved([new NewEvent("orders", $"store-{grain}", "written", new { i })], [], null),
                };
                await harness.Write($"g{grain}", state);
            }
        }
    }

    /// <summary>Queues the writes while the one writer is held up, so that they meet in one batch.</summary>
    private static async Task<Exception?[]> Together(StorageHarness harness, int count, Func<int, Task> write)
    {
        Task first;
        Task[] writes;
        await using (var blocker = await harness.Pool.OpenConnectionAsync())
        {
            await using var transaction = await blocker.BeginTransactionAsync();
            await using (var command = blocker.CreateCommand())
            {
                command.CommandText = "LOCK TABLE audit IN EXCLUSIVE MODE";
                await command.ExecuteNonQueryAsync();
            }

            first = harness.Storage.WriteStateAsync(
                "note",
                Orleans.Runtime.GrainId.Create(StorageHarness.Type, "first"),
                new GrainState<Shelf>(new Shelf { Unsaved = new Unsaved([], [], new AuditLine("s", "a", "blocked", "x")) })
            );
            await WaitingForLock(harness);
            writes = [.. Enumerable.Range(0, count).Select(write)];
            await transaction.RollbackAsync();
        }

        await first;
        await Task.WhenAll(writes).ContinueWith(_ => { }, TaskScheduler.Default);
        await harness.Execute("DELETE FROM grain_state WHERE kind = 'note'");
        return [.. writes.Select(task => task.Exception?.InnerException)];
    }

    private static Task WaitingForLock(StorageHarness harness) =>
        Eventually.Holds(
            async () =>
                await harness.Scalar<long>(
                    "SELECT count(*) FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = "
                        + "current_database())"
                ) > 0,
            "The first write should be waiting for the lock that this test holds."
        );
}
