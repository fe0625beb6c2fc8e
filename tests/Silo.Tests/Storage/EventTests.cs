using Dukaan.Saving;
using Npgsql;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>Events and audit lines are committed with the change they tell of.</summary>
public sealed class EventTests
{
    [Fact]
    public async Task Events_carry_the_version_they_were_committed_with_and_their_place_in_it()
    {
        await using var harness = await StorageHarness.Start();
        var state = await harness.Put("store-1/o", With("placed", "paid"));
        state.State = With("packed");
        await harness.Write("store-1/o", state);

        Assert.Equal(
            ["shelf/store-1/o 1 0 placed", "shelf/store-1/o 1 1 paid", "shelf/store-1/o 2 0 packed"],
            await Lines(harness, "SELECT aggregate || ' ' || version || ' ' || index || ' ' || type FROM outbox ORDER BY seq")
        );
        Assert.Equal(harness.Time.GetUtcNow().UtcDateTime, await harness.Scalar<DateTime>("SELECT min(at) FROM outbox"));
        Assert.Equal(
            "orders store-1 1 {\"what\": \"placed\"}",
            await harness.Scalar<string>(
                "SELECT topic || ' ' || store_id || ' ' || schema || ' ' || payload FROM outbox ORDER BY seq LIMIT 1"
            )
        );
    }

    [Fact]
    public async Task Events_of_writes_that_share_a_commit_keep_their_order_per_aggregate()
    {
        await using var harness = await StorageHarness.Start();
        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(async grain =>
                {
                    var state = await harness.Put($"store-1/{grain}", With("e0", "e1"));
                    for (var step = 1; step < 5; step++)
                    {
                        state.State = With("e0", "e1");
                        await harness.Write($"store-1/{grain}", state);
                    }
                })
        );

        Assert.Equal(400L, await harness.Scalar<long>("SELECT count(*) FROM outbox"));
        Assert.Equal(
            0L,
            await harness.Scalar<long>(
                """
                SELECT count(*) FROM (
                    SELECT (version, index) > lag((version, index)) OVER (PARTITION BY aggregate ORDER BY seq) AS rises FROM outbox) AS o
                WHERE NOT rises
                """
            )
        );
    }

    [Fact]
    public async Task An_audit_line_tells_who_changed_what_to_which_version()
    {
        await using var harness = await StorageHarness.Start();
        await harness.Put(
            "a",
            new Shelf { Unsaved = new Unsaved([], [], new AuditLine("store-1", "seller:7", "product.edited", "p9", "price")) }
        );

        Assert.Equal(
            ["store-1 seller:7 product.edited p9 price shelf/a 1"],
            await Lines(harness, "SELECT concat_ws(' ', store_id, actor, action, subject, detail, aggregate, version) FROM audit")
        );
    }

    [Fact]
    public async Task What_one_write_brought_is_not_written_again_by_the_next()
    {
        await using var harness = await StorageHarness.Start();
        var state = await harness.Put("a", With("once"));
        state.State = state.State! with { Unsaved = Unsaved.Nothing };
        await harness.Write("a", state);

        Assert.Equal(1L, await harness.Scalar<long>("SELECT count(*) FROM outbox"));
    }

    private static Shelf With(params string[] types) =>
        new() { Unsaved = new Unsaved([.. types.Select(type => new NewEvent("orders", "store-1", type, new { What = type }))], [], null) };

    private static async Task<List<string>> Lines(StorageHarness harness, string sql)
    {
        await using NpgsqlCommand command = harness.Pool.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
