using System.Collections.Immutable;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Team;
using Npgsql;

namespace Dukaan.Silo.Team;

/// <inheritdoc cref="IActivityReader"/>
internal sealed class PostgresActivityReader(StoreShards shards, StorageOptions options) : IActivityReader
{
    private const string Sql = """
        SELECT seq, at, actor, action, subject, detail FROM audit
        WHERE store_id = $1 AND seq < $2 AND actor <> 'shopper' ORDER BY seq DESC LIMIT $3
        """;

    public Task<ImmutableArray<ActivityEntry>> Read(string storeId, long? before, int limit) =>
        shards.Fresh(storeId, shard => Read(shard.Database, storeId, before, limit));

    private async Task<ImmutableArray<ActivityEntry>> Read(NpgsqlDataSource database, string storeId, long? before, int limit)
    {
        await using var command = database.CreateCommand(Sql);
        command.CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = storeId });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = before ?? long.MaxValue });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = limit });
        await using var reader = await command.ExecuteReaderAsync();
        var entries = ImmutableArray.CreateBuilder<ActivityEntry>();
        while (await reader.ReadAsync())
        {
            entries.Add(
                new ActivityEntry(
                    reader.GetInt64(0),
                    reader.GetFieldValue<DateTimeOffset>(1),
                    reader.GetString(2),
                    reader.GetString(3),
                    reader.GetString(4),
                    reader.GetString(5)
                )
            );
        }

        return entries.ToImmutable();
    }
}
