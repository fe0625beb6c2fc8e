using Dukaan.Silo.Hosting;
using Dukaan.Web.Settings;

namespace Dukaan.Web;

/// <summary>
/// What a process does while it stands by, so that it opens the home quickly: it warms up, and builds the site that it will start. A site
/// that joins a cluster is built when the home opens, since the cluster's name has the epoch.
/// </summary>
internal sealed partial class PreparedSite(DukaanOptions options)
{
    private bool _isWarm;
    private WebApplication? _site;

    /// <summary>Never throws.</summary>
    /// <param name="logger">Of the process that stands by.</param>
    /// <param name="cancellation">The home opens, or the process stops: it ends soon.</param>
    public async Task Prepare(ILogger logger, CancellationToken cancellation)
    {
        if (!_isWarm && !await WarmUp.Run(options, logger, cancellation))
        {
            return;
        }

        _isWarm = true;
        if (options.Cluster is not null || _site is not null || cancellation.IsCancellationRequested)
        {
            return;
        }

        try
        {
            var site = DukaanApp.Build(options);
            _ = site.Services.GetServices<IHostedService>().Count(); // most of a start is to make what is started
            Volatile.Write(ref _site, site);
            LogPrepared(logger);
        }
        catch (Exception e)
        {
            LogNotBuilt(logger, e);
        }
    }

    /// <summary>The site, not started.</summary>
    /// <param name="epoch">Of the home.</param>
    public WebApplication Take(long epoch)
    {
        _isWarm = true; // by what it does now
        return Interlocked.Exchange(ref _site, null) is { } site && SiloWarmUp.CanStart(site.Services)
            ? site
            : DukaanApp.Build(options with { Cluster = options.Cluster is { } name ? $"{name}.{epoch}" : null });
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Prepared: the home will open quickly")]
    private static partial void LogPrepared(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The site could not be built in advance, so the home would open more slowly")]
    private static partial void LogNotBuilt(ILogger logger, Exception exception);
}
