using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Deliveries;

/// <summary>The pauses of webhooks' addresses, as other processes and sellers see them.</summary>
internal sealed class DeliveryPauses(NpgsqlDataSource database, TimeSpan timeout)
{
    private const string BeginSql = """
        WITH pause AS (
            INSERT INTO delivery_pause (target, store_id, until, reason) VALUES ($1, $2, $3, $4)
            ON CONFLICT (target) DO UPDATE SET until = $3, reason = $4)
        UPDATE delivery SET due_at = $3 WHERE kind = 'webhook' AND store_id = $2 AND target = $1 AND state = 0 AND due_at < $3
        """;

    private const string EndSql = "UPDATE delivery_pause SET until = NULL, reason = '' WHERE target = $1";

    /// <summary>Nothing goes there until then: what waits is due then.</summary>
    public async Task Begin(string target, string storeId, DateTimeOffset until, string reason)
    {
        await using var command = Command(BeginSql, target);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = storeId });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = until.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = reason });
        await command.ExecuteNonQueryAsync();
    }

    public async Task End(string target)
    {
        await using var command = Command(EndSql, target);
        await command.ExecuteNonQueryAsync();
    }

    private NpgsqlCommand Command(string sql, string target)
    {
        var command = database.CreateCommand(sql);
        command.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = target });
        return command;
    }
}
