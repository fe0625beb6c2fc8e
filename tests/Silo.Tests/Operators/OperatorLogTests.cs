using Dukaan.Silo.Hosting;
using Dukaan.Silo.Operators;
using Dukaan.Silo.Postgres;
using Dukaan.TestKit;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Dukaan.Silo.Tests.Operators;

/// <summary>The log of operators is append-only, and what is done to it behind its back is found.</summary>
public sealed class OperatorLogTests : IAsyncLifetime
{
    private string _connection = "";
    private NpgsqlDataSource _database = null!;

    public async Task InitializeAsync()
    {
        _connection = await (await PostgresCluster.Shared).NewDatabase();
        _database = Database.Open(_connection);
        var log = new OperatorLog(_database, new ManualTime(), NullLogger<OperatorLog>.Instance);
        await Task.WhenAll(Enumerable.Range(1, 20).Select(number => log.Write("asha", "shop.move", $"store={number}", "shard=ent1")));
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Theory]
    [InlineData("UPDATE operator_log SET operator = 'ravi' WHERE seq = 3")]
    [InlineData("DELETE FROM operator_log WHERE seq = 20")]
    [InlineData("TRUNCATE operator_log")]
    public async Task The_database_refuses_to_change_or_delete_entries(string sql)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => Execute(sql));
        Assert.Contains("append-only", refused.MessageText, StringComparison.Ordinal);
        Assert.Equal(20, (await OperatorLog.Verify(_database, null)).Seq);
    }

    [Theory]
    [InlineData("UPDATE operator_log SET operator = 'ravi' WHERE seq = 3", "entry 3 ")]
    [InlineData("UPDATE operator_log SET at = at + interval '1 microsecond' WHERE seq = 20", "entry 20 ")]
    [InlineData("DELETE FROM operator_log WHERE seq = 7", "entry 7 is missing")]
    [InlineData("DELETE FROM operator_log WHERE seq > 15", "entries after 15 are missing")]
    public async Task What_is_done_without_the_triggers_is_found(string sql, string wrong)
    {
        var whole = await OperatorLog.Verify(_database, null);
        Assert.Equal((20, null), (whole.Seq, whole.Wrong));

        await Execute($"ALTER TABLE operator_log DISABLE TRIGGER USER; {sql}");

        var verdict = await OperatorLog.Verify(_database, (whole.Seq, whole.Hash));
        Assert.StartsWith(wrong, verdict.Wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_invites_lists_disables_and_verifies()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Task<int> Run(params string[] args) => OperatorTool.Run(new DukaanSiloOptions { Postgres = _connection }, args, output, error);

        Assert.Equal(0, await Run("add", "asha", "--role", "admin"));
        Assert.Equal(64, await Run("add", "Asha Rao", "--role", "admin"));
        Assert.Equal(64, await Run("add", "ravi", "--role", "king"));
        Assert.Equal(0, await Run("list"));
        Assert.Equal(0, await Run("disable", "asha"));
        Assert.Equal(1, await Run("disable", "nobody"));
        Assert.Equal(0, await Run("verify"));
        Assert.Equal(1, await Run("verify", "--head", "99:00"));

        Assert.Contains("/ops/enrol/", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("asha\tadmin\tinvited", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("22 entries are whole; head 22:", output.ToString(), StringComparison.Ordinal);
    }

    private async Task Execute(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
