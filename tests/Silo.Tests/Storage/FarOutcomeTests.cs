using Dukaan.Silo.Hosting;
using Dukaan.Silo.Postgres;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>Where commits wait for a standby: what is read after a lost answer is there too.</summary>
public sealed class FarOutcomeTests : IAsyncLifetime
{
    private PostgresPair _members = null!;
    private StorageHarness _storage = null!;

    public async Task InitializeAsync()
    {
        _members = await PostgresPair.Start();
        var first = new NpgsqlConnectionStringBuilder(await _members.NewDatabase()) { Host = _members.First.Address };
        await DatabaseUpdate.Run(new DukaanSiloOptions { Postgres = first.ConnectionString }, _ => { });
        _storage = await StorageHarness.Far(first.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await _storage.DisposeAsync();
        await _members.DisposeAsync();
    }

    [Fact]
    public async Task A_commit_that_only_the_primary_has_is_told_to_nobody_before_the_standby_has_it_too()
    {
        var state = await _storage.Put("a", new Shelf { Label = "old" });
        Task writing;
        await using (await _members.Second.Pause())
        {
            state.State = state.State! with { Label = "new" };
            writing = _storage.Write("a", state);
            var writer = await Waits("backend_type = 'client backend' AND query NOT LIKE '%emit_message%'");
            await _members.First.Execute($"SELECT pg_terminate_backend({writer})"); // it has committed, and cannot say so

            await Waits("query LIKE '%emit_message%'");

            Assert.False(writing.IsCompleted, "A grain that is told now reads what a lost primary takes along.");
        }

        await Assert.ThrowsAsync<StorageUnavailableException>(() => writing);
        Assert.Equal("new", (await _storage.Read<Shelf>("a")).State!.Label);
    }

    /// <summary>The process id of the connection whose commit waits for the standby.</summary>
    private async Task<int> Waits(string which)
    {
        int? found = null;
        await Eventually.Holds(
            async () =>
                (
                    found = await _storage.Scalar<object>(
                        $"SELECT coalesce((SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND {which} LIMIT 1), 0)"
                    )
                        is int
                            and > 0
                            and var pid
                        ? pid
                        : null
                )
                    is not null,
            $"A commit should wait for the standby: {which}"
        );
        return found!.Value;
    }
}
