using Dukaan.Silo.Migrations;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Hosting;

/// <summary>Brings a database up to date before a silo uses it: the tables of the shops and those of Orleans.</summary>
public static class DatabaseUpdate
{
    /// <summary>
    /// Applies missing migrations and starts nothing else: for the job that runs before an upgrade, with rights that the site need not
    /// have. Idempotent.
    /// </summary>
    /// <exception cref="MigrationException">A migration failed; nothing of it was applied.</exception>
    public static async Task Run(DukaanSiloOptions options, Action<ILoggingBuilder> logging, CancellationToken cancellationToken = default)
    {
        var services = new ServiceCollection().AddLogging(logging);
        AddDatabase(services, options);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ShardSchemas>().Migrate(cancellationToken);
        await provider.GetRequiredService<OrleansSchema>().Migrate(cancellationToken);
    }

    internal static void AddDatabase(IServiceCollection services, DukaanSiloOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<NpgsqlDataSource>(_ => Database.Open(options.Postgres, options.MaxConnections, options.Home.Commit));
        services.AddSingleton<ShardSchemas>();
        services.AddSingleton<OrleansSchema>();
    }
}
