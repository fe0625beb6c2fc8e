using System.Collections.Immutable;
using System.Diagnostics;
using Dukaan.Saving;
using Dukaan.Silo.Storage;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>Rows are written with their owner's change and read with their owner.</summary>
public sealed class RowTests
{
    [Fact]
    public async Task A_catalog_of_5000_products_is_read_with_its_rows_by_one_query()
    {
        await using var harness = await StorageHarness.Start();
        var products = Enumerable
            .Range(0, 5_000)
            .Select(i => RowChange.Put($"p{i:D5}", "product", i, new { title = $"Product {i}", price = i * 100 }));
        await harness.Put("big", With([.. products]));

        await harness.Read<Shelf>("another"); // a connection is open
        var queries = 0;
        using var request = new Activity("reads one catalog").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.TraceId == request.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStarted = _ => Interlocked.Increment(ref queries),
        };
        ActivitySource.AddActivityListener(listener);
        var read = await harness.Read<Shelf>("big");

        Assert.Equal(5_000, read.State!.Rows.Length);
        Assert.Equal("p04999", read.State.Rows[^1].Id);
        Assert.Contains("Product 4999", read.State.Rows[^1].Json, StringComparison.Ordinal);
        Assert.Equal(1, queries);
    }

    [Fact]
    public async Task Rows_are_put_replaced_and_deleted_and_read_by_bucket_and_sort()
    {
        await using var harness = await StorageHarness.Start();
        var state = await harness.Put(
            "a",
            With(
                RowChange.Put("second", "b", 2, "two"),
                RowChange.Put("first", "b", 1, "one"),
                RowChange.Put("other", "a", 9, "nine"),
                RowChange.Put("gone", "b", 0, "x")
            )
        );
        state.State = With(RowChange.Delete("gone"), RowChange.Put("first", "b", 3, "three"));
        await harness.Write("a", state);

        var rows = (await harness.Read<Shelf>("a")).State!.Rows;
        Assert.Equal(["other=nine", "second=two", "first=three"], rows.Select(row => $"{row.Id}={row.As<string>()}"));
    }

    [Fact]
    public async Task A_row_that_something_left_is_replaced_by_that_of_a_joined_first_record()
    {
        await using var harness = await StorageHarness.Start();
        var state = await harness.Put("s/a", new Shelf());
        await harness.Execute("INSERT INTO grain_row VALUES ('book', 's', 'o', 'placed', 1, 1, '\"left\"')");
        state.State = new Shelf
        {
            Unsaved = Unsaved.Nothing with
            {
                Records = [new NewRecord("order", "s/o", 1, "{}", [new NewRecordRow("book", "s", "o", "placed", 2, 1, "\"new\"")], [])],
            },
        };
        await harness.Write("s/a", state);

        Assert.Equal("\"new\"", await harness.Scalar<string>("SELECT payload::text FROM grain_row WHERE kind = 'book'"));
        Assert.Equal(1L, await harness.Scalar<long>("SELECT version FROM grain_state WHERE kind = 'order' AND key = 's/o'"));
    }

    [Fact]
    public async Task A_record_that_is_joined_to_a_first_write_is_refused_and_nothing_is_lost_in_silence()
    {
        await using var harness = await StorageHarness.Start();
        var joined = new Shelf { Unsaved = Unsaved.Nothing with { Records = [new NewRecord("order", "s/o", 1, "{}", [], [])] } };

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => harness.Put("s/a", joined));

        Assert.Contains("first write", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0L, await harness.Scalar<long>("SELECT count(*) FROM grain_state WHERE key IN ('s/a', 's/o')"));
        var state = await harness.Put("s/a", new Shelf()); // the queue goes on
        state.State = joined;
        await harness.Write("s/a", state);
        Assert.Equal(2L, await harness.Scalar<long>("SELECT count(*) FROM grain_state WHERE key IN ('s/a', 's/o')"));
    }

    [Theory]
    [InlineData(0, RecordChange.Put)]
    [InlineData(1, RecordChange.Delete)]
    public void No_statement_is_made_of_a_write_whose_joined_records_it_would_leave_out(long expected, object change)
    {
        var write = new PendingWrite
        {
            Kind = "shelf",
            Key = "s/a",
            Expected = expected,
            Change = (RecordChange)change,
            Joined =
            [
                new PendingWrite
                {
                    Kind = "order",
                    Key = "s/o",
                    Expected = 0,
                    Change = RecordChange.Put,
                },
            ],
        };

        Assert.Throws<InvalidOperationException>(() => new WriteColumns([write]));
    }

    [Fact]
    public async Task A_row_that_changes_twice_in_one_write_keeps_the_last_change()
    {
        await using var harness = await StorageHarness.Start();
        await harness.Put(
            "a",
            With(
                RowChange.Put("r", "b", 1, "one"),
                RowChange.Put("r", "b", 2, "two"),
                RowChange.Put("s", "b", 1, "x"),
                RowChange.Delete("s")
            )
        );

        Assert.Equal("two", Assert.Single((await harness.Read<Shelf>("a")).State!.Rows).As<string>());
    }

    [Fact]
    public async Task A_grain_keeps_rows_of_another_owner_true_in_its_own_transaction()
    {
        await using var harness = await StorageHarness.Start();
        var book = new RowOwner("shelf", "book");
        await harness.Put("order-1", With(new RowChange(book, "order-1", "placed", 1, "placed")));
        var stale = await harness.Read<Shelf>("order-1");
        stale.State = With(new RowChange(book, "order-1", "confirmed", 1, "confirmed"));
        await harness.Write("order-1", stale);

        var read = await harness.Read<Shelf>("book");
        Assert.False(read.RecordExists, "The book itself was never written.");
        Assert.Equal(("confirmed", "order-1"), (Assert.Single(read.State!.Rows).Bucket, read.State.Rows[0].Id));
        Assert.Empty((await harness.Read<Shelf>("order-1")).State!.Rows);
    }

    private static Shelf With(params ImmutableArray<RowChange> rows) => new() { Unsaved = new Unsaved([], rows, null) };
}
