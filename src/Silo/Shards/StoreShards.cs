using System.Diagnostics;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Postgres;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Shards;

/// <summary>All shards, and the routing of stores to them.</summary>
public sealed class StoreShards : IAsyncDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(10);

    private readonly ShardOptions _options;
    private readonly Dictionary<string, Shard> _byName;

    /// <param name="main">The main database.</param>
    /// <param name="map">Where stores live.</param>
    /// <param name="options">The other databases.</param>
    /// <param name="maxConnections">To each.</param>
    /// <param name="commit">What their commits wait for.</param>
    /// <param name="provider">Has what the parts of shards are made with.</param>
    internal StoreShards(
        NpgsqlDataSource main,
        ShardMap map,
        ShardOptions options,
        int maxConnections,
        IServiceProvider provider,
        CommitMode commit = CommitMode.Server
    )
    {
        (Map, _options) = (map, options);
        Main = new Shard(ShardOptions.Main, main, provider);
        All = [Main, .. options.Databases.Select(each => new Shard(each.Key, Database.Open(each.Value, maxConnections, commit), provider))];
        _byName = All.ToDictionary(shard => shard.Name, StringComparer.Ordinal);
    }

    internal Shard Main { get; }

    internal IReadOnlyList<Shard> All { get; }

    internal ShardMap Map { get; }

    /// <summary>A shard by its name; null where this process does not know it.</summary>
    internal Shard? Named(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The shard of a store, as far as this process knows. Data that belongs to no store is in the main database.</summary>
    /// <exception cref="StorageUnavailableException">It lives in one that this process does not know.</exception>
    internal Shard Of(string storeId) =>
        Map.Of(storeId) is var name && Named(name) is { } shard
            ? shard
            : throw new StorageUnavailableException(
                $"Store {storeId} lives in the shard '{name}', which DUKAAN_SHARDS of this process does not name.",
                nothingSaved: true
            );

    /// <summary>Whether a store lives in a shard, as far as this process knows.</summary>
    internal bool Lives(string storeId, Shard shard) => Map.Of(storeId) == shard.Name;

    /// <summary>
    /// Runs work in the shard of a store. If a database refuses because the store moved or is moving, the work is run again in its new
    /// shard. So the work must have had no effect if it was refused.
    /// </summary>
    /// <exception cref="StorageUnavailableException">The store is being moved and that takes too long; or whatever the work
    /// throws.</exception>
    internal async Task<T> At<T>(string storeId, Func<Shard, Task<T>> work)
    {
        for (var began = Stopwatch.GetTimestamp(); ; )
        {
            var shard = Of(storeId);
            try
            {
                return await work(shard);
            }
            catch (Exception e) when (StoreMovedException.Is(e))
            {
                await Refresh();
                if (Map.Of(storeId) != shard.Name)
                {
                    continue;
                }

                if (Stopwatch.GetElapsedTime(began) > _options.Timeout)
                {
                    throw new StorageUnavailableException(
                        $"Store {storeId} is just being moved to another database. Try again shortly.",
                        nothingSaved: true,
                        e
                    );
                }

                await Task.Delay(Between);
            }
        }
    }

    /// <inheritdoc cref="At{T}"/>
    internal Task At(string storeId, Func<Shard, Task> work) => At(storeId, async shard =>
        {
            await work(shard);
            return true;
        });

    /// <summary>
    /// As <see cref="At{T}"/>, for reads that no database refuses, such as lists: the map is fresh enough that the old rows of a moved
    /// store are still there. While the main database is down, nothing can move either.
    /// </summary>
    internal async Task<T> Fresh<T>(string storeId, Func<Shard, Task<T>> work)
    {
        if (All.Count > 1 && Map.Age > _options.Trusted)
        {
            await Map.Refresh().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return await At(storeId, work);
    }

    private async Task Refresh()
    {
        try
        {
            await Map.Refresh();
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new StorageUnavailableException($"The shard map cannot be read: {e.Message}", nothingSaved: true, e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // The main one is the host's.
        foreach (var shard in All.Skip(1))
        {
            await shard.Database.DisposeAsync();
        }
    }
}
