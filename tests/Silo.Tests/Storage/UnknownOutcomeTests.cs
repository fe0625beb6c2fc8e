using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Storage;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>
/// A connection that breaks leaves the outcome unknown: the writer is told so, nothing is tried twice, and reading decides.
/// </summary>
public sealed class UnknownOutcomeTests : IAsyncLifetime
{
    private string _database = null!;
    private StorageHarness _direct = null!;
    private StorageHarness _wired = null!;
    private CuttingProxy _wire = null!;

    public async Task InitializeAsync()
    {
        _database = await (await PostgresCluster.Shared).NewDatabase();
        var address = new NpgsqlConnectionStringBuilder(_database);
        _wire = new CuttingProxy(address.Port);
        address.Port = _wire.Address.Port;
        _direct = await StorageHarness.Start(_database);
        _wired = await StorageHarness.Start(address.ConnectionString, new StorageOptions { Writers = 1 });
    }

    public async Task DisposeAsync()
    {
        await _wired.DisposeAsync();
        await _direct.DisposeAsync();
        await _wire.DisposeAsync();
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_stands_and_is_not_written_twice()
    {
        var state = await _wired.Put("a", With("old"));

        _wire.Next = CuttingProxy.Cut.Answer;
        state.State = With("new");
        await IsUnknown(() => _wired.Write("a", state));
        _wire.Next = CuttingProxy.Cut.Never;

        // The activation ends; the next one, here or elsewhere, reads what is true.
        await Eventually.Holds(
            async () => (await _direct.Read<Shelf>("a")).ETag == "2",
            "The server had the whole statement: it should have committed it."
        );
        Assert.Equal("new", (await _wired.Read<Shelf>("a")).State!.Label);
        Assert.Equal(2L, await _direct.Scalar<long>("SELECT count(*) FROM outbox"));
        Assert.Equal(1L, await _direct.Scalar<long>("SELECT count(*) FROM grain_row"));
    }

    [Fact]
    public async Task A_write_that_is_lost_on_its_way_is_not_written()
    {
        var state = await _wired.Put("a", With("old"));

        _wire.Next = CuttingProxy.Cut.Question;
        state.State = With("new");
        await IsUnknown(() => _wired.Write("a", state));
        _wire.Next = CuttingProxy.Cut.Never;

        var read = await _wired.Read<Shelf>("a");
        Assert.Equal(("1", "old"), (read.ETag, read.State!.Label));
        Assert.Equal(1L, await _direct.Scalar<long>("SELECT count(*) FROM outbox"));
    }

    [Fact]
    public async Task A_server_that_ends_the_connection_in_the_middle_of_a_write_leaves_the_outcome_to_a_read()
    {
        var state = await _wired.Put("a", With("old"));
        await using var blocker = await _direct.Pool.OpenConnectionAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("LOCK TABLE outbox IN EXCLUSIVE MODE", blocker))
        {
            await command.ExecuteNonQueryAsync();
        }

        state.State = With("new");
        var write = IsUnknown(() => _wired.Write("a", state));
        await Eventually.Holds(
            async () =>
                await _direct.Scalar<long>(
                    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND "
                        + "wait_event_type = 'Lock'"
                ) > 0,
            "The write should be waiting for the lock that this test holds."
        );
        await write;
        await transaction.RollbackAsync();

        Assert.Equal("1", (await _wired.Read<Shelf>("a")).ETag);
    }

    [Fact]
    public async Task After_a_broken_connection_the_next_write_works_again()
    {
        _wire.Next = CuttingProxy.Cut.Question;
        await Assert.ThrowsAsync<StorageUnavailableException>(() => _wired.Put("a", With("lost")));
        _wire.Next = CuttingProxy.Cut.Never;

        Assert.Equal("1", (await _wired.Put("b", With("found"))).ETag);
    }

    private static async Task IsUnknown(Func<Task> write)
    {
        var failure = await Assert.ThrowsAsync<StorageUnavailableException>(write);
        Assert.False(failure.NothingSaved, "Nobody can know whether it was saved: " + failure);
    }

    private static Shelf With(string label) =>
        new()
        {
            Label = label,
            Unsaved = new Unsaved([new NewEvent("orders", "store-1", label, "x")], [RowChange.Put("r", "b", 1, label)], null),
        };
}
