using Dukaan.Silo.Shards;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Deliveries;

/// <summary>The pauses of webhooks' addresses, as other processes and sellers see them.</summary>
internal sealed class DeliveryPauses(StoreShards shards, TimeSpan timeout)
{
    private const string BeginSql = """
        WITH pause AS (
            INSERT INTO delivery_pause (target, store_id, until, reason) VALUES ($1, $2, $3, $4)
            ON CONFLICT (target) DO UPDATE SET until = $3, reason = $4)
        UPDATE delivery SET due_at = $3 WHERE kind = 'webhook' AND store_id = $2 AND target = $1 AND state = 0 AND due_at < $3
        """;

    private const string EndSql = "UPDATE delivery_pause SET until = NULL, reason = '' WHERE target = $1";

    /// <summary>Pauses an address until then; waiting deliveries become due then.</summary>
    public Task Begin(string target, string storeId, DateTimeOffset until, string reason) => shards.At(storeId, async shard =>
        {
            await using var command = Command(shard, BeginSql, target);
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = storeId });
            command.Parameters.Add(
                new NpgsqlParameter<DateTime> { TypedValue = until.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz }
            );
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = reason });
            await command.ExecuteNonQueryAsync();
        });

    public Task End(string target, string storeId) => shards.At(storeId, async shard =>
        {
            await using var command = Command(shard, EndSql, target);
            await command.ExecuteNonQueryAsync();
        });

    private NpgsqlCommand Command(Shard shard, string sql, string target)
    {
        var command = shard.Database.CreateCommand(sql);
        command.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = target });
        return command;
    }
}
