using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Health;

/// <summary>Looks at the database each time; the rest it was told.</summary>
internal sealed partial class Readiness(
    NpgsqlDataSource database,
    IHostApplicationLifetime lifetime,
    IServiceProvider services,
    ILogger<Readiness> logger
) : IReadiness
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private readonly Lock _gate = new();
    private Task<ReadinessCheck> _reaching = Task.FromResult(new ReadinessCheck("database", false));
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

    /// <summary>Those who ask at once share one question to the database, since anybody may ask.</summary>
    private Task<ReadinessCheck> Reach(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_reaching.IsCompleted)
            {
                _reaching = Task.Run(Reach, CancellationToken.None);
            }

            return _reaching.WaitAsync(cancellationToken);
        }
    }

    private async Task<ReadinessCheck> Reach()
    {
        using var timeout = new CancellationTokenSource(Limit);
        try
        {
            await using var command = database.CreateCommand("SELECT 1");
            command.CommandTimeout = (int)Limit.TotalSeconds;
            await command.ExecuteScalarAsync(timeout.Token).WaitAsync(timeout.Token);
            return new ReadinessCheck("database", true);
        }
        catch (OperationCanceledException)
        {
            return new ReadinessCheck("database", false, $"no answer within {Limit.TotalSeconds} s");
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            Log.DatabaseAway(logger, e); // with its address and user, which strangers need not read
            return new ReadinessCheck("database", false, "it cannot be reached");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Not ready: the database cannot be reached.")]
        public static partial void DatabaseAway(ILogger logger, Exception error);
    }
}
