using Dukaan.Silo.Migrations;
using Microsoft.Extensions.Hosting;

namespace Dukaan.Silo.Hosting;

/// <summary>Migrates before anything else starts.</summary>
internal sealed class SchemaStart(SchemaMigrator migrator, Readiness readiness) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await migrator.Migrate(cancellationToken);
        readiness.Migrated();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
