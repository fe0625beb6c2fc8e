using System.Collections.Immutable;
using Dukaan.Deliveries;
using Dukaan.Events;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Webhooks;
using Npgsql;

namespace Dukaan.Silo.Deliveries;

/// <inheritdoc cref="IDeliveryLog"/>
internal sealed class DeliveryLog(StoreShards shards, DeliveryOptions options, TimeProvider time, TimeSpan timeout) : IDeliveryLog
{
    private const string Mine = " WHERE kind = 'webhook' AND store_id = @store AND target = @hook";
    private const string OpenPause = "FROM delivery_pause WHERE target = @hook AND store_id = @store AND until > @now";

    private static readonly NamedSql PageSql = new(
        $"""
        SELECT id, aggregate, version, index, type, at, state, attempts, due_at, tried_at, status, note, response, took
        FROM delivery {Mine} AND id < @before ORDER BY id DESC LIMIT @limit
        """
    );

    private static readonly NamedSql HealthSql = new(
        $"""
        SELECT (SELECT until {OpenPause}), COALESCE((SELECT reason {OpenPause}), ''),
            (SELECT count(*)::int FROM (SELECT 1 FROM delivery {Mine} AND state = 0 LIMIT 1000) AS waiting)
        """
    );

    private static readonly NamedSql AgainSql = new(
        $"UPDATE delivery SET state = 0, attempts = 0, due_at = @now, expires_at = @expires_at {Mine} AND id = @id"
    );

    private static readonly NamedSql TestSql = new(
        """
        INSERT INTO delivery (kind, target, aggregate, version, index, store_id, topic, type, payload, at, due_at, expires_at)
        SELECT 'webhook', @hook, 'webhook/' || @store || '/' || @hook, COALESCE(max(version), 0) + 1, 0, @store, @topic, @type, '{}',
            @now, @now, @expires_at
        FROM delivery WHERE kind = 'webhook' AND target = @hook AND aggregate = 'webhook/' || @store || '/' || @hook
        ON CONFLICT (kind, target, aggregate, version, index) DO NOTHING
        """
    );

    private static readonly NamedSql ResumeSql = new(
        $"""
        WITH reset AS (
            INSERT INTO delivery_pause (target, store_id, until, reason, reset_at) VALUES (@hook, @store, NULL, '', @now)
            ON CONFLICT (target) DO UPDATE SET until = NULL, reason = '', reset_at = @now WHERE delivery_pause.store_id = @store)
        UPDATE delivery SET due_at = @now {Mine} AND state = 0 AND due_at > @now
        """
    );

    private static readonly NamedSql ForgetSql = new(
        $"WITH pause AS (DELETE FROM delivery_pause WHERE store_id = @store AND target = @hook) DELETE FROM delivery {Mine}"
    );

    public async Task<ImmutableArray<DeliveryView>> Page(string storeId, string webhookId, long? before, int limit)
    {
        var page = ImmutableArray.CreateBuilder<DeliveryView>();
        await Run(PageSql, storeId, webhookId, [("before", before ?? long.MaxValue), ("limit", limit)], async command =>
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
        await Run(HealthSql, storeId, webhookId, [("now", Now)], async command =>
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
        await Change(AgainSql, storeId, webhookId, ("id", deliveryId), ("now", Now), ("expires_at", Now + options.Life)) > 0;

    public Task Test(string storeId, string webhookId) =>
        Change(
            TestSql,
            storeId,
            webhookId,
            ("topic", WebhookTopics.Webhooks),
            ("type", WebhookTopics.Test),
            ("now", Now),
            ("expires_at", Now + options.Life)
        );

    public Task Resume(string storeId, string webhookId) => Change(ResumeSql, storeId, webhookId, ("now", Now));

    public Task Forget(string storeId, string webhookId) => Change(ForgetSql, storeId, webhookId);

    private DateTimeOffset Now => time.GetUtcNow();

    private async Task<int> Change(NamedSql sql, string storeId, string webhookId, params (string Name, object Value)[] more)
    {
        var changed = await Run(sql, storeId, webhookId, more, command => command.ExecuteNonQueryAsync());
        foreach (var shard in shards.All)
        {
            shard.Intake.Webhooks.Raise();
        }

        return changed;
    }

    /// <exception cref="StorageUnavailableException">The database cannot be reached or did not answer in time.</exception>
    private Task<int> Run(
        NamedSql sql,
        string storeId,
        string webhookId,
        (string Name, object Value)[] more,
        Func<NpgsqlCommand, Task<int>> run
    ) =>
        shards.Fresh(storeId, shard =>
            Run(shard.Database, NamedParameters.Of(sql, [("store", storeId), ("hook", webhookId), .. more]), run)
        );

    private async Task<int> Run(NpgsqlDataSource database, NamedParameters values, Func<NpgsqlCommand, Task<int>> run)
    {
        try
        {
            await using var command = values.FillIn(database.CreateCommand(""));
            command.CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds);
            return await run(command);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new StorageUnavailableException($"The log of deliveries did not answer: {e.Message}", nothingSaved: false, e);
        }
    }
}
