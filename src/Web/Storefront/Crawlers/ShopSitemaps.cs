using System.Collections.Immutable;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Shards;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Storefront.Crawlers;

/// <summary>
/// The sitemaps of all shops, for search engines: files of up to 50,000 shops each (sitemaps.org), made once an hour and kept compressed,
/// so that a request costs no SQL. Shops beyond <see cref="MaxFiles"/> files are not listed, which is logged.
/// </summary>
internal sealed partial class ShopSitemaps(
    ShopNames names,
    DukaanOptions options,
    ServerAddress own,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<ShopSitemaps> log
) : BackgroundService
{
    public const int MaxFiles = 40;

    /// <summary>The maximum age of the files.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromHours(1);

    private const int ShopsInFile = 50_000;

    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);

    private ImmutableArray<SitemapFile> _files = [];

    /// <summary>The current files; none before the first were made.</summary>
    public ImmutableArray<SitemapFile> Files => _files;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Role is SiloRole.Worker)
        {
            return; // this process serves nobody
        }

        await Started(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Between;
            try
            {
                _files = await Make(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                pause = AfterFailure;
                LogFailed(e, pause);
            }

            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<ImmutableArray<SitemapFile>> Make(CancellationToken cancellationToken)
    {
        var (files, shops) = (ImmutableArray.CreateBuilder<SitemapFile>(), 0);
        var host = options.PublicUrl ?? own.Url;
        using var xml = new HtmlWriter();
        await foreach (var name in names.WithoutDomain(cancellationToken))
        {
            if (shops == ShopsInFile)
            {
                files.Add(End(xml));
                shops = 0;
                if (files.Count == MaxFiles)
                {
                    LogTooMany(MaxFiles * ShopsInFile);
                    return files.ToImmutable();
                }
            }

            if (shops++ == 0)
            {
                Begin(xml);
            }

            xml.Write($"<sitemap><loc>{host}/s/{name}/sitemap.xml</loc></sitemap>\n");
        }

        if (shops > 0)
        {
            files.Add(End(xml));
        }

        return files.ToImmutable();
    }

    private static void Begin(HtmlWriter xml)
    {
        xml.Clear();
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
    }

    private static SitemapFile End(HtmlWriter xml)
    {
        xml.Raw("</sitemapindex>\n"u8);
        return SitemapFile.Of(xml.Written.Span);
    }

    /// <summary>The server knows its own address only then.</summary>
    private async Task Started(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }

    [LoggerMessage(1, LogLevel.Error, "The list of all shops for search engines could not be made; next try in {Pause}")]
    private partial void LogFailed(Exception exception, TimeSpan pause);

    [LoggerMessage(2, LogLevel.Warning, "There are more shops than the {Most} that sitemaps list; the newest are missing")]
    private partial void LogTooMany(int most);
}
