using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Silo.Shards;

/// <summary>
/// A database by its name, with its own connections. Other folders add parts to it (<see cref="ShardPart"/>): each shard has its own
/// queues, leases and outbox, so that load in one does not slow down another.
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

    /// <summary>The shard of stores that no database lists.</summary>
    public static bool IsMain(string shard) => shard == ShardOptions.Main;

    /// <summary>A part of this shard.</summary>
    /// <exception cref="KeyNotFoundException">Nobody added it.</exception>
    public T Part<T>()
        where T : class => (T)_parts[typeof(T)].Value;
}
