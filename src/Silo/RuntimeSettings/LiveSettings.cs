using System.Diagnostics.Metrics;
using Dukaan.RuntimeSettings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.RuntimeSettings;

/// <summary>
/// The runtime settings on this silo: asks their grain three times a second, and keeps what it knew last while there is no answer.
/// </summary>
internal sealed partial class LiveSettings : BackgroundService, IRuntimeSettings
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(300);

    private readonly IGrainFactory _grains;
    private readonly SettingsFile _file;
    private readonly string _region;
    private readonly TimeProvider _time;
    private readonly ILogger<LiveSettings> _log;
    private EffectiveSettings _now;
    private bool _isAway;

    public LiveSettings(
        IGrainFactory grains,
        string? file,
        string region,
        TimeProvider time,
        IMeterFactory meters,
        ILogger<LiveSettings> log
    )
    {
        (_grains, _region, _time, _log) = (grains, region, time, log);
        _file = new SettingsFile(file, log);
        _now = new EffectiveSettings(_file.Read(), region);
        meters
            .Create("Dukaan.RuntimeSettings")
            .CreateObservableGauge(
                "dukaan.runtime_settings.version",
                () => Now.Version,
                "{version}",
                "The version of the runtime settings that this process knows."
            );
    }

    public EffectiveSettings Now => Volatile.Read(ref _now);

    /// <summary>Asks once.</summary>
    internal async Task Ask()
    {
        if (await _grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key).Other(Now.Version) is { } view)
        {
            Volatile.Write(ref _now, new EffectiveSettings(view, _region));
            LogChanged(view.Version, view.Rules.Length);
            _file.Write(view);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, _time);
        do
        {
            await AskOrKeep(stoppingToken);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task AskOrKeep(CancellationToken stoppingToken)
    {
        try
        {
            await Ask();
            _isAway = false;
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            if (!_isAway)
            {
                LogAway(e, Now.Version);
            }

            _isAway = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Runtime settings are at version {Version}; {Rules} differ from the defaults")]
    private partial void LogChanged(long version, int rules);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The runtime settings do not answer; those of version {Version} stay in force")]
    private partial void LogAway(Exception exception, long version);
}
