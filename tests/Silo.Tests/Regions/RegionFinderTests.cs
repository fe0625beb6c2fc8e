using System.Net;
using System.Net.Sockets;
using Dukaan.Silo.Regions;
using Dukaan.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Silo.Tests.Regions;

/// <summary>A home that can move is looked for in all its places.</summary>
public sealed class RegionFinderTests : IAsyncLifetime
{
    private readonly TcpListener _hangs = new(IPAddress.Loopback, 0);
    private readonly List<WebApplication> _places = [];

    /// <summary>By place: the epoch that it says; null: it stands by.</summary>
    private readonly Dictionary<int, long?> _epochs = [];

    public Task InitializeAsync()
    {
        _hangs.Start(); // it takes connections and says nothing
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        _hangs.Dispose();
        foreach (var place in _places)
        {
            await place.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_home_that_opens_elsewhere_is_found_while_its_old_place_hangs()
    {
        var old = new Uri($"http://{_hangs.LocalEndpoint}");
        var other = await Place(null);
        var (places, finder) = Finder(old, other);
        await finder.StartAsync(CancellationToken.None);
        Assert.Equal(old, places.Of("bom1"));

        _epochs[0] = 2;

        await Eventually.Holds(() => places.Of("bom1") == other, "The place that says that it is home should be found.");
        await finder.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Of_two_places_that_say_that_they_are_home_the_later_epoch_is_it()
    {
        var (old, next) = (await Place(1), await Place(null));
        var (places, finder) = Finder(old, next);
        await finder.StartAsync(CancellationToken.None);
        await Eventually.Holds(() => places.Of("bom1") == old, "It should be found where it is.");

        _epochs[1] = 2;

        await Eventually.Holds(() => places.Of("bom1") == next, "The later epoch should be believed.");
        places.IsAway("bom1", next);
        Assert.Equal(old, places.Of("bom1"));
        await Eventually.Holds(() => places.Of("bom1") == next, "The earlier one, which answers too, should not be believed.");
        await finder.StopAsync(CancellationToken.None);
    }

    private async Task<Uri> Place(long? epoch)
    {
        var n = _places.Count;
        _epochs[n] = epoch;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var place = builder.Build();
        place.MapGet("/readyz", (HttpContext context) =>
        {
            context.Response.Headers[RegionPlaces.Epoch] = $"{_epochs[n]}";
            context.Response.StatusCode = _epochs[n] is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        });
        await place.StartAsync();
        _places.Add(place);
        return new Uri(place.Urls.First());
    }

    private static (RegionPlaces Places, RegionFinder Finder) Finder(params Uri[] addresses)
    {
        var options = new RegionOptions(
            "fra1",
            new Dictionary<string, IReadOnlyList<Uri>> { ["bom1"] = addresses, ["fra1"] = [new("http://fra1")] },
            "bom1",
            "secret"
        );
        var places = new RegionPlaces(options);
        return (places, new RegionFinder(options, places, NullLogger<RegionFinder>.Instance));
    }
}
