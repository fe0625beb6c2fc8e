using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>Reads that wait together go together, and each gets its own record.</summary>
public sealed class GroupReadTests
{
    [Fact]
    public async Task Of_a_thousand_reads_at_once_each_gets_its_own_record()
    {
        await using var harness = await StorageHarness.Start();
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => harness.Put($"k{i}", new Shelf { Label = $"label {i}" })));

        var records = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(i => harness.Reads.Read("shelf", $"k{i}")));

        Assert.All(records.Take(500).Index(), each => Assert.Contains($"\"label {each.Index}\"", each.Item.Json, StringComparison.Ordinal));
        Assert.All(records.Skip(500), record => Assert.Equal((0L, null), (record.Version, record.Json)));
    }

    [Fact]
    public async Task The_same_record_asked_for_twice_is_answered_twice()
    {
        await using var harness = await StorageHarness.Start(options: new StorageOptions { Readers = 1 });
        await harness.Put("k", new Shelf { Label = "once" });

        var records = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => harness.Reads.Read("shelf", "k")));

        Assert.All(records, record => Assert.Equal(1, record.Version));
    }

    [Fact]
    public async Task Records_of_other_kinds_under_the_same_key_are_not_mixed_up()
    {
        await using var harness = await StorageHarness.Start();
        await harness.Put("k", new Shelf());

        var records = await Task.WhenAll(harness.Reads.Read("shelf", "k"), harness.Reads.Read("order", "k"));

        Assert.Equal([1L, 0L], records.Select(record => record.Version));
    }

    [Fact]
    public async Task When_too_much_waits_the_next_read_is_turned_away_at_once()
    {
        await using var harness = await StorageHarness.Start();
        // never started: nothing leaves it
        var idle = new ReadQueue(harness.Pool, new StorageOptions { MaxWaiting = 1 }, harness.Usage, ShardOptions.Main);
        _ = idle.Read("shelf", "first");

        var error = await Assert.ThrowsAsync<StorageUnavailableException>(() => idle.Read("shelf", "second"));

        Assert.True(error.NothingSaved, "A read that was refused saved nothing.");
    }

    [Fact]
    public async Task A_database_that_is_away_fails_every_read_of_the_batch_and_the_next_works()
    {
        await using var harness = await StorageHarness.Start();
        await harness.Put("k", new Shelf());
        await harness.Execute("ALTER TABLE grain_state RENAME TO elsewhere");

        var failures = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => Record.ExceptionAsync(() => harness.Reads.Read("shelf", "k")))
        );
        await harness.Execute("ALTER TABLE elsewhere RENAME TO grain_state");

        Assert.All(failures, failure => Assert.IsType<StorageUnavailableException>(failure));
        Assert.Equal(1, (await harness.Reads.Read("shelf", "k")).Version);
    }
}
