using Npgsql;

namespace Dukaan.Silo.Shards;

/// <summary>
/// The link names of all shops that this region knows, including those of other regions. For occasional scans of all shops.
/// </summary>
public sealed class ShopNames(StoreShards shards)
{
    private const int AtOnce = 1_000;

    private const string Sql = """
        SELECT key, payload->'store'->>'slug',
            jsonb_array_length(coalesce(nullif(payload->'store'->'domains', 'null'), '[]')) > 0
            FROM grain_state
        WHERE kind = $1 AND key > $2 AND payload ? 'store' ORDER BY key LIMIT $3
        """;

    /// <summary>
    /// Shop by shop, in the order of their ids in each database: the newest come last. Shops with a domain of their own are not among them.
    /// </summary>
    public async IAsyncEnumerable<string> WithoutDomain(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var shard in shards.All)
        {
            foreach (var kind in (string[])["catalog", "replica"])
            {
                for (var after = ""; after is not null; )
                {
                    var (names, last) = await Read(shard, kind, after, cancellationToken);
                    foreach (var name in names)
                    {
                        yield return name;
                    }

                    after = last;
                }
            }
        }
    }

    /// <returns>Names, and after which id there may be more.</returns>
    private async Task<(List<string> Names, string? Last)> Read(Shard shard, string kind, string after, CancellationToken cancellationToken)
    {
        await using var command = shard.Database.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = kind });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = after });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = AtOnce });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var (names, count, last) = (new List<string>(), 0, after);
        for (; await reader.ReadAsync(cancellationToken); count++)
        {
            last = reader.GetString(0);
            // While a store moves it may be in two databases.
            if (
                !reader.GetBoolean(2)
                && !await reader.IsDBNullAsync(1, cancellationToken)
                && (kind == "replica" || shards.Lives(last, shard))
            )
            {
                names.Add(reader.GetString(1));
            }
        }

        return (names, count < AtOnce ? null : last);
    }
}
