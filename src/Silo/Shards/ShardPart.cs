using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Shards;

/// <summary>A service of which each shard has its own: a queue, a reader of a table, a signal.</summary>
/// <param name="Type">What it is; a shard has one of each.</param>
/// <param name="Make">Makes a shard's own.</param>
internal sealed record ShardPart(Type Type, Func<IServiceProvider, Shard, object> Make);

internal static class ShardParts
{
    /// <summary>Adds a part of every shard. It is made when it is first asked for.</summary>
    public static void AddShardPart<T>(this IServiceCollection services, Func<IServiceProvider, Shard, T> make)
        where T : class => services.AddSingleton(new ShardPart(typeof(T), make));
}
