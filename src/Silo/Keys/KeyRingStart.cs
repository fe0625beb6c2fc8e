using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Keys;

/// <summary>
/// Opens the key ring once before the process is ready, so that a process without the right key does not start. Encrypts entries that are
/// not encrypted yet, and warns if there is no master key.
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
        Message = "The key ring is not sealed: whoever reads the database can decrypt its secrets, such as gateway accounts. Set "
            + "DUKAAN_KEYS_FILE or DUKAAN_KEYS_SECRET (docs/operators.md)"
    )]
    private partial void LogOpen();
}
