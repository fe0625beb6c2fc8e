using System.Collections.Immutable;
using Dukaan.Silo.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Deliveries;

/// <summary>The webhooks of all stores whose circuit is open, for operators.</summary>
public sealed class PausedTargets(NpgsqlDataSource database, StorageOptions options, TimeProvider time)
{
    private const string ListSql = "SELECT store_id, target, until, reason FROM delivery_pause WHERE until > $1 ORDER BY until LIMIT $2";

    /// <summary>Those that go on soonest first.</summary>
    public async Task<ImmutableArray<PausedTarget>> List(int limit, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(ListSql);
        command.CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds);
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = time.GetUtcNow().UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = limit });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var paused = ImmutableArray.CreateBuilder<PausedTarget>();
        while (await reader.ReadAsync(cancellationToken))
        {
            paused.Add(new PausedTarget(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetString(3)));
        }

        return paused.ToImmutable();
    }
}
