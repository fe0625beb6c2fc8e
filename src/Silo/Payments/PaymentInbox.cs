using System.Text.Json;
using Dukaan.Payments;
using Dukaan.Saving;
using Dukaan.Silo.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Payments;

/// <summary>What gateways told us, kept in PostgreSQL before they are answered. A message that comes again is known by its id.</summary>
public sealed class PaymentInbox(NpgsqlDataSource database, StorageOptions options, TimeProvider time) : IDisposable
{
    private const string KeepSql = """
        INSERT INTO payment_notice (store_id, id, shard, received_at, notice, next_at) VALUES ($1, $2, $3, $4, $5, $4) ON CONFLICT (store_id, id) DO NOTHING
        """;

    private const string WaitingSql = """
        SELECT store_id, id, notice, tries FROM payment_notice WHERE state = 'waiting' AND shard = ANY($1) AND next_at <= $2 ORDER BY next_at LIMIT $3
        """;

    private const string EndSql = "UPDATE payment_notice SET state = $3, reason = $4, tries = tries + 1 WHERE store_id = $1 AND id = $2 AND state = 'waiting'";
    private const string LaterSql = "UPDATE payment_notice SET next_at = $3, tries = tries + 1 WHERE store_id = $1 AND id = $2 AND state = 'waiting'";
    private const string OddSql = "SELECT store_id, id, notice, reason, received_at FROM payment_notice WHERE state = 'odd' ORDER BY received_at DESC LIMIT $1";
    private const string CountSql = "SELECT count(*) FILTER (WHERE state = 'waiting'), count(*) FILTER (WHERE state = 'odd') FROM payment_notice WHERE state <> 'applied'";
    private const string ForgetSql = "DELETE FROM payment_notice WHERE state = 'applied' AND received_at < $1";

    private readonly SemaphoreSlim _news = new(0, 1);

    /// <summary>Keeps a message; it is committed when this returns.</summary>
    public async Task Keep(string storeId, GatewayNotice notice, CancellationToken cancellationToken)
    {
        await using var command = database.Command(options, KeepSql, storeId, notice.Id, Shards.Of(storeId), time.GetUtcNow());
        command.Parameters.Add(new NpgsqlParameter { Value = JsonSerializer.Serialize(notice, StateJson.Options), NpgsqlDbType = NpgsqlDbType.Jsonb });
        await command.ExecuteNonQueryAsync(cancellationToken);
        Tell();
    }

    /// <summary>Returns when something was kept in this process, or the time is up.</summary>
    public Task Wait(TimeSpan most, CancellationToken cancellationToken) => _news.WaitAsync(most, cancellationToken);

    internal async Task<List<(string StoreId, GatewayNotice Notice, int Tries)>> Waiting(short[] shards, int limit, CancellationToken cancellationToken)
    {
        await using var command = database.Command(options, WaitingSql, shards, time.GetUtcNow(), limit);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var waiting = new List<(string, GatewayNotice, int)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            waiting.Add((reader.GetString(0), Read(reader.GetString(2)), reader.GetInt32(3)));
        }

        return waiting;
    }

    internal Task Applied(string storeId, string id) => database.Run(options, EndSql, storeId, id, "applied", "");

    internal Task Odd(string storeId, string id, string reason) => database.Run(options, EndSql, storeId, id, "odd", reason);

    internal Task Later(string storeId, string id, TimeSpan wait) => database.Run(options, LaterSql, storeId, id, time.GetUtcNow() + wait);

    internal Task Forget(TimeSpan older) => database.Run(options, ForgetSql, time.GetUtcNow() - older);

    /// <summary>The newest messages that fit nothing.</summary>
    public async Task<List<OddNotice>> Odd(int limit, CancellationToken cancellationToken)
    {
        await using var command = database.Command(options, OddSql, limit);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var odd = new List<OddNotice>();
        while (await reader.ReadAsync(cancellationToken))
        {
            odd.Add(new OddNotice(reader.GetString(0), reader.GetString(1), Read(reader.GetString(2)).Key, reader.GetString(3), reader.GetFieldValue<DateTimeOffset>(4)));
        }

        return odd;
    }

    /// <summary>How many wait to be applied, and how many fit nothing.</summary>
    public async Task<(long Waiting, long Odd)> Count(CancellationToken cancellationToken)
    {
        await using var command = database.Command(options, CountSql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    public void Dispose() => _news.Dispose();

    private static GatewayNotice Read(string json) => JsonSerializer.Deserialize<GatewayNotice>(json, StateJson.Options)!;

    private void Tell()
    {
        if (_news.CurrentCount == 0)
        {
            try
            {
                _news.Release();
            }
            catch (SemaphoreFullException)
            {
                // Told by another at the same moment.
            }
        }
    }
}
