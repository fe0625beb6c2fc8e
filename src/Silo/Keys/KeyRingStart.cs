using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Keys;

/// <summary>
/// Opens the key ring once before work comes, so that a process without the right key does not start, and seals what is not sealed yet.
/// Without any key it says what that means.
/// </summary>
internal sealed partial class KeyRingStart(
    NpgsqlDataSource database,
    MasterKeys keys,
    IHostEnvironment environment,
    ILogger<KeyRingStart> log
) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        new PostgresKeyRing(database, keys.All).GetAllElements();
        if (keys.All.IsEmpty && environment.IsProduction())
        {
            LogOpen();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The key ring is not sealed: whoever reads the database can open what it seals, such as gateway accounts. Set "
            + "DUKAAN_KEYS_FILE or DUKAAN_KEYS_SECRET (docs/operators.md)"
    )]
    private partial void LogOpen();
}
