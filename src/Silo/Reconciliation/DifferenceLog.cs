using System.Collections.Immutable;
using System.Text.Json;
using Dukaan.Reconciliation;
using Dukaan.Saving;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;

namespace Dukaan.Silo.Reconciliation;

/// <summary>The log of differences for operators: each once, as long as it exists and for 30 days more.</summary>
public sealed class DifferenceLog(StoreShards shards, StorageOptions options, TimeProvider time)
{
    private static readonly NamedSql NoteSql = new(
        """
        INSERT INTO reconciliation_difference (store_id, subject, kind, partition, detail, mended, first_at, last_at, over_at)
        VALUES (@store, @subject, @kind, @partition, @detail, @mended, @now, @now, CASE WHEN @mended THEN @now END)
        ON CONFLICT (store_id, subject, kind) DO UPDATE
        SET detail = @detail, mended = @mended, last_at = @now, over_at = CASE WHEN @mended THEN @now END
        """
    );

    private static readonly string EndSql =
        $"UPDATE reconciliation_difference SET over_at = $3 WHERE over_at IS NULL AND partition = ANY($1) AND last_at < $2 AND {Here}";
    private static readonly string ForgetSql = $"DELETE FROM reconciliation_difference WHERE over_at < $1 AND {Here}";
    private static readonly string OpenSql = $"SELECT count(*) FROM reconciliation_difference WHERE over_at IS NULL AND {Here}";

    private static readonly string NewestSql = $"""
        SELECT store_id, subject, kind, detail, mended, first_at, last_at, over_at FROM reconciliation_difference WHERE {Here}
        ORDER BY (over_at IS NULL) DESC, last_at DESC LIMIT $1
        """;

    private static string Here => StoreWork.IsHere("reconciliation_difference.store_id");

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    /// <summary>Those that are still there first, then the newest.</summary>
    public async Task<ImmutableArray<SeenDifference>> Newest(int limit, CancellationToken cancellationToken)
    {
        var found = new List<SeenDifference>();
        foreach (var shard in shards.All)
        {
            await Add(shard, found, limit, cancellationToken);
        }

        return [.. found.OrderByDescending(seen => seen.OverAt is null).ThenByDescending(seen => seen.LastAt).Take(limit)];
    }

    private async Task Add(Shard shard, List<SeenDifference> found, int limit, CancellationToken cancellationToken)
    {
        await using var command = shard.Database.Command(options, NewestSql, limit);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var difference = new Difference(
                reader.GetString(0),
                reader.GetString(1),
                JsonSerializer.Deserialize<DifferenceKind>($"\"{reader.GetString(2)}\"", StateJson.Options),
                reader.GetString(3),
                reader.GetBoolean(4)
            );
            found.Add(
                new SeenDifference(
                    difference,
                    reader.GetFieldValue<DateTimeOffset>(5),
                    reader.GetFieldValue<DateTimeOffset>(6),
                    reader.IsDBNull(7) ? null : reader.GetFieldValue<DateTimeOffset>(7)
                )
            );
        }
    }

    /// <summary>How many a person must look at.</summary>
    public async Task<long> Open(CancellationToken cancellationToken)
    {
        var open = 0L;
        foreach (var shard in shards.All)
        {
            await using var command = shard.Database.Command(options, OpenSql);
            open += (long)(await command.ExecuteScalarAsync(cancellationToken))!;
        }

        return open;
    }

    /// <summary>A kind as it is stored, logged and counted.</summary>
    public static string Name(DifferenceKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    internal Task Note(Difference difference) =>
        shards.At(difference.StoreId, shard =>
            shard.Database.Run(
                options,
                NoteSql,
                ("store", difference.StoreId),
                ("subject", difference.Subject),
                ("kind", Name(difference.Kind)),
                ("partition", Partitions.Of(difference.StoreId)),
                ("detail", difference.Detail),
                ("mended", difference.Mended),
                ("now", time.GetUtcNow())
            )
        );

    /// <summary>Ends differences that a whole round of these partitions has not seen again.</summary>
    internal async Task End(Shard shard, short[] partitions, DateTimeOffset roundBegan)
    {
        var now = time.GetUtcNow();
        await shard.Database.Run(options, EndSql, partitions, roundBegan, now);
        await shard.Database.Run(options, ForgetSql, now - Remembered);
    }
}
