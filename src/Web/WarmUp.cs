using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Dukaan.Catalog;
using Dukaan.Sellers;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Postgres;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Settings;

namespace Dukaan.Web;

/// <summary>
/// Goes once, while a process stands by, through what it will do when it opens the home: the site starts, a shop opens, its page is asked
/// for, orders are placed. All of it is in memory, over a database session that cannot write, and nothing leaves the process. Afterwards
/// the code is compiled, so a cold process opens the home as quickly as one that has served it before.
/// </summary>
internal static partial class WarmUp
{
    private const string Admits = "X-Dukaan-Warm-Up";
    private const int Orders = 8;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    /// <summary>Returns whether it has succeeded; a failure is logged, and tried again while the process stands by. Never throws.</summary>
    /// <param name="options">The site's.</param>
    /// <param name="logger">Of the process that stands by.</param>
    /// <param name="cancellation">The home opens, or the process stops: it ends at once.</param>
    public static async Task<bool> Run(DukaanOptions options, ILogger logger, CancellationToken cancellation)
    {
        for (var tries = 3; tries > 0 && !cancellation.IsCancellationRequested; tries--)
        {
            var began = Stopwatch.GetTimestamp();
            try
            {
                await Once(options, cancellation);
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true); // the process only waits now
                LogWarm(logger, Stopwatch.GetElapsedTime(began).TotalSeconds);
                return true;
            }
            catch (Exception) when (cancellation.IsCancellationRequested)
            {
                return false;
            }
            catch (Exception e)
            {
                LogCold(logger, e);
                await Task.Delay(Between, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return false;
    }

    private static async Task Once(DukaanOptions options, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("dukaan-warm-up-");
        var word = RandomNumberGenerator.GetHexString(32, lowercase: true);
        try
        {
            await using var app = DukaanApp.Build(Harmless(options, folder.FullName), builder =>
            {
                builder.Services.WarmUpOnly();
                builder.Services.AddSingleton<IStartupFilter>(new Admission(word));
                builder.Logging.ClearProviders();
            });
            await app.StartAsync(cancellation);
            await Shop(app, word, cancellation);
            await app.StopAsync(cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>It makes no outward call, writes nothing, and cannot be reached from outside.</summary>
    private static DukaanOptions Harmless(DukaanOptions options, string folder) =>
        options.Isolate() with
        {
            Postgres = SiloWarmUp.ReadOnly(ConnectionSettings.At(options.Postgres, options.PostgresHere!)),
            PostgresHere = null,
            Home = null,
            Commit = CommitMode.Server,
            Shards = new Dictionary<string, string>(),
            Migrate = false,
            Urls = "http://127.0.0.1:0",
            OpsUrls = "",
            PublicUrl = null,
            OpsPassword = null,
            Data = folder,
        };

    /// <summary>A shop that exists in this process's memory alone sells something.</summary>
    private static async Task Shop(WebApplication app, string word, CancellationToken cancellation)
    {
        var grains = app.Services.GetRequiredService<IGrainFactory>();
        var id = RandomNumberGenerator.GetHexString(16, lowercase: true);
        var seller = grains.GetGrain<ISellerGrain>($"warm-up-{id}");
        await seller.Register(new Phone("+447700900000"));
        var store = (await seller.OpenStore(new OpenStore("warm-up", "Warm-up", $"warm-up-{id}", "INR", "en"))).OrThrow();
        Caller.Set(store.Profile.StoreId, "system");
        var added = await grains
            .GetGrain<ICatalogGrain>(store.Profile.StoreId)
            .Add(new AddProduct("warm-up", "Sari", new Money(1_000_00, "INR"), Stock: 1_000));

        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        http.DefaultRequestHeaders.Add(Admits, word);
        await http.GetStringAsync(new Uri($"/s/{store.Profile.Slug}", UriKind.Relative), cancellation);
        for (var n = 0; n < Orders; n++)
        {
            using var order = new HttpRequestMessage(HttpMethod.Post, $"/api/storefront/v1/{store.Profile.Slug}/checkout")
            {
                Headers = { { "Idempotency-Key", $"warm-up-{n}" } },
                Content = JsonContent.Create(Checkout(added.OrThrow().Product.Id, n)),
            };
            using var answer = await http.SendAsync(order, cancellation);
            if (answer.StatusCode is not HttpStatusCode.Created)
            {
                throw new HttpRequestException($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancellation)}");
            }
        }
    }

    private static object Checkout(string product, int shopper) =>
        new
        {
            lines = new[] { new { productId = product, quantity = 1 } },
            customer = new
            {
                name = "Warm-up",
                phone = $"+44770090000{shopper}",
                address = new
                {
                    line1 = "1 Warm-up Road",
                    city = "Pune",
                    postalCode = "411001",
                    country = "IN",
                },
            },
            payment = new { method = "cod" },
        };

    /// <summary>It listens on loopback, so whoever is on this machine could ask; only who knows the word is answered.</summary>
    private sealed class Admission(string word) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (context, rest) =>
                    {
                        if (context.Request.Headers[Admits] == word)
                        {
                            return rest(context);
                        }

                        context.Response.StatusCode = StatusCodes.Status404NotFound;
                        return Task.CompletedTask;
                    }
                );
                next(app);
            };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Warmed up in {Seconds:0.0} s")]
    private static partial void LogWarm(ILogger logger, double seconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "The warm-up failed; the home would open more slowly")]
    private static partial void LogCold(ILogger logger, Exception exception);
}
