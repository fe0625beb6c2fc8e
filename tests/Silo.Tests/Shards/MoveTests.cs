using Dukaan.Saving;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.ShardMigrations;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Tests.Storage;
using Dukaan.TestKit;
using Orleans.Storage;

namespace Dukaan.Silo.Tests.Shards;

/// <summary>A store moves between databases with all it has, once, whoever dies on the way.</summary>
public sealed class MoveTests
{
    public static TheoryData<string> Phases => [.. Enum.GetNames<MigrationPhase>()];

    [Fact]
    public async Task A_store_moves_with_everything_it_has_and_comes_back()
    {
        await using var shards = await TwoShards.Start();
        await shards.One.Put(shards.Key("a"), Full("one"));
        await shards.Execute(ShardOptions.Main, SideRows(shards.Store));
        var before = await shards.Rows(ShardOptions.Main);

        await shards.Move(TwoShards.Far);
        Assert.Equal(before, await shards.Rows(TwoShards.Far));
        Assert.Equal(TwoShards.Far, await shards.Holders(shards.Key("a")));
        Assert.DoesNotContain("one", await shards.Rows(ShardOptions.Main), StringComparison.Ordinal);

        await shards.Move(ShardOptions.Main);
        Assert.Equal(before, await shards.Rows(ShardOptions.Main));
        Assert.Equal(ShardOptions.Main, await shards.Holders(shards.Key("a")));
        Assert.Null(await shards.Moves.Find(shards.Store));
    }

    [Fact]
    public async Task Ids_go_on_upwards_and_meet_nobodys()
    {
        await using var shards = await TwoShards.Start();
        await shards.Execute(ShardOptions.Main, SideRows(shards.Store));
        var first = await Newest(ShardOptions.Main);

        await shards.Move(TwoShards.Far);
        await shards.Execute(TwoShards.Far, SideRows(shards.Store, "second"));
        var second = await Newest(TwoShards.Far);
        await shards.Move(ShardOptions.Main);
        await shards.Execute(ShardOptions.Main, SideRows(shards.Store, "third"));
        var third = await Newest(ShardOptions.Main);

        Assert.True(first < second && second < third, $"What is newer must have the higher id: {first}, {second}, {third}.");

        Task<long> Newest(string shard) => shards.Scalar<long>(shard, "SELECT max(id) FROM delivery");
    }

    [Theory]
    [MemberData(nameof(Phases))]
    public async Task A_mover_that_dies_leaves_the_store_whole_and_another_goes_on(string phase)
    {
        await using var shards = await TwoShards.Start();
        await shards.One.Put(shards.Key("a"), Full("a"));
        await shards.Execute(ShardOptions.Main, SideRows(shards.Store));
        var before = await shards.Rows(ShardOptions.Main);
        (await shards.Moves.Ask(shards.Store, TwoShards.Far)).OrThrow();
        var dies = Enum.Parse<MigrationPhase>(phase);
        await Eventually.Holds(
            async () =>
                await Record.ExceptionAsync(() =>
                    shards.Mover(reached => reached == dies ? throw new MigratorDiedException() : Task.CompletedTask).Round(default)
                ) is MigratorDiedException,
            "the mover should come to this phase"
        );

        // Whoever writes meanwhile waits for the next mover at most.
        var written = shards.Other.Put(shards.Key("b"), new Shelf { Label = "b" });
        await shards.Finish();
        await written;
        await shards.Execute(TwoShards.Far, $"DELETE FROM grain_state WHERE key = '{shards.Key("b")}'");

        Assert.Equal(before, await shards.Rows(TwoShards.Far));
        Assert.Equal(TwoShards.Far, (await shards.Moves.Find(shards.Store))?.Shard);
        Assert.Equal(TwoShards.Far, await shards.Holders(shards.Key("a")));
        Assert.Equal(0, await shards.Scalar<long>(ShardOptions.Main, "SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'move_%'"));
        Assert.Equal(0, await shards.Scalar<long>(ShardOptions.Main, "SELECT count(*) FROM store_change"));
    }

    [Fact]
    public async Task A_mover_that_was_taken_over_changes_nothing_more()
    {
        await using var shards = await TwoShards.Start();
        await shards.One.Put(shards.Key("a"), new Shelf { Label = "a" });
        (await shards.Moves.Ask(shards.Store, TwoShards.Far)).OrThrow();
        var first = await shards.Table.Take(shards.Store);
        var moved = false;
        var move = new ShardMigration(shards.One.Shards, shards.Table, shards.Options, first!, async phase =>
        {
            if (phase == MigrationPhase.Whole)
            {
                await shards.Finish(); // another takes it from under its hands, to the end
                moved = true;
            }
        });

        await Assert.ThrowsAsync<MigrationLostException>(() => move.Bring(CancellationToken.None));

        Assert.True(moved);
        await shards.One.Put(shards.Key("b"), new Shelf());
        Assert.Equal(TwoShards.Far, await shards.Holders(shards.Key("a")));
        Assert.Equal(TwoShards.Far, await shards.Holders(shards.Key("b")));
    }

