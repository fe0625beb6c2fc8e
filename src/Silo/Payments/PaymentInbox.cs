using System.Text.Json;
using Dukaan.Payments;
using Dukaan.Saving;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;

namespace Dukaan.Silo.Payments;

/// <summary>
/// The inbox of messages from gateways. They are saved in PostgreSQL before they are answered, and deduplicated by their id.
/// </summary>
public sealed class PaymentInbox(StoreShards shards, StorageOptions options, TimeProvider time)
{
    private static readonly NamedSql KeepSql = new(
        """
        INSERT INTO payment_notice (store_id, id, partition, received_at, notice, next_at)
        VALUES (@store, @id, @partition, @now, @notice, @now) ON CONFLICT (store_id, id) DO NOTHING
        """
    );

    private static readonly string WaitingSql = $"""
        SELECT store_id, id, notice, tries FROM payment_notice
        WHERE state = 'waiting' AND partition = ANY($1) AND next_at <= $2 AND {Here} ORDER BY next_at LIMIT $3
        """;

    private static readonly NamedSql EndSql = new(
        """
        UPDATE payment_notice SET state = @state, reason = @reason, tries = tries + 1
        WHERE store_id = @store AND id = @id AND state = 'waiting'
        """
    );
    private const string LaterSql =
        "UPDATE payment_notice SET next_at = $3, tries = tries + 1 WHERE store_id = $1 AND id = $2 AND state = 'waiting'";
    private static readonly string OddSql =
        $"SELECT store_id, id, notice, reason, received_at FROM payment_notice WHERE state = 'odd' AND {Here} ORDER BY received_at DESC "
        + "LIMIT $1";
    private static readonly string CountSql =
        "SELECT count(*) FILTER (WHERE state = 'waiting'), count(*) FILTER (WHERE state = 'odd') FROM payment_notice WHERE state <> "
        + $"'applied' AND {Here}";

    private static readonly string ForgetSql = $"DELETE FROM payment_notice WHERE state = 'applied' AND received_at < $1 AND {Here}";

    private static string Here => StoreWork.IsHere("payment_notice.store_id");

    /// <summary>Saves a message; it is committed when this returns.</summary>
    public async Task Keep(string storeId, GatewayNotice notice, CancellationToken cancellationToken)
    {
        await shards.Fresh(storeId, async shard =>
        {
            var p = new NamedParameters(KeepSql);
            p.Add("store", storeId);
            p.Add("id", notice.Id);
            p.Add("partition", Partitions.Of(storeId));
            p.Add("now", time.GetUtcNow());
            p.AddJson("notice", JsonSerializer.Serialize(notice, StateJson.Options));
            await using var command = p.FillIn(shard.Database.Command(options, ""));
            await command.ExecuteNonQueryAsync(cancellationToken);
            shard.Notices.Raise();
            return true;
        });
    }

    /// <summary>The messages that wait in the partitions of a shard that this process has.</summary>
    internal async Task<List<(string StoreId, GatewayNotice Notice, int Tries)>> Waiting(
        Shard shard,
        int limit,
        CancellationToken cancellationToken
    )
    {
        await using var command = shard.Database.Command(options, WaitingSql, shard.HeldPartitions(), time.GetUtcNow(), limit);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var waiting = new List<(string, GatewayNotice, int)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            waiting.Add((reader.GetString(0), Read(reader.GetString(2)), reader.GetInt32(3)));
        }

        return waiting;
    }

    internal Task Applied(string storeId, string id) => End(storeId, id, "applied", "");

    internal Task Odd(string storeId, string id, string reason) => End(storeId, id, "odd", reason);

    internal Task Later(string storeId, string id, TimeSpan wait) => Run(storeId, LaterSql, storeId, id, time.GetUtcNow() + wait);

    internal Task Forget(Shard shard, TimeSpan older) => shard.Database.Run(options, ForgetSql, time.GetUtcNow() - older);

    /// <summary>The newest messages that match no payment.</summary>
    public async Task<List<UnmatchedNotice>> Odd(int limit, CancellationToken cancellationToken)
    {
        var odd = new List<UnmatchedNotice>();
        foreach (var shard in shards.All)
        {
            await Add(shard, odd, limit, cancellationToken);
        }

        return [.. odd.OrderByDescending(notice => notice.ReceivedAt).Take(limit)];
    }

    private async Task Add(Shard shard, List<UnmatchedNotice> odd, int limit, CancellationToken cancellationToken)
    {
        await using var command = shard.Database.Command(options, OddSql, limit);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            odd.Add(
                new UnmatchedNotice(
                    reader.GetString(0),
                    reader.GetString(1),
                    Read(reader.GetString(2)).Key,
                    reader.GetString(3),
                    reader.GetFieldValue<DateTimeOffset>(4)
                )
            );
        }
    }

    /// <summary>How many messages wait, and how many match no payment.</summary>
    public async Task<(long Waiting, long Odd)> Count(CancellationToken cancellationToken)
    {
        var (waiting, odd) = (0L, 0L);
        foreach (var shard in shards.All)
        {
            await using var command = shard.Database.Command(options, CountSql);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            await reader.ReadAsync(cancellationToken);
            (waiting, odd) = (waiting + reader.GetInt64(0), odd + reader.GetInt64(1));
        }

        return (waiting, odd);
    }

    private Task End(string storeId, string id, string state, string reason) =>
        shards.At(storeId, shard =>
            shard.Database.Run(options, EndSql, ("store", storeId), ("id", id), ("state", state), ("reason", reason))
        );

    private Task Run(string storeId, string sql, params object[] values) =>
        shards.At(storeId, shard => shard.Database.Run(options, sql, values));

    private static GatewayNotice Read(string json) => JsonSerializer.Deserialize<GatewayNotice>(json, StateJson.Options)!;
}
