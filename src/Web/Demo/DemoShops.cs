using System.Diagnostics;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Demo;

/// <summary>Fills the demonstration shops in the background once the site is up. A failure is logged; the next start tries again.</summary>
public sealed partial class DemoShops(DemoSeeding seeding, DukaanOptions options, IHostApplicationLifetime lifetime, ILogger<DemoShops> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.IsDevelopment)
        {
            LogNotHere();
            return;
        }

        await Started(stoppingToken);
        foreach (var shop in DemoContent.Shops)
        {
            try
            {
                await Fill(shop, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                LogFailed(e, shop.Name);
            }
        }
    }

    private async Task Fill(DemoShop shop, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var added = await seeding.Fill(shop, cancellation);
        if (added is null)
        {
            LogTaken(shop.Name, shop.Slug);
        }
        else
        {
            // The number belongs to nobody (see DemoShop.Seller), so it may be logged.
            LogReady(shop.Name, Address(shop), shop.Seller.E164, added.Value, watch.Elapsed.TotalSeconds);
        }
    }

    private string Address(DemoShop shop) => $"{options.PublicUrl ?? options.Urls.Split(';')[0].Trim()}/s/{shop.Slug}";

    private async Task Started(CancellationToken cancellation)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellation);
    }

    [LoggerMessage(
        1,
        LogLevel.Information,
        "Demo: {Shop} is at {Address}; its seller signs in with {Phone}, the code is at /dev/messages. {Added} products added in "
            + "{Seconds:0.0} s"
    )]
    private partial void LogReady(string shop, string address, string phone, int added, double seconds);

    [LoggerMessage(2, LogLevel.Warning, "Demo: {Shop} was left out, because its link /s/{Slug} belongs to another shop")]
    private partial void LogTaken(string shop, string slug);

    [LoggerMessage(3, LogLevel.Error, "Demo: {Shop} could not be filled; the next start tries again")]
    private partial void LogFailed(Exception e, string shop);

    [LoggerMessage(4, LogLevel.Warning, "Demo shops are for development: set DUKAAN_ENVIRONMENT=Development, or leave DUKAAN_DEMO out")]
    private partial void LogNotHere();
}
