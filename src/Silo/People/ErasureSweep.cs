using Dukaan.Regions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Runtime;

namespace Dukaan.Silo.People;

/// <summary>Goes on with erasures that a crash interrupted, or that wait for orders to be done.</summary>
public sealed partial class ErasureSweep(PersonHashes hashes, PeopleDesk desk, TimeProvider time, ILogger<ErasureSweep> log)
    : BackgroundService
{
    /// <summary>After this long an erasure that has not ended is tried again.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await Waits(timer, stoppingToken))
        {
            try
            {
                while (!stoppingToken.IsCancellationRequested && await hashes.Claim(time.GetUtcNow(), Again) is { } phone)
                {
                    await desk.Erase(phone);
                }
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException or OrleansException or RegionAwayException)
            {
                LogLater(e);
            }
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
