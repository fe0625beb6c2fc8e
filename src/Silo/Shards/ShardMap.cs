using System.Collections.Frozen;
using System.Diagnostics;
using Npgsql;

namespace Dukaan.Silo.Shards;

/// <summary>
/// Which store lives where, in memory: only those that do not live in the main database. It may be old: nothing is safe because of it,
/// since the databases refuse whoever comes to the wrong one.
/// </summary>
internal sealed class ShardMap(NpgsqlDataSource main) : IDisposable
{
    private const string Sql = "SELECT store_id, shard FROM store_shard WHERE shard <> 'main'";

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile FrozenDictionary<string, string> _stores = FrozenDictionary<string, string>.Empty;
    private long _askedAt;

    /// <summary>Stores that live elsewhere than in main, with where.</summary>
    public IReadOnlyDictionary<string, string> Stores => _stores;

    /// <summary>How long ago it was right for certain.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(Interlocked.Read(ref _askedAt));

    /// <summary>The name of the shard where a store lives.</summary>
    public string Of(string storeId) => _stores.TryGetValue(storeId, out var shard) ? shard : ShardOptions.Main;

    /// <summary>Makes it as new as this call. Many at one moment ask the database once.</summary>
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
