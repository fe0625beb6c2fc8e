using System.Collections.Concurrent;
using System.Diagnostics;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Regions;

namespace Dukaan.Bench.Regions;

/// <summary>
/// Three regions on this machine, a router for the shoppers near each, shoppers who browse and order, and a seller who changes a price.
/// Regions are killed and restarted meanwhile.
/// </summary>
internal sealed partial class RegionShow : IAsyncDisposable
{
    private readonly ShowOptions _options;
    private readonly RegionSet _set;
    private readonly PostgresCluster _databases;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Loss> _losses = new();
    private readonly SemaphoreSlim _stage = new(1);
    private SellerClient? _seller;
    private Task _shopping = Task.CompletedTask;

    private RegionShow(ShowOptions options, PostgresCluster databases, RegionSet set) =>
        (_options, _databases, _set) = (options, databases, set);

    public Dictionary<string, ShownRegion> Regions { get; } = [];

    public ShopperLoad Load { get; private set; } = null!;

    public PriceTag Price { get; private set; } = null!;

    /// <summary>The last death of each region.</summary>
    public IEnumerable<Loss> Losses => _losses.Values;

    /// <summary>The broker between the regions.</summary>
    public string Kafka =>
        _set.Broker.IsMock
            ? $"librdkafka's mock cluster, one broker in memory at {_set.Broker.Servers} (no brokers were given: --kafka or DUKAAN_KAFKA)"
            : $"the brokers at {_set.Broker.Servers}";

    public static async Task<RegionShow> Start(ShowOptions options)
    {
        var databases = await PostgresCluster.Start(durable: true);
        var show = new RegionShow(options, databases, new RegionSet(databases, options.Delay, options.Kafka));
        try
        {
            await show.Open();
            return show;
        }
        catch
        {
            await show.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the shoppers.</summary>
    public void Shop() => _shopping = Load.Run(_options.Shoppers, _stop.Token);

    /// <summary>Stops the shoppers, and waits for the last response.</summary>
    public async Task Close()
    {
        await _stop.CancelAsync();
        await _shopping;
    }

    /// <summary>Kills a region as <c>kill -9</c> does.</summary>
    public async Task Kill(string name)
    {
        await _stage.WaitAsync();
        try
        {
            if (!Regions[name].Alive)
            {
                return;
            }

            Regions[name].Alive = false;
            var loss = _losses[name] = new Loss(name, Stopwatch.GetTimestamp());
            await Regions[name].Process.Kill();
            Say($"{name} was killed (SIGKILL)");
            _ = WatchMoving(loss);
        }
        finally
        {
            _stage.Release();
        }
    }

    /// <summary>Restarts a killed region and returns once it is current and serves its shoppers.</summary>
    public async Task Revive(string name)
    {
        await _stage.WaitAsync();
        try
        {
            var (region, loss) = (Regions[name], _losses.GetValueOrDefault(name));
            if (region.Alive || loss is null)
            {
                return;
            }

            var (started, price) = (Stopwatch.GetTimestamp(), Price.Saved);
            Say($"{name} starts again");
            var starting = region.Process.StartAgain();
            var current = Timed(PriceTag.Shows(region.Http, Load.Page, price, _stop.Token), started);
            await starting;
            loss.Ready = Stopwatch.GetElapsedTime(started);
            loss.Current = await current;
            Say($"{name} is current again {loss.Current.Value.TotalSeconds:0.0} s after its start");
            region.Alive = true;
            await Eventually.Holds(
                () => Load.Since(started).Any(visit => visit.Region == name && visit.Place == name),
                $"{name} should serve its shoppers again.",
                TimeSpan.FromMinutes(1)
            );
            loss.Serves = Stopwatch.GetElapsedTime(started);
        }
        finally
        {
            _stage.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        foreach (var region in Regions.Values)
        {
            region.Dispose();
        }

        _seller?.Dispose();
        Price?.Dispose();
        await _set.DisposeAsync();
        await _databases.DisposeAsync();
        _stop.Dispose();
        _stage.Dispose();
    }

    public static void Say(string text) => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {text}");

    private static async Task<TimeSpan> Timed(Task task, long started)
    {
        await task;
        return Stopwatch.GetElapsedTime(started);
    }

    private async Task Open()
    {
        Say($"between the regions: {Kafka}");
        List<DukaanProcess> processes = [];
        foreach (var name in RegionSet.Names)
        {
            Say($"starting {name} …");
            processes.Add(await _set.Start(name));
        }

        foreach (var (name, process) in RegionSet.Names.Zip(processes))
        {
            Regions[name] = new ShownRegion(name, process, await _set.Route(name));
        }

        var home = Regions.Values.First();
        _seller = await SellerClient.SignIn(home.Process.Url, "+919000000001");
        var shop = await _seller.OpenShop("Show sweets");
        var product = await _seller.Post($"/api/v1/stores/{shop.Id}/products", new { title = "Kaju katli", price = PriceTag.FirstPrice });
        var id = product.GetProperty("id").GetString()!;
        Price = new PriceTag(_seller, shop.Id, id);
        Load = new ShopperLoad(
            Regions.ToDictionary(region => region.Key, region => region.Value.Router.Url),
            shop.Slug,
            product.GetProperty("handle").GetString()!,
            id
        )
        {
            OrderEvery = 50,
        };
        foreach (var region in Regions.Values)
        {
            await PriceTag.Shows(region.Http, Load.Page, Price.Saved, _stop.Token);
        }
    }

    private async Task WatchMoving(Loss loss)
    {
        Visit? first = null;
        await Eventually.Holds(
            () =>
                (
                    first = Load.Since(loss.Killed)
                        .FirstOrDefault(visit => visit.Place == loss.Region && visit.Region is { } by && by != loss.Region)
                )
                    is not null,
            "Shoppers should be served elsewhere.",
            TimeSpan.FromMinutes(1)
        );
        loss.Moved = Stopwatch.GetElapsedTime(loss.Killed, first!.Ended);
        Say($"shoppers near {loss.Region} are served by {first.Region}, {loss.Moved.Value.TotalMilliseconds:0} ms later");
    }
}
