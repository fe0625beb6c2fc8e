using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Silo.Shards;

/// <summary>
/// A database by its name, with connections of its own. What works on it is a part of it that other folders add (<see cref="ShardPart"/>):
/// each shard has its own queues, leases and outbox, so that a rush at one is not felt at another.
/// </summary>
internal sealed class Shard
{
    private readonly Dictionary<Type, Lazy<object>> _parts;

    public Shard(string name, NpgsqlDataSource database, IServiceProvider provider)
    {
        (Name, Database) = (name, database);
        _parts = provider
            .GetServices<ShardPart>()
            .ToDictionary(part => part.Type, part => new Lazy<object>(() => part.Make(provider, this)));
    }

    public string Name { get; }

    public NpgsqlDataSource Database { get; }

    /// <summary>Where a store is at home that no database says anything of.</summary>
    public static bool IsMain(string shard) => shard == ShardOptions.Main;

    /// <summary>A part of this shard.</summary>
    /// <exception cref="KeyNotFoundException">Nobody added it.</exception>
    public T Part<T>()
        where T : class => (T)_parts[typeof(T)].Value;
}
