using Dukaan.Saving;
using Dukaan.Silo.ShardMigrations;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Tests.Storage;
using Dukaan.TestKit;
using Npgsql;
using Orleans.Storage;

namespace Dukaan.Silo.Tests.Shards;

/// <summary>While a store moves, processes go on writing for it and for others, with whatever map they have.</summary>
public sealed class WritesDuringMoveTests
{
    private int _acknowledged;

    [Fact]
    public async Task A_process_with_an_old_map_writes_and_reads_where_the_store_lives_by_now()
    {
        await using var shards = await TwoShards.Start();
        var state = await shards.One.Put(shards.Key("a"), new Shelf { Label = "before" });
        await shards.Move(TwoShards.Far);
        Assert.Equal(ShardOptions.Main, shards.Other.Map.Of(shards.Store));

        var read = await shards.Other.Read<Shelf>(shards.Key("a"));
        Assert.Equal(("before", state.ETag), (read.State!.Label, read.ETag));
        read.State = new Shelf { Label = "after" };
        await shards.Other.Write(shards.Key("a"), read);
        await shards.Other.Put(shards.Key("new"), new Shelf { Label = "new" });

        Assert.Equal("after", (await shards.One.Read<Shelf>(shards.Key("a"))).State!.Label);
        Assert.Equal(TwoShards.Far, await shards.Holders(shards.Key("new")));
    }

    [Fact]
    public async Task A_process_with_an_old_map_finds_a_store_that_came_back()
    {
        await using var shards = await TwoShards.Start();
        await shards.One.Put(shards.Key("a"), new Shelf { Label = "before" });
        await shards.Move(TwoShards.Far);
        await shards.Other.Map.Refresh();
        await shards.Move(ShardOptions.Main);
        Assert.Equal(TwoShards.Far, shards.Other.Map.Of(shards.Store));

        Assert.Equal("before", (await shards.Other.Read<Shelf>(shards.Key("a"))).State!.Label);
        await shards.Other.Put(shards.Key("new"), new Shelf());
        Assert.Equal(ShardOptions.Main, await shards.Holders(shards.Key("new")));
    }

    [Fact]
    public async Task No_acknowledged_write_is_lost_though_two_processes_write_all_the_while()
    {
        await using var shards = await TwoShards.Start();
        using var stop = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 8).Select(n => Write(shards, n % 2 == 0 ? shards.One : shards.Other, n, stop.Token)).ToList();
        await Wrote(2);
        await shards.Move(TwoShards.Far);
        await Wrote(2);
        await shards.Move(ShardOptions.Main);
        await Wrote(2);
        await stop.CancelAsync();
        var written = await Task.WhenAll(writers);

        for (var n = 0; n < written.Length; n++)
        {
            var state = await shards.One.Read<Shelf>(shards.Key($"w{n}"));
            Assert.Equal(Enumerable.Range(1, written[n]).Select(i => $"{i}"), state.State!.Things);
            Assert.Equal(written[n], state.State!.Rows.Length);
        }

        var audited = await shards.Scalar<long>(ShardOptions.Main, $"SELECT count(*) FROM audit WHERE store_id = '{shards.Store}'");
        Assert.Equal(written.Sum(), audited);

        // Each move meets writes in all its phases: so many must have been acknowledged since.
        Task Wrote(int more)
        {
            var from = Volatile.Read(ref _acknowledged);
            return Eventually.Holds(() => Volatile.Read(ref _acknowledged) >= from + (more * 8), "the writers should go on");
        }
    }

    [Fact]
    public async Task A_write_that_is_under_way_when_the_store_leaves_is_waited_for_and_comes_along()
    {
        await using var shards = await TwoShards.Start();
        await shards.One.Put(shards.Key("a"), new Shelf());
        (await shards.Moves.Ask(shards.Store, TwoShards.Far)).OrThrow();
        Task? late = null;
        var (committed, fencedBefore) = (false, false);
        await shards
            .Mover(async phase =>
            {
                if (phase == MigrationPhase.CaughtUp && late is null)
                {
                    var connection = await shards.Main.Database.OpenConnectionAsync();
                    var transaction = await connection.BeginTransactionAsync();
                    await using var write = new NpgsqlCommand(
                        $$"""
                        INSERT INTO grain_state (kind, key, version, schema, payload, updated_at)
                        SELECT 'shelf', '{{shards.Key(
                            "late"
                        )}}', 1, 1, '{}', now() FROM store_place WHERE store_id = '{{shards.Store}}' AND works
                        """,
                        connection
                    );
                    Assert.Equal(1, await write.ExecuteNonQueryAsync());
                    late = End(connection, transaction);
                }
                else if (phase == MigrationPhase.Fenced)
                {
                    fencedBefore |= !committed;
                }
            })
            .Round(CancellationToken.None);
        await shards.Finish();

        Assert.NotNull(late);
        await late;
        Assert.False(fencedBefore, "A store is fenced when everybody who wrote for it has ended, and not before.");
        Assert.Equal(TwoShards.Far, await shards.Holders(shards.Key("late")));

        async Task End(NpgsqlConnection connection, NpgsqlTransaction transaction)
        {
            await Eventually.Holds(
                async () =>
                    await shards.Scalar<string>(ShardOptions.Main, $"SELECT state FROM store_place WHERE store_id = '{shards.Store}'")
                    == "fenced",
                "the mover should say that the store leaves"
            );
            committed = true;
            await transaction.CommitAsync();
            await connection.DisposeAsync();
        }
    }

    [Fact]
    public async Task Other_stores_write_on_while_one_is_paused()
    {
        await using var shards = await TwoShards.Start();
        await shards.One.Put(shards.Key("a"), new Shelf());
        (await shards.Moves.Ask(shards.Store, TwoShards.Far)).OrThrow();
        Task? paused = null;
        var mover = shards.Mover(async phase =>
        {
            if (phase == MigrationPhase.Fenced)
            {
                paused = shards.Other.Put(shards.Key("b"), new Shelf());
                await shards.Other.Put("anothers", new Shelf());
                Assert.False(paused.IsCompleted, "A store that is at neither side takes no writes.");
            }
        });
        await mover.Round(CancellationToken.None);
        await shards.Finish();

        Assert.NotNull(paused);
        await paused;
        Assert.Equal(TwoShards.Far, await shards.Holders(shards.Key("b")));
        Assert.Equal(ShardOptions.Main, await shards.Holders("anothers"));
    }

    private async Task<int> Write(TwoShards shards, StorageHarness process, int writer, CancellationToken stop)
    {
        var (state, written) = (new GrainState<Shelf>(new Shelf()), 0);
        while (!stop.IsCancellationRequested)
        {
            state.State = state.State! with
            {
                Things = state.State!.Things.Add($"{written + 1}"),
                Unsaved = new Unsaved(
                    [],
                    [RowChange.Put($"r{written}", "all", written, written)],
                    new AuditLine(shards.Store, "test", "wrote", "shelf", "")
                ),
            };
            await process.Write(shards.Key($"w{writer}"), state);
            written++;
            Interlocked.Increment(ref _acknowledged);
        }

        return written;
    }
}
