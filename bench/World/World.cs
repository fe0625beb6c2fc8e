using Dukaan.Bench.Regions;
using Dukaan.TestKit;
using Dukaan.TestKit.Kafka;
using Dukaan.TestKit.Routing;

namespace Dukaan.Bench.World;

/// <summary>
/// Nine regions on this machine with their real distances: three homes whose databases have members in two places each (Patroni), six
/// regions that are edges only, brokers, and a router for the shoppers near each place. <see cref="WorldBuilder"/> starts it.
/// </summary>
internal sealed class World : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly HashSet<string> _lostDatabases = [];
    private readonly SemaphoreSlim _stage = new(1);
    private Task _supervising = Task.CompletedTask;

    public required Roads Roads { get; init; }

    public required TestBroker Brokers { get; init; }

    public required IReadOnlyList<WorldHome> Homes { get; init; }

    /// <summary>By place: the region's process that serves pages there.</summary>
    public required IReadOnlyDictionary<string, WorldSite> Regions { get; init; }

    /// <summary>By place, for the shoppers near it.</summary>
    public required IReadOnlyDictionary<string, Router> Routers { get; init; }

    /// <summary>What else ends with it.</summary>
    public required IReadOnlyList<IAsyncDisposable> Others { get; init; }

    /// <summary>Whether a place's member of its home's database was killed.</summary>
    public bool HasLostDatabase(string place) => _lostDatabases.Contains(place);

    public bool IsAlive(string place) => Regions[place].IsWanted;

    /// <summary>The home with a member in this place; null: it is an edge only.</summary>
    public WorldHome? HomeIn(string place) => Homes.FirstOrDefault(home => home.Sites.Any(site => site.Place == place));

    /// <summary>From now on processes that end by themselves are started again.</summary>
    public void Supervise() => _supervising = Supervising();

    /// <summary>Kills all processes of a place, its database included (SIGKILL).</summary>
    public Task Kill(string place) =>
        Alone(async () =>
        {
            var database = HomeIn(place)?.Database.In(place).Kill() ?? Task.CompletedTask;
            if (HomeIn(place) is not null)
            {
                _lostDatabases.Add(place);
            }

            await Task.WhenAll(SitesIn(place).Select(site => site.Kill()).Append(database));
            RegionShow.Say($"{place} was killed, its database too");
        });

    /// <summary>Starts what was killed there. A home that is elsewhere meanwhile stays there.</summary>
    public Task Revive(string place) =>
        Alone(async () =>
        {
            await ReviveDatabase(place);
            foreach (var site in SitesIn(place).Where(site => !site.IsWanted))
            {
                await site.StartAgain(standby: site.Home is not null);
            }

            RegionShow.Say($"{place} is back");
        });

    public Task KillDatabase(string place) =>
        Alone(async () =>
        {
            _lostDatabases.Add(place);
            await HomeIn(place)!.Database.In(place).Kill();
            RegionShow.Say($"the database in {place} was killed");
        });

    public Task StartDatabase(string place) => Alone(() => ReviveDatabase(place));

    public void Cut(string place)
    {
        Roads.Cut(place);
        RegionShow.Say($"{place} is cut off");
    }

    public void Mend(string place)
    {
        Roads.Mend(place);
        RegionShow.Say($"{place} is connected again");
    }

    /// <summary>Moves the home that is in this place to its other one.</summary>
    public Task Move(string place) =>
        Alone(async () =>
        {
            var home = HomeIn(place)!;
            var took = await home.Database.Move(home.Other(place).Place);
            RegionShow.Say($"{home.Name} moved from {place}; open there {took.TotalSeconds:0.0} s after the button");
        });

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _supervising;
        await Task.WhenAll(Routers.Values.Select(router => router.DisposeAsync().AsTask()));
        await Task.WhenAll(Regions.Values.Select(site => site.Process?.DisposeAsync().AsTask() ?? Task.CompletedTask));
        await Task.WhenAll(Homes.Select(home => home.DisposeAsync().AsTask()));
        foreach (var other in Others)
        {
            await other.DisposeAsync();
        }

        await Roads.DisposeAsync();
        Brokers.Dispose();
        _stop.Dispose();
        _stage.Dispose();
    }

    private IEnumerable<WorldSite> SitesIn(string place) =>
        Homes.SelectMany(home => home.Sites).Append(Regions[place]).Where(site => site.Place == place).Distinct();

    private async Task ReviveDatabase(string place)
    {
        if (_lostDatabases.Remove(place))
        {
            await HomeIn(place)!.Database.In(place).StartAgain();
        }
    }

    private async Task Supervising()
    {
        while (!_stop.IsCancellationRequested)
        {
            foreach (var site in Homes.SelectMany(home => home.Sites))
            {
                try
                {
                    await site.Supervise();
                }
                catch (Exception e) when (e is InvalidOperationException or TimeoutException or Xunit.Sdk.XunitException)
                {
                    RegionShow.Say($"{site.Home} in {site.Place}: {e.Message}");
                }
            }

            await Task.Delay(TimeSpan.FromSeconds(0.5), _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Alone(Func<Task> act)
    {
        await _stage.WaitAsync();
        try
        {
            await act();
        }
        finally
        {
            _stage.Release();
        }
    }
}
