using System.Globalization;
using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Regions;

/// <summary>
/// Asks each second where the homes are that can move: all places at once, since one that hangs must not delay the others. Of two that
/// say so, the one of the later epoch is it; the other has not noticed yet.
/// </summary>
public sealed partial class RegionFinder(RegionOptions options, RegionPlaces places, ILogger<RegionFinder> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly HttpClient _http = new(RegionClient.Handler()) { Timeout = TimeSpan.FromSeconds(2) };

    public override void Dispose()
    {
        _http.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!places.Moving.Any())
        {
            return;
        }

        using var timer = new PeriodicTimer(Between);
        do
        {
            await Task.WhenAll(places.Moving.Select(region => Find(region, stoppingToken)));
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Find(string region, CancellationToken cancellationToken)
    {
        var answers = await Task.WhenAll(options.Addresses[region].Select(place => Ask(place, cancellationToken)));
        if (answers.Where(answer => answer.Epoch >= 0).OrderByDescending(answer => answer.Epoch).FirstOrDefault() is { Place: { } place })
        {
            if (place != places.Of(region))
            {
                LogMoved(region, place);
            }

            places.IsAt(region, place);
        }
    }

    /// <returns>Its epoch; -1: it is not home.</returns>
    private async Task<(Uri Place, long Epoch)> Ask(Uri place, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _http.GetAsync(RegionOptions.At(place, "/readyz"), cancellationToken);
            var epoch = answer.Headers.TryGetValues(RegionPlaces.Epoch, out var said) ? said.First() : "0";
            return answer.StatusCode == HttpStatusCode.OK && long.TryParse(epoch, CultureInfo.InvariantCulture, out var number)
                ? (place, number)
                : (place, -1);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return (place, -1);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Region {Region} is home at {Place} now")]
    private partial void LogMoved(string region, Uri place);
}
