using System.Collections.Frozen;
using System.Diagnostics;
using Npgsql;

namespace Dukaan.Silo.Shards;

/// <summary>
/// The shard of each store, cached in memory: only stores outside the main database. It may be out of date. Correctness does not depend on
/// it, since a database refuses requests for stores that it does not have.
/// </summary>
internal sealed class ShardMap(NpgsqlDataSource main) : IDisposable
{
    private const string Sql = "SELECT store_id, shard FROM store_shard WHERE shard <> 'main'";

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile FrozenDictionary<string, string> _stores = FrozenDictionary<string, string>.Empty;
    private long _askedAt;

    /// <summary>Stores that live elsewhere than in main, with where.</summary>
    public IReadOnlyDictionary<string, string> Stores => _stores;

    /// <summary>The age of the map.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(Interlocked.Read(ref _askedAt));

    /// <summary>The name of the shard where a store lives.</summary>
    public string Of(string storeId) => _stores.TryGetValue(storeId, out var shard) ? shard : ShardOptions.Main;

    /// <summary>Refreshes the map. Calls at the same time share one query.</summary>
    public async Task Refresh(CancellationToken cancellationToken = default)
    {
        var wanted = Stopwatch.GetTimestamp();
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_askedAt >= wanted)
            {
                return;
            }

            var asked = Stopwatch.GetTimestamp();
            await using var command = main.CreateCommand(Sql);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var stores = new Dictionary<string, string>(StringComparer.Ordinal);
            while (await reader.ReadAsync(cancellationToken))
            {
                stores.Add(reader.GetString(0), reader.GetString(1));
            }

            _stores = stores.ToFrozenDictionary(StringComparer.Ordinal);
            Interlocked.Exchange(ref _askedAt, asked);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
