using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Regions;

/// <summary>
/// Asks each second where the homes are that can move: every place by itself, since one that hangs must not delay the others. Of two that
/// say so, the one of the later epoch is it; the other has not noticed yet. While a home is nowhere, it is asked for five times a second.
/// </summary>
public sealed partial class RegionFinder(RegionOptions options, RegionPlaces places, ILogger<RegionFinder> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Nowhere = TimeSpan.FromSeconds(0.2);

    /// <summary>An earlier epoch is believed again after this time without a word of the later one: its database was restored.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Home> _homes = new(StringComparer.Ordinal);
    private readonly HttpClient _http = new(RegionClient.Handler()) { Timeout = TimeSpan.FromSeconds(2) };

    public override void Dispose()
    {
        _http.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(places.Moving.SelectMany(region => options.Addresses[region].Select(place => Follow(region, place, stoppingToken))));

    private async Task Follow(string region, Uri place, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            if (await Ask(place, cancellationToken) is >= 0 and var epoch)
            {
                Note(region, new Home(place, epoch, Stopwatch.GetTimestamp()));
            }

            var isSomewhere = _homes.TryGetValue(region, out var home) && home.IsSeenWithin(Between * 1.5);
            await Task.Delay(isSomewhere ? Between : Nowhere, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Note(string region, Home home)
    {
        var now = _homes.AddOrUpdate(region, home, (_, known) =>
            known.Place != home.Place && known.Epoch > home.Epoch && known.IsSeenWithin(Trusted) ? known : home
        );
        if (now != home)
        {
            return;
        }

        if (home.Place != places.Of(region))
        {
            LogMoved(region, home.Place);
        }

        places.IsAt(region, home.Place);
    }

    /// <returns>Its epoch; -1: it is not home.</returns>
    private async Task<long> Ask(Uri place, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _http.GetAsync(RegionOptions.At(place, "/readyz"), cancellationToken);
            var epoch = answer.Headers.TryGetValues(RegionPlaces.Epoch, out var said) ? said.First() : "0";
            return answer.StatusCode == HttpStatusCode.OK && long.TryParse(epoch, CultureInfo.InvariantCulture, out var number)
                ? number
                : -1;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return -1;
        }
    }

    /// <summary>Who said last that it is home.</summary>
    private sealed record Home(Uri Place, long Epoch, long At)
    {
        public bool IsSeenWithin(TimeSpan time) => Stopwatch.GetElapsedTime(At) < time;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Region {Region} is home at {Place} now")]
    private partial void LogMoved(string region, Uri place);
}
