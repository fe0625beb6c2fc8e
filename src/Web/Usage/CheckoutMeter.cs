using Dukaan.Silo.Usage;

namespace Dukaan.Web.Usage;

/// <summary>
/// Counts checkouts and those that fail on our side, as the alert <c>CheckoutsFail</c> does, and adds them to the day once a minute. While
/// the database is away they wait here.
/// </summary>
internal sealed partial class CheckoutMeter(CheckoutDays days, TimeProvider time, ILogger<CheckoutMeter> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private long _total;
    private long _failed;

    /// <summary>Whether a request places an order: <c>POST …/checkout</c>, by the API or by a shop's page.</summary>
    public static bool IsCheckout(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route }
        && route.EndsWith("/checkout", StringComparison.Ordinal);

    public void Note(bool failed)
    {
        Interlocked.Increment(ref _total);
        if (failed)
        {
            Interlocked.Increment(ref _failed);
        }
    }

    /// <summary>Adds what was counted since the last time.</summary>
    public async Task Save(CancellationToken cancellationToken)
    {
        var (total, failed) = (Interlocked.Exchange(ref _total, 0), Interlocked.Exchange(ref _failed, 0));
        if (total == 0)
        {
            return;
        }

        try
        {
            await days.Add(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), total, failed, cancellationToken);
        }
        catch (Exception e)
        {
            Interlocked.Add(ref _total, total);
            Interlocked.Add(ref _failed, failed);
            LogNotSaved(e);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Save(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Save(stoppingToken);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The day's checkouts could not be saved; they are added a minute later")]
    private partial void LogNotSaved(Exception exception);
}
