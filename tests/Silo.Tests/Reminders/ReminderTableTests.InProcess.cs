using Dukaan.Silo.Hosting;
using Dukaan.Silo.Reminders;
using Dukaan.Silo.Storage;
using Dukaan.TestKit;
using Npgsql;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Reminders;

/// <summary>What Orleans asks of a table of reminders.</summary>
public sealed class ReminderTableTests : IAsyncLifetime
{
    private static readonly DateTime Start = new(2026, 11, 21, 9, 0, 0, DateTimeKind.Utc);
    private readonly GrainId _grain = GrainId.Create("sweep", "store-1/a b");
    private NpgsqlDataSource _database = null!;
    private PostgresReminderTable _table = null!;

    public async Task InitializeAsync()
    {
        _database = Database.Open(await (await PostgresCluster.Shared).NewDatabase());
        _table = new(_database, new StorageOptions());
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task What_was_put_reads_back_by_grain_and_name()
    {
        var etag = await _table.UpsertRow(Entry(_grain, "daily"));
        var read = (await _table.ReadRow(_grain, "daily"))!;

        Assert.Equal((_grain, "daily", Start, TimeSpan.FromDays(40), etag), (read.GrainId, read.ReminderName, read.StartAt, read.Period, read.ETag));
        Assert.Equal(DateTimeKind.Utc, read.StartAt.Kind);
        Assert.Null(await _table.ReadRow(_grain, "weekly"));
        Assert.Equal("daily", Assert.Single((await _table.ReadRows(_grain)).Reminders).ReminderName);
    }

    [Fact]
    public async Task Putting_it_again_replaces_it_and_only_the_new_version_removes_it()
    {
        var first = await _table.UpsertRow(Entry(_grain, "daily"));
        var second = await _table.UpsertRow(Entry(_grain, "daily", TimeSpan.FromHours(1)));

        Assert.NotEqual(first, second);
        Assert.Equal(TimeSpan.FromHours(1), Assert.Single((await _table.ReadRows(_grain)).Reminders).Period);
        Assert.False(await _table.RemoveRow(_grain, "daily", first!), "An outdated handle removed the reminder that replaced it.");
        Assert.True(await _table.RemoveRow(_grain, "daily", second!));
        Assert.False(await _table.RemoveRow(_grain, "daily", second!), "It was gone already.");
    }

    [Fact]
    public async Task Ranges_of_hashes_take_their_end_and_wrap_around()
    {
        var grains = Enumerable.Range(0, 20).Select(i => GrainId.Create("sweep", $"{i}")).OrderBy(id => id.GetUniformHashCode()).ToArray();
        foreach (var grain in grains)
            await _table.UpsertRow(Entry(grain, "r"));
        var (low, high) = (grains[5].GetUniformHashCode(), grains[15].GetUniformHashCode());

        GrainId[] outside = [.. grains[..6], .. grains[16..]];
        var inside = grains[6..16];
        Assert.Equal(inside, await Range(low, high));
        Assert.Equal(outside, await Range(high, low));
        Assert.Equal(grains, await Range(0, 0));
        await _table.TestOnlyClearTable();
        Assert.Empty(await Range(0, 0));
    }

    private static ReminderEntry Entry(GrainId grain, string name, TimeSpan? period = null) =>
        new() { GrainId = grain, ReminderName = name, StartAt = Start, Period = period ?? TimeSpan.FromDays(40) };

    private async Task<GrainId[]> Range(uint begin, uint end) =>
        [.. (await _table.ReadRows(begin, end)).Reminders.Select(row => row.GrainId).OrderBy(id => id.GetUniformHashCode())];
}
