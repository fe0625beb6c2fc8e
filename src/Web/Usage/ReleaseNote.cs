using Dukaan.Silo.Usage;
using Dukaan.Web.Telemetry;

namespace Dukaan.Web.Usage;

/// <summary>Notes at the start which release runs. If the database is away, the next start does.</summary>
internal sealed partial class ReleaseNote(ReleaseLog releases, ILogger<ReleaseNote> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await releases.Note(Release.Version, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogNotNoted(e, Release.Version);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1, LogLevel.Warning, "The start of release {Version} could not be recorded")]
    private partial void LogNotNoted(Exception exception, string version);
}