    [Fact]
    public async Task What_the_target_cannot_take_stays_and_the_store_sells_on()
    {
        await using var shards = await TwoShards.Start();
        await shards.One.Put(shards.Key("a"), new Shelf { Label = "a" });
        await shards.Execute(TwoShards.Far, "ALTER TABLE audit RENAME TO away");
        (await shards.Moves.Ask(shards.Store, TwoShards.Far)).OrThrow();

        await shards.Mover().Round(CancellationToken.None);

        var failed = await shards.Moves.Find(shards.Store);
        Assert.Equal(("main", "wanted", 1), (failed?.Shard, failed?.Step, failed?.Tries));
        Assert.Contains("audit", failed?.Note, StringComparison.Ordinal);
        await shards.Other.Put(shards.Key("b"), new Shelf());
        await shards.Execute(TwoShards.Far, "ALTER TABLE away RENAME TO audit");
        await shards.Finish();
        Assert.Equal(TwoShards.Far, await shards.Holders(shards.Key("b")));
    }

    [Fact]
    public async Task A_move_can_be_stopped_while_it_copies()
    {
        await using var shards = await TwoShards.Start();
        await shards.One.Put(shards.Key("a"), new Shelf { Label = "a" });
        (await shards.Moves.Ask(shards.Store, TwoShards.Far)).OrThrow();
        await shards
            .Mover(async phase =>
            {
                if (phase == MigrationPhase.Copied)
                {
                    (await shards.Moves.Ask(shards.Store, ShardOptions.Main)).OrThrow();
                }
            })
            .Round(CancellationToken.None);
        await shards.Finish();

        Assert.Equal(ShardOptions.Main, await shards.Holders(shards.Key("a")));
        await shards.One.Put(shards.Key("b"), new Shelf());
        Assert.Equal(ShardOptions.Main, await shards.Holders(shards.Key("b")));
    }

    [Fact]
    public async Task Events_that_wait_move_along_in_their_order_and_are_published_where_the_store_lives()
    {
        await using var shards = await TwoShards.Start();
        var state = await shards.One.Put(shards.Key("a"), Told(shards, 1));
        (await shards.Moves.Ask(shards.Store, TwoShards.Far)).OrThrow();
        await shards
            .Mover(async phase =>
            {
                if (phase == MigrationPhase.Copied)
                {
                    state.State = Told(shards, 2);
                    await shards.Other.Write(shards.Key("a"), state);
                    Assert.Empty(await Next(shards.Shard)); // nobody publishes what only arrives
                    Assert.Equal(2, (await Next(shards.Main)).Count);
                }
            })
            .Round(CancellationToken.None);
        Assert.Empty(await Next(shards.Main)); // nor what has left
        await shards.Finish();
        state.State = Told(shards, 3);
        await shards.Other.Write(shards.Key("a"), state);

        Assert.Equal([1L, 2, 3], (await Next(shards.Shard)).Select(entry => entry.Event.Version));
        Assert.Equal(0, await shards.Scalar<long>(ShardOptions.Main, "SELECT count(*) FROM outbox"));
    }

    private static Task<List<Dukaan.Silo.Outbox.OutboxEntry>> Next(Shard shard) =>
        shard.Outbox.Next([.. Enumerable.Range(0, Partitions.Count).Select(number => (short)number)], [], 100, CancellationToken.None);

    private static Shelf Told(TwoShards shards, int number) =>
        new() { Label = $"{number}", Unsaved = new Unsaved([new NewEvent("orders", shards.Store, "order.placed", number)], [], null) };

    private static Shelf Full(string label) =>
        new() { Label = label, Unsaved = new Unsaved([], [RowChange.Put("r1", "b", 1, "row"), RowChange.Put("r2", "b", 2, "row")], null) };

    private static string SideRows(string store, string suffix = "first") =>
        $$"""
            INSERT INTO audit (store_id, actor, action, subject, detail, aggregate, version, at)
            VALUES ('{{store}}', 'a', 'b', 'c', '{{suffix}}', 'x', 1, now());
            INSERT INTO delivery (kind, target, aggregate, version, index, store_id, topic, type, payload, at, due_at, expires_at)
            VALUES ('webhook', '{{suffix}}',
                'order/{{store}}/{{suffix}}', 1, 0, '{{store}}', 'orders', 'order.placed', '{"a": 1.10}', now(), now(), now());
            INSERT INTO delivery_pause (target, store_id, until, reason) VALUES ('{{store}}{{suffix}}', '{{store}}', now(), 'r');
            INSERT INTO payment_notice (store_id, id, partition, received_at, notice, next_at)
            VALUES ('{{store}}', '{{suffix}}', 1, now(), '{}', now());
            INSERT INTO reconciliation_difference (store_id, subject, kind, partition, detail, mended, first_at, last_at)
            VALUES ('{{store}}', '{{suffix}}', 'k', 1, 'd', false, now(), now());
            INSERT INTO grain_row (kind, key, id, bucket, sort, schema, payload)
            VALUES ('order-wake', '{{Dukaan.Orders.OrderWakes.Of(store).Key}}', '{{store}}/{{suffix}}', 'due', 1, 1, '{}')
            """;
}
