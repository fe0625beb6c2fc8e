using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Npgsql;

namespace Dukaan.Silo.Deliveries;

/// <summary>The pauses of webhooks' addresses, as other processes and sellers see them.</summary>
internal sealed class DeliveryPauses(StoreShards shards, TimeSpan timeout)
{
    private static readonly NamedSql BeginSql = new(
        """
        WITH pause AS (
            INSERT INTO delivery_pause (target, store_id, until, reason) VALUES (@target, @store, @until, @reason)
            ON CONFLICT (target) DO UPDATE SET until = @until, reason = @reason)
        UPDATE delivery SET due_at = @until
        WHERE kind = 'webhook' AND store_id = @store AND target = @target AND state = 0 AND due_at < @until
        """
    );

    private const string EndSql = "UPDATE delivery_pause SET until = NULL, reason = '' WHERE target = $1";

    /// <summary>Pauses an address until then; waiting deliveries become due then.</summary>
    public Task Begin(string target, string storeId, DateTimeOffset until, string reason) => shards.At(storeId, async shard =>
        {
            var values = NamedParameters.Of(BeginSql, ("target", target), ("store", storeId), ("until", until), ("reason", reason));
            await using var command = values.FillIn(Command(shard, ""));
            await command.ExecuteNonQueryAsync();
        });

    public Task End(string target, string storeId) => shards.At(storeId, async shard =>
        {
            await using var command = Command(shard, EndSql);
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = target });
            await command.ExecuteNonQueryAsync();
        });

    private NpgsqlCommand Command(Shard shard, string sql)
    {
        var command = shard.Database.CreateCommand(sql);
        command.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);
        return command;
    }
}
