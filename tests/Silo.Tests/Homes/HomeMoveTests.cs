using Dukaan.Silo.Homes;
using Dukaan.Silo.Hosting;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Silo.Tests.Homes;

/// <summary>A home is moved over Patroni's REST API; the database is real, Patroni is not.</summary>
public sealed class HomeMoveTests : IAsyncLifetime
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private string _database = null!;
    private NpgsqlDataSource _source = null!;
    private FakePatroni _patroni = null!;

    public async Task InitializeAsync()
    {
        _database = await (await PostgresCluster.Shared).NewDatabase();
        _source = NpgsqlDataSource.Create(_database);
        await Execute("INSERT INTO home (epoch, place) VALUES (1, 'bom1')");
        _patroni = await FakePatroni.Start();
    }

    public async Task DisposeAsync()
    {
        await _patroni.DisposeAsync();
        await _source.DisposeAsync();
    }

    [Fact]
    public async Task It_is_open_elsewhere_once_the_processes_have_left_and_the_database_has_switched_over()
    {
        await using var opened = await _source.OpenConnectionAsync();
        _patroni.Switched = async place =>
        {
            Assert.Equal("sin1", await MovesTo()); // nobody opens it where it was
            await Execute($"UPDATE home SET place = '{place}', epoch = 2, moves_to = NULL");
            await using var serves = new NpgsqlCommand($"SELECT pg_advisory_lock_shared({HomeTable.Lock})", opened);
            await serves.ExecuteNonQueryAsync();
        };

        Assert.Equal(0, await Move("sin1", "operator:secret@"));

        Assert.Contains("open in sin1", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal("Basic b3BlcmF0b3I6c2VjcmV0", _patroni.Authorization);
    }

    [Theory]
    [InlineData("fra1", "No member in fra1 could take over; there are bom1 (leader, running), sin1 (sync_standby, streaming).")]
    [InlineData("sin1", "Patroni did not switch over to sin1: candidate name does not match with sync_standby")]
    public async Task It_stays_where_it_is_if_the_database_does_not_switch_over(string place, string why)
    {
        _patroni.Refusal = "candidate name does not match with sync_standby";

        Assert.Equal(1, await Move(place));

        Assert.Contains(why, _error.ToString(), StringComparison.Ordinal);
        Assert.Null(await MovesTo());
    }

    [Fact]
    public async Task It_says_so_if_no_member_answers()
    {
        using var nobody = new PatroniApi([new Uri($"http://127.0.0.1:{FreePort.Next()}")]);

        Assert.Equal(1, await HomeTool.Run(new DukaanSiloOptions { Postgres = _database }, ["move", "sin1"], _output, _error, nobody));

        Assert.Contains("No member of DUKAAN_PATRONI answers", _error.ToString(), StringComparison.Ordinal);
    }

    private async Task<int> Move(string place, string user = "")
    {
        using var patroni = new PatroniApi([new Uri($"http://{user}{_patroni.Address.Authority}")]);
        return await HomeTool.Run(new DukaanSiloOptions { Postgres = _database }, ["move", place], _output, _error, patroni);
    }

    private async Task<string?> MovesTo()
    {
        await using var command = _source.CreateCommand("SELECT moves_to FROM home");
        return await command.ExecuteScalarAsync() as string;
    }

    private async Task Execute(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
