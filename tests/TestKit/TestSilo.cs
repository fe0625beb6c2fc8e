using Dukaan.Messages;
using Dukaan.Silo.Hosting;
using Dukaan.Storefront;
using Dukaan.Web.Storefront.Pages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Configuration;

namespace Dukaan.TestKit;

/// <summary>A silo in this process, on a database of its own. Disposing it stops it in peace.</summary>
public sealed class TestSilo : IAsyncDisposable
{
    /// <summary>As many grains as a test may have, and more. A million, as Orleans comes, are 18 MB for every start.</summary>
    internal const int DirectoryCache = 10_000;

    private readonly IHost _host;
    private bool _disposed;

    private TestSilo(IHost host, DukaanSiloOptions options, ManualTime time, RecordingMessages messages) =>
        (_host, Options, Time, Messages) = (host, options, time, messages);

    public DukaanSiloOptions Options { get; }

    /// <summary>The clock of everything in the silo.</summary>
    public ManualTime Time { get; }

    /// <summary>What was sent to phones.</summary>
    public RecordingMessages Messages { get; }

    public IGrainFactory Grains => _host.Services.GetRequiredService<IClusterClient>();

    public IServiceProvider Services => _host.Services;

    /// <summary>Starts a silo.</summary>
    /// <param name="database">Its database; null: a new one.</param>
    /// <param name="adjust">Changes its options.</param>
    /// <param name="services">Adds services, or replaces them: the last registration wins.</param>
    /// <param name="time">Its clock; null: a new one.</param>
    public static async Task<TestSilo> Start(
        string? database = null,
        Func<DukaanSiloOptions, DukaanSiloOptions>? adjust = null,
        Action<IServiceCollection>? services = null,
        ManualTime? time = null)
    {
        var options = new DukaanSiloOptions { Postgres = database ?? await (await PostgresCluster.Shared).NewDatabase() };
        options = adjust?.Invoke(options) ?? options;
        var (clock, messages) = (time ?? new ManualTime(), new RecordingMessages());

        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddProvider(new TestLog()).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IMessageSender>(messages);
        builder.Services.AddSingleton<IPageRenderer, PageRenderer>();
        builder.AddDukaanSilo(options);
        builder.Services.Configure<GrainDirectoryOptions>(directory => directory.CacheSize = DirectoryCache);
        services?.Invoke(builder.Services);
        var host = builder.Build();
        await host.StartAsync();
        return new TestSilo(host, options, clock, messages);
    }

    /// <summary>Stops it and starts another one on the same database and clock.</summary>
    public async Task<TestSilo> Restart(Func<DukaanSiloOptions, DukaanSiloOptions>? adjust = null, Action<IServiceCollection>? services = null)
    {
        await DisposeAsync();
        return await Start(Options.Postgres, adjust, services, Time);
    }

    public async ValueTask DisposeAsync()
    {
        // Whoever restarts it disposes both.
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _host.StopAsync();
        if (_host is IAsyncDisposable host)
        {
            await host.DisposeAsync();
        }

        PostgresCluster.Forget(Options);
    }
}
