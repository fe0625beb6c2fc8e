using System.Collections.Immutable;
using System.Diagnostics;
using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Silo.Usage;
using Dukaan.Values;
using Npgsql;

namespace Dukaan.Silo.Rows;

/// <summary>Reads rows a page at a time, by the index of their order.</summary>
internal sealed class PostgresRowReader(StoreShards shards, StorageOptions options, ShopUsage usage) : IRowReader
{
    private const int MaxLimit = 1_000;

    private const string All =
        "SELECT id, bucket, sort, schema, payload FROM grain_row WHERE kind = @kind AND key = @key AND sort < @before";

    private const string Order = " ORDER BY sort DESC, id DESC LIMIT @limit";

    // Each as the index of its order says; of a kind that is not in it, few rows have one owner, and they are found by it.
    private static readonly NamedSql AllSql = new($"{All} AND {RowIndexes.InOrder}{Order}");
    private static readonly NamedSql OneBucketSql = new($"{All} AND bucket = @bucket AND {RowIndexes.InBucket}{Order}");
    private static readonly NamedSql SomeBucketsSql = new($"{All} AND bucket = ANY(@buckets) AND {RowIndexes.InOrder}{Order}");
    private static readonly NamedSql AllOfOwnerSql = new(All + Order);
    private static readonly NamedSql OneBucketOfOwnerSql = new($"{All} AND bucket = @bucket{Order}");
    private static readonly NamedSql SomeBucketsOfOwnerSql = new($"{All} AND bucket = ANY(@buckets){Order}");

    /// <exception cref="ArgumentOutOfRangeException">The limit is not 1 to 1,000.</exception>
    /// <exception cref="StorageUnavailableException">The database cannot be reached or did not answer in time.</exception>
    public Task<IReadOnlyList<Row>> Page(RowOwner owner, ImmutableArray<string> buckets, long? before, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MaxLimit);
        return Timed(owner, shard => Page(shard.Database, owner, buckets, before, limit));
    }

    /// <exception cref="StorageUnavailableException">The database cannot be reached or did not answer in time.</exception>
    public Task<Row?> Find(RowOwner owner, string id) => Timed(owner, shard => Find(shard.Database, owner, id));

    private async Task<T> Timed<T>(RowOwner owner, Func<Shard, Task<T>> read)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            return await shards.Fresh(StoreKey.Store(owner.Key), read);
        }
        finally
        {
            usage.Database(owner.Key, Stopwatch.GetElapsedTime(started));
        }
    }

    private async Task<IReadOnlyList<Row>> Page(
        NpgsqlDataSource database,
        RowOwner owner,
        ImmutableArray<string> buckets,
        long? before,
        int limit
    )
    {
        try
        {
            await using var command = Command(database, owner, buckets, before, limit);
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<Row>();
            while (await reader.ReadAsync())
            {
                rows.Add(new Row(reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetString(4), reader.GetInt32(3)));
            }

            return rows;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new StorageUnavailableException(
                $"The rows of {owner.Kind} '{owner.Key}' could not be read: {e.Message}",
                nothingSaved: true,
                e
            );
        }
    }

    private async Task<Row?> Find(NpgsqlDataSource database, RowOwner owner, string id)
    {
        try
        {
            await using var command = database.CreateCommand(
                "SELECT bucket, sort, schema, payload FROM grain_row WHERE kind = $1 AND key = $2 AND id = $3"
            );
            command.CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds);
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = owner.Kind });
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = owner.Key });
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = id });
            await using var reader = await command.ExecuteReaderAsync();
            return await reader.ReadAsync()
                ? new Row(id, reader.GetString(0), reader.GetInt64(1), reader.GetString(3), reader.GetInt32(2))
                : null;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new StorageUnavailableException(
                $"A row of {owner.Kind} '{owner.Key}' could not be read: {e.Message}",
                nothingSaved: true,
                e
            );
        }
    }

    private NpgsqlCommand Command(NpgsqlDataSource database, RowOwner owner, ImmutableArray<string> buckets, long? before, int limit)
    {
        var one = buckets is { IsDefaultOrEmpty: false, Length: 1 };
        var some = buckets is { IsDefaultOrEmpty: false, Length: > 1 };
        var indexed = one ? RowIndexes.HasBuckets(owner.Kind) : RowIndexes.HasOrder(owner.Kind);
        var p = new NamedParameters(
            one ? (indexed ? OneBucketSql : OneBucketOfOwnerSql)
            : some ? (indexed ? SomeBucketsSql : SomeBucketsOfOwnerSql)
            : (indexed ? AllSql : AllOfOwnerSql)
        );
        p.Add("kind", owner.Kind);
        p.Add("key", owner.Key);
        p.Add("before", before ?? long.MaxValue);
        p.Add("limit", limit);
        if (one)
        {
            p.Add("bucket", buckets[0]);
        }
        else if (some)
        {
            p.AddTexts("buckets", buckets);
        }

        return p.FillIn(database.Command(options, ""));
    }
}
