using System.Collections.Immutable;
using Dukaan.Silo.Shards;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Silo.ShardMigrations;

/// <summary>
/// The shards of stores, and the moves that operators request. A background service of some process makes them.
/// </summary>
public sealed class StoreMigrations
{
    private const string ExistsSql = "SELECT EXISTS (SELECT FROM grain_state WHERE kind = 'store' AND key = $1 AND payload IS NOT NULL)";

    private const string NameSql = "SELECT payload->>'storeId' FROM grain_state WHERE kind = 'store-name' AND key = $1";

    private readonly StoreShards _shards;
    private readonly ShardTable _table;
    private readonly ShardOptions _options;

    internal StoreMigrations(StoreShards shards, ShardTable table, ShardOptions options) =>
        (_shards, _table, _options) = (shards, table, options);

    /// <summary>The names of all shards, the main one first.</summary>
    public ImmutableArray<string> Names => [.. _options.Names];

    /// <summary>Stores outside main, and those that are moving, which come first.</summary>
    public async Task<ImmutableArray<StoreShard>> List(int limit) => [.. await _table.List(limit)];

    /// <summary>The shard of a store, or its move; null: main.</summary>
    public Task<StoreShard?> Find(string storeId) => _table.Find(storeId);

    /// <summary>The id of a store, given that or the name in its link; what is neither comes back as it is.</summary>
    public async Task<string> Id(string store)
    {
        if (Ids.IsId(store))
        {
            return store;
        }

        await using var command = _shards.Main.Database.CreateCommand(NameSql);
        command.Parameters.AddWithValue(Slug.Skeleton(store));
        return await command.ExecuteScalarAsync() as string ?? store;
    }

    /// <summary>Requests the move of a store. While it moves, its current shard may be named: then it stays.</summary>
    public async Task<Result<StoreShard>> Ask(string storeId, string shard)
    {
        if (!_options.Names.Contains(shard, StringComparer.Ordinal))
        {
            return Error.Invalid("shard", "unknown-shard", $"There is no shard '{shard}': there are {string.Join(", ", _options.Names)}.");
        }

        if (!Ids.IsId(storeId) || !await Exists(storeId))
        {
            return Error.Invalid("store", "unknown-store", "There is no store with this id.");
        }

        var now = await _table.Find(storeId);
        if (now is null or { Step: "settled" } && (now?.Shard ?? ShardOptions.Main) == shard)
        {
            return Error.Conflict("already-there", $"The store lives in '{shard}' already.", "shard");
        }

        return await _table.Ask(storeId, shard) is { } asked
            ? asked
            : Error.Conflict("moving", "The store is just being moved. Ask again when that is over.", "store");
    }

    private async Task<bool> Exists(string storeId)
    {
        await _shards.Map.Refresh();
        await using var command = _shards.Of(storeId).Database.CreateCommand(ExistsSql);
        command.Parameters.AddWithValue(storeId);
        return (bool)(await command.ExecuteScalarAsync())!;
    }
}
