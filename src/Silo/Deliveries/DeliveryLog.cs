using System.Collections.Immutable;
using Dukaan.Deliveries;
using Dukaan.Events;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Webhooks;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Deliveries;

/// <inheritdoc cref="IDeliveryLog"/>
internal sealed class DeliveryLog(StoreShards shards, DeliveryOptions options, TimeProvider time, TimeSpan timeout) : IDeliveryLog
{
    private const string Mine = " WHERE kind = 'webhook' AND store_id = $1 AND target = $2";

    private const string PageSql = $"""
        SELECT id, aggregate, version, index, type, at, state, attempts, due_at, tried_at, status, note, response, took
        FROM delivery {Mine} AND id < $3 ORDER BY id DESC LIMIT $4
        """;

    private const string HealthSql = $"""
        SELECT (SELECT until FROM delivery_pause WHERE target = $2 AND store_id = $1 AND until > $3),
            COALESCE((SELECT reason FROM delivery_pause WHERE target = $2 AND store_id = $1 AND until > $3), ''),
            (SELECT count(*)::int FROM (SELECT 1 FROM delivery {Mine} AND state = 0 LIMIT 1000) AS waiting)
        """;

    private const string AgainSql = $"UPDATE delivery SET state = 0, attempts = 0, due_at = $4, expires_at = $5 {Mine} AND id = $3";

    private const string TestSql = """
        INSERT INTO delivery (kind, target, aggregate, version, index, store_id, topic, type, payload, at, due_at, expires_at)
        SELECT 'webhook', $2, 'webhook/' || $1 || '/' || $2, COALESCE(max(version), 0) + 1, 0, $1, $3, $4, '{}', $5, $5, $6
        FROM delivery WHERE kind = 'webhook' AND target = $2 AND aggregate = 'webhook/' || $1 || '/' || $2
        ON CONFLICT (kind, target, aggregate, version, index) DO NOTHING
        """;

    private const string ResumeSql = $"""
        WITH reset AS (
            INSERT INTO delivery_pause (target, store_id, until, reason, reset_at) VALUES ($2, $1, NULL, '', $3)
            ON CONFLICT (target) DO UPDATE SET until = NULL, reason = '', reset_at = $3 WHERE delivery_pause.store_id = $1)
        UPDATE delivery SET due_at = $3 {Mine} AND state = 0 AND due_at > $3
        """;

    private const string ForgetSql =
        $"WITH pause AS (DELETE FROM delivery_pause WHERE store_id = $1 AND target = $2) DELETE FROM delivery {Mine}";

    public async Task<ImmutableArray<DeliveryView>> Page(string storeId, string webhookId, long? before, int limit)
    {
        var page = ImmutableArray.CreateBuilder<DeliveryView>();
        await Run(PageSql, [storeId, webhookId, before ?? long.MaxValue, limit], async command =>
        {
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                page.Add(
                    new DeliveryView(
                        Id: reader.GetInt64(0),
                        EventId: EventId.Of(reader.GetString(1), reader.GetInt64(2), reader.GetInt32(3)),
                        Type: reader.GetString(4),
                        At: reader.GetFieldValue<DateTimeOffset>(5),
                        State: (DeliveryState)reader.GetInt16(6),
                        Attempts: reader.GetInt32(7),
                        DueAt: reader.GetFieldValue<DateTimeOffset>(8),
                        TriedAt: reader.IsDBNull(9) ? null : reader.GetFieldValue<DateTimeOffset>(9),
                        Status: reader.IsDBNull(10) ? null : reader.GetInt32(10),
                        Note: reader.GetString(11),
                        Response: reader.GetString(12),
                        Took: reader.GetInt32(13)
                    )
                );
            }

            return page.Count;
        });
        return page.ToImmutable();
    }

    public async Task<WebhookHealth> Health(string storeId, string webhookId)
    {
        var health = WebhookHealth.Fine;
        await Run(HealthSql, [storeId, webhookId, Now], async command =>
        {
            await using var reader = await command.ExecuteReaderAsync();
            await reader.ReadAsync();
            health = new WebhookHealth(
                reader.IsDBNull(0) ? null : reader.GetFieldValue<DateTimeOffset>(0),
                reader.GetString(1),
                reader.GetInt32(2)
            );
            return 1;
        });
        return health;
    }

    public async Task<bool> Again(string storeId, string webhookId, long deliveryId) =>
        await Change(AgainSql, storeId, webhookId, deliveryId, Now, Now + options.Life) > 0;

    public Task Test(string storeId, string webhookId) =>
        Change(TestSql, storeId, webhookId, WebhookTopics.Webhooks, WebhookTopics.Test, Now, Now + options.Life);

    public Task Resume(string storeId, string webhookId) => Change(ResumeSql, storeId, webhookId, Now);

    public Task Forget(string storeId, string webhookId) => Change(ForgetSql, storeId, webhookId);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task<int> Change(string sql, params object[] values)
    {
        var changed = await Run(sql, values, command => command.ExecuteNonQueryAsync());
        foreach (var shard in shards.All)
        {
            shard.Intake.Webhooks.Raise();
        }

        return changed;
    }

    /// <exception cref="StorageUnavailableException">The database cannot be reached or did not answer in time.</exception>
    private Task<int> Run(string sql, object[] values, Func<NpgsqlCommand, Task<int>> run) =>
        shards.Fresh((string)values[0], shard => Run(shard.Database, sql, values, run));

    private async Task<int> Run(NpgsqlDataSource database, string sql, object[] values, Func<NpgsqlCommand, Task<int>> run)
    {
        try
        {
            await using var command = database.CreateCommand(sql);
            command.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);
            foreach (var value in values)
            {
                command.Parameters.Add(
                    value is DateTime at
                        ? new NpgsqlParameter { Value = at, NpgsqlDbType = NpgsqlDbType.TimestampTz }
                        : new NpgsqlParameter { Value = value }
                );
            }

            return await run(command);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new StorageUnavailableException($"The log of deliveries did not answer: {e.Message}", nothingSaved: false, e);
        }
    }
}
