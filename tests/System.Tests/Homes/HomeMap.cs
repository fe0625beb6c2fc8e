using Dukaan.Bench.Regions;
using Dukaan.System.Tests.Browser;
using Dukaan.TestKit;
using Dukaan.TestKit.Regions;
using Microsoft.Playwright;

namespace Dukaan.System.Tests.Homes;

/// <summary>
/// The map of <c>./dukaan regions</c> with a home that moves, and a browser that presses its buttons. What they do is real; only the
/// shoppers are not on it.
/// </summary>
internal sealed class HomeMap : IShow, IAsyncDisposable
{
    private static readonly (string Name, string City, double[] At)[] Cities =
    [
        ("bom1", "Mumbai", [19.1, 72.9]),
        ("sin1", "Singapore", [1.3, 103.8]),
        ("fra1", "Frankfurt", [50.1, 8.7]),
    ];

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(2) };
    private readonly Dictionary<string, DukaanProcess> _processes;
    private readonly Func<Task> _move;
    private readonly Func<Task> _lose;
    private TaskCompletionSource _done = new();
    private ShowPage? _page;
    private Phone? _phone;

    private HomeMap(MovingHome home, Func<Task> move, Func<Task> lose) =>
        (_processes, _move, _lose) = (
            new Dictionary<string, DukaanProcess>
            {
                ["bom1"] = home.Bom,
                ["sin1"] = home.Sin,
                ["fra1"] = home.Fra,
            },
            move,
            lose
        );

    /// <summary>Serves the map, and opens it.</summary>
    /// <param name="move">Moves the home from bom1 to sin1.</param>
    /// <param name="lose">Kills sin1 with its database, and brings the home back to bom1.</param>
    public static async Task<HomeMap> Open(MovingHome home, Func<Task> move, Func<Task> lose, Action<string> say)
    {
        var map = new HomeMap(home, move, lose);
        map._page = await ShowPage.Serve(map, port: 0, say);
        map._phone = await Phone.Open("home-map", new Uri(map._page.Address));
        await map._phone.Go("/");
        return map;
    }

    /// <summary>Presses a button of a region, and returns when what it does is done.</summary>
    public async Task Press(string region, string label)
    {
        _done = new TaskCompletionSource();
        await Card(region).GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();
        await _done.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>The region's card says this of homes; "": it is none.</summary>
    public Task Shows(string region, string home) =>
        Eventually.Holds(
            async () => await Card(region).Locator("p").TextContentAsync() == home,
            $"The card of {region} should say “{home}”: see the screenshots of home-map.",
            TimeSpan.FromMinutes(1)
        );

    /// <summary>The region is shown as down.</summary>
    public async Task IsDown(string region)
    {
        await Card(region).Locator("[data-health].bad").WaitForAsync();
        await _phone!.Shot("lost");
        _phone.AssertNothingBroke();
    }

    public Func<Task>? Act(string region, string act) =>
        (region, act) switch
        {
            ("bom1", "move") => () => Done(_move),
            ("sin1", "kill") => () => Done(_lose),
            _ => null,
        };

    public async Task<object> State()
    {
        var regions = await Task.WhenAll(_processes.Select(each => Shown(each.Key, each.Value)));
        return new
        {
            Title = "A home that moves",
            Note = "A yellow ring: a home is there.",
            Places = Cities.Select(city => new
            {
                city.Name,
                city.City,
                city.At,
                Shoppers = (double[])[city.At[0] - 7, city.At[1] - 7],
            }),
            Regions = regions,
            Flows = Array.Empty<object>(),
            Totals = Array.Empty<object>(),
        };
    }

    public async ValueTask DisposeAsync()
    {
        if (_phone is not null)
        {
            await _phone.DisposeAsync();
        }

        if (_page is not null)
        {
            await _page.DisposeAsync();
        }

        _http.Dispose();
    }

    private ILocator Card(string region) => _phone!.Page.Locator($"section#{region}");

    private async Task Done(Func<Task> act)
    {
        try
        {
            await act();
            _done.TrySetResult();
        }
        catch (Exception e)
        {
            _done.TrySetException(e);
            throw;
        }
    }

    private async Task<object> Shown(string name, DukaanProcess process)
    {
        var (alive, serves) = (!process.HasEnded, await Serves(process));
        var home =
            !serves ? null
            : name == "fra1" ? "home of fra1"
            : "home of bom1";
        ShownButton[] buttons = (name, home) switch
        {
            ("bom1", not null) => [new ShownButton("move", "Move home to sin1", "start")],
            ("sin1", not null) => [new ShownButton("kill", "Kill sin1, database too", "kill")],
            _ => [],
        };
        return new
        {
            Name = name,
            Alive = alive,
            Late = false,
            Home = home,
            Figures = new[] { (string[])["its process", alive ? (serves ? "serves" : "stands by") : "ended"] },
            Buttons = buttons,
        };
    }

    private async Task<bool> Serves(DukaanProcess process)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(process.Url, "/readyz"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
