using System.Collections.Immutable;
using System.Diagnostics;
using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Usage;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Storage;

/// <summary>
/// Reads the record of a grain. A record with rows is read together with them by one statement, so that both are of the same moment. A
/// record without rows is read in a batch with others.
/// </summary>
internal sealed class RecordReader(NpgsqlDataSource database, ReadQueue queue, StorageOptions options, ShopUsage usage, string shard)
{
    private const string Sql = """
        SELECT NULL, NULL, version, schema, payload FROM grain_state WHERE kind = $1 AND key = $2
        UNION ALL SELECT id, bucket, sort, schema, payload FROM grain_row WHERE kind = $1 AND key = $2 AND bucket <> ALL($4)
        UNION ALL SELECT NULL, 'elsewhere', NULL, NULL, NULL
        WHERE NOT coalesce((SELECT reads FROM store_place WHERE store_id = split_part($2, '/', 1) COLLATE "C"), $3)
        """;

    /// <param name="kind">The name of the state.</param>
    /// <param name="key">The grain's key.</param>
    /// <param name="exceptBuckets">Reads the rows of all other buckets; null: no rows.</param>
    /// <exception cref="StoreMovedException">The store does not live in this shard.</exception>
    /// <exception cref="StorageUnavailableException">The database cannot be reached or did not answer in time.</exception>
    public Task<GrainRecord> Read(string kind, string key, string[]? exceptBuckets) =>
        exceptBuckets is null ? queue.Read(kind, key) : ReadWithRows(kind, key, exceptBuckets);

    private async Task<GrainRecord> ReadWithRows(string kind, string key, string[] exceptBuckets)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await using var connection = await database.OpenConnectionAsync();
            await using var command = new NpgsqlCommand(Sql, connection)
            {
                CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds),
                Parameters =
                {
                    new NpgsqlParameter<string> { TypedValue = kind },
                    new NpgsqlParameter<string> { TypedValue = key },
                    new NpgsqlParameter<bool> { TypedValue = Shard.IsMain(shard) },
                    new NpgsqlParameter<string[]> { TypedValue = exceptBuckets, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
                },
            };
            if (options.Prepare)
            {
                await command.PrepareAsync();
            }

            await using var reader = await command.ExecuteReaderAsync();
            return await Read(reader) ?? throw new StoreMovedException($"{kind} '{key}' does not live in the shard '{shard}'.");
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new StorageUnavailableException($"The state of {kind} '{key}' could not be read: {e.Message}", nothingSaved: true, e);
        }
        finally
        {
            usage.Database(key, Stopwatch.GetElapsedTime(started));
        }
    }

    /// <summary>Null: it does not live here.</summary>
    private static async Task<GrainRecord?> Read(NpgsqlDataReader reader)
    {
        var (version, schema, json) = (0L, 1, (string?)null);
        var rows = new List<Row>();
        while (await reader.ReadAsync())
        {
            var payload = reader.IsDBNull(4) ? null : reader.GetString(4);
            if (reader.IsDBNull(2))
            {
                return null;
            }

            if (reader.IsDBNull(0))
            {
                (version, schema, json) = (reader.GetInt64(2), reader.GetInt32(3), payload);
            }
            else
            {
                rows.Add(new Row(reader.GetString(0), reader.GetString(1), reader.GetInt64(2), payload!, reader.GetInt32(3)));
            }
        }

        rows.Sort(
            static (a, b) =>
                (string.CompareOrdinal(a.Bucket, b.Bucket), a.Sort.CompareTo(b.Sort)) switch
                {
                    (0, 0) => string.CompareOrdinal(a.Id, b.Id),
                    (0, var bySort) => bySort,
                    var (byBucket, _) => byBucket,
                }
        );
        return new GrainRecord(version, schema, json, [.. rows]);
    }
}
