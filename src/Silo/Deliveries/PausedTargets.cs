using System.Collections.Immutable;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;

namespace Dukaan.Silo.Deliveries;

/// <summary>The webhooks of all stores whose circuit is open, for operators.</summary>
public sealed class PausedTargets(StoreShards shards, StorageOptions options, TimeProvider time)
{
    private static readonly string ListSql =
        $"SELECT store_id, target, until, reason FROM delivery_pause WHERE until > $1 AND {StoreWork.IsHere("delivery_pause.store_id")} "
        + "ORDER BY until LIMIT $2";

    /// <summary>The ones whose pause ends first come first.</summary>
    public async Task<ImmutableArray<PausedTarget>> List(int limit, CancellationToken cancellationToken)
    {
        var paused = new List<PausedTarget>();
        foreach (var shard in shards.All)
        {
            await Add(shard, paused, limit, cancellationToken);
        }

        return [.. paused.OrderBy(each => each.Until).Take(limit)];
    }

    private async Task Add(Shard shard, List<PausedTarget> paused, int limit, CancellationToken cancellationToken)
    {
        await using var command = shard.Database.Command(options, ListSql, time.GetUtcNow(), limit);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            paused.Add(
                new PausedTarget(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetString(3))
            );
        }
    }
}
