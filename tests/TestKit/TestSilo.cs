using Dukaan.Messages;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Storage;
using Dukaan.Storefront;
using Dukaan.Web.Storefront.Pages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.TestingHost;

namespace Dukaan.TestKit;

/// <summary>A silo in this process. Disposing it stops it in order.</summary>
public sealed class TestSilo : IAsyncDisposable
{
    /// <summary>More grains than any test has. Orleans's default of a million takes 18 MB at every start.</summary>
    internal const int DirectoryCache = 10_000;

    private readonly TestSilos _cluster;
    private bool _disposed;

    internal TestSilo(TestSilos cluster, ManualTime time) => (_cluster, Time) = (cluster, time);

    public DukaanSiloOptions Options { get; internal set; } = null!;

    /// <summary>The clock of everything in the silo.</summary>
    public ManualTime Time { get; }

    /// <summary>The messages sent to phones.</summary>
    public RecordingMessages Messages { get; } = new();

    public IGrainFactory Grains => Services.GetRequiredService<IClusterClient>();

    public IServiceProvider Services => Handle.ServiceProvider;

    internal InProcessSiloHandle Handle { get; set; } = null!;

    /// <summary>Starts a single silo.</summary>
    /// <param name="database">Its database; null: a new one.</param>
    /// <param name="adjust">Changes its options.</param>
    /// <param name="services">Adds services, or replaces them: the last registration wins.</param>
    /// <param name="time">Its clock; null: a new one.</param>
    public static async Task<TestSilo> Start(
        string? database = null,
        Func<DukaanSiloOptions, DukaanSiloOptions>? adjust = null,
        Action<IServiceCollection>? services = null,
        ManualTime? time = null
    )
    {
        // A crowd on a busy machine takes its time; nobody here waits for a call that was lost.
        var options = new DukaanSiloOptions
        {
            Postgres = database ?? await (await PostgresCluster.Shared).NewDatabase(),
            ResponseTimeout = TimeSpan.FromMinutes(2),
            Storage = new StorageOptions { CommandTimeout = TimeSpan.FromMinutes(1) },
        };
        options = adjust?.Invoke(options) ?? options;
        return await new TestSilos(options.Postgres).Add(_ => options, services, time ?? new ManualTime());
    }

    /// <summary>Stops it and starts another one on the same database and clock.</summary>
    public async Task<TestSilo> Restart(
        Func<DukaanSiloOptions, DukaanSiloOptions>? adjust = null,
        Action<IServiceCollection>? services = null
    )
    {
        await DisposeAsync();
        return await Start(Options.Postgres, adjust, services, Time);
    }

    public async ValueTask DisposeAsync()
    {
        // After a restart both are disposed.
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _cluster.Stop(this);
        PostgresCluster.Forget(Options);
    }

    /// <summary>It was killed: nothing is left to stop.</summary>
    internal void IsGone() => _disposed = true;

    /// <summary>Polls as beside other silos, since tests change the clock or the database and wait for what follows.</summary>
    internal static void PollSwiftly(IServiceCollection services) =>
        services.AddSingleton(provider => new PollPace(provider.GetRequiredService<ISiloStatusOracle>(), TimeSpan.Zero));

    internal void Configure(IHostApplicationBuilder builder, Action<IServiceCollection>? services)
    {
        builder.Logging.AddProvider(new TestLog()).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton<IMessageSender>(Messages);
        builder.Services.AddSingleton<IPageRenderer, PageRenderer>();
        builder.AddDukaanSilo(Options);
        builder.Services.Configure<GrainDirectoryOptions>(directory => directory.CacheSize = DirectoryCache);
        PollSwiftly(builder.Services);
        services?.Invoke(builder.Services);
    }
}
