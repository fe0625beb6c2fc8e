using System.Collections.Immutable;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Npgsql;

namespace Dukaan.Silo.Messages;

/// <summary>The queue of texts that are held for an operator. Texts that are not released are deleted with other old ones.</summary>
public sealed class HeldTexts(StoreShards shards, DeliveryOptions options, StorageOptions storage, TimeProvider time, TextMeter meter)
{
    private const string Mine = "kind = 'message' AND state = 3 AND store_id = @store AND (@id = 0 OR id = @id)";

    private static readonly NamedSql ReleaseSql = new(
        $"""
        UPDATE delivery
        SET state = 0, released = true, attempts = 0, due_at = @now, expires_at = @expires_at, note = 'An operator let it go.'
        WHERE {Mine}
        """
    );

    private static readonly NamedSql RefuseSql = new(
        $"UPDATE delivery SET state = 2, tried_at = @now, note = 'An operator refused it.' WHERE {Mine}"
    );

    private static readonly string ListSql = $"""
        SELECT id, store_id, aggregate, type, version, at, note FROM delivery
        WHERE state = 3 AND kind = 'message' AND {StoreWork.IsHere("delivery.store_id")} ORDER BY store_id, id LIMIT $1
        """;

    /// <summary>Those of a shop together, the oldest first.</summary>
    public async Task<ImmutableArray<HeldText>> List(int limit, CancellationToken cancellationToken)
    {
        var held = new List<HeldText>();
        foreach (var shard in shards.All)
        {
            await using var command = shard.Database.Command(storage, ListSql, limit);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                var aggregate = reader.GetString(2);
                held.Add(
                    new HeldText(
                        reader.GetInt64(0),
                        reader.GetString(1),
                        aggregate[(aggregate.IndexOf('/', StringComparison.Ordinal) + 1)..],
                        reader.GetString(3),
                        reader.GetInt64(4),
                        reader.GetFieldValue<DateTimeOffset>(5),
                        reader.GetString(6)
                    )
                );
            }
        }

        return [.. held.Take(limit)];
    }

    /// <summary>Releases one text, or all of a store: they are sent in spite of limits. Returns how many.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="id">Which; null: all.</param>
    public Task<int> Release(string storeId, long? id) =>
        Settle("released", storeId, shard =>
            shard.Database.Command(
                storage,
                ReleaseSql,
                ("store", storeId),
                ("id", id ?? 0L),
                ("now", time.GetUtcNow()),
                ("expires_at", time.GetUtcNow() + options.Life)
            )
        );

    /// <summary>Refuses one text, or all of a store. Returns how many.</summary>
    /// <inheritdoc cref="Release"/>
    public Task<int> Refuse(string storeId, long? id) =>
        Settle("refused", storeId, shard =>
            shard.Database.Command(storage, RefuseSql, ("store", storeId), ("id", id ?? 0L), ("now", time.GetUtcNow()))
        );

    private async Task<int> Settle(string result, string storeId, Func<Shard, NpgsqlCommand> write)
    {
        var count = await shards.At(storeId, async shard =>
        {
            await using var command = write(shard);
            var done = await command.ExecuteNonQueryAsync();
            shard.Intake.Messages.Raise();
            return done;
        });
        meter.Count(result, count);
        return count;
    }
}
