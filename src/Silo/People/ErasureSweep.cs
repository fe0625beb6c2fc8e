using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.People;

/// <summary>Goes on with erasures that a crash interrupted, or that wait for orders to be done.</summary>
public sealed partial class ErasureSweep(PersonHashes hashes, PeopleDesk desk, TimeProvider time, ILogger<ErasureSweep> log)
    : BackgroundService
{
    /// <summary>After this long an erasure that has not ended is tried again.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromHours(6);

    /// <summary>After this long regions that were away are asked again.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await Waits(timer, stoppingToken))
        {
            while (await Next(stoppingToken)) { }
        }
    }

    /// <summary>Whether there may be another one. One that fails, for whatever reason, is tried again later.</summary>
    private async Task<bool> Next(CancellationToken stoppingToken)
    {
        try
        {
            if (stoppingToken.IsCancellationRequested || await hashes.Claim(time.GetUtcNow(), Again) is not { } phone)
            {
                return false;
            }

            await desk.Erase(phone);
            return true;
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            LogLater(e);
            return false;
        }
        catch (Exception)
        {
            return false; // it stops; the erasure goes on after the next start
        }
    }

    private static async Task<bool> Waits(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The erasure of a person is tried again later.")]
    private partial void LogLater(Exception failure);
}
