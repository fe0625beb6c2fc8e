using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Dukaan.Silo.Health;

/// <summary>Looks at the database each time; the rest it was told.</summary>
internal sealed class Readiness(NpgsqlDataSource database, IHostApplicationLifetime lifetime, IServiceProvider services) : IReadiness
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private volatile bool _migrated;
    private volatile bool _started;

    public void Migrated() => _migrated = true;

    public void Started() => _started = true;

    public async Task<ImmutableArray<ReadinessCheck>> Check(CancellationToken cancellationToken) =>
        [
            await Reach(cancellationToken),
            new ReadinessCheck("migrations", _migrated, _migrated ? "" : "not applied yet"),
            new ReadinessCheck("silo", _started, _started ? "" : "not started yet"),
            .. _started ? services.GetServices<IReadinessCondition>().Select(condition => condition.Check()) : [],
            Running(),
        ];

    private ReadinessCheck Running()
    {
        var stopping = lifetime.ApplicationStopping.IsCancellationRequested;
        return new ReadinessCheck("running", !stopping, stopping ? "stopping" : "");
    }

    private async Task<ReadinessCheck> Reach(CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Limit);
        try
        {
            await using var command = database.CreateCommand("SELECT 1");
            command.CommandTimeout = (int)Limit.TotalSeconds;
            await command.ExecuteScalarAsync(timeout.Token).WaitAsync(timeout.Token);
            return new ReadinessCheck("database", true);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ReadinessCheck("database", false, $"no answer within {Limit.TotalSeconds} s");
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return new ReadinessCheck("database", false, e.Message);
        }
    }
}
