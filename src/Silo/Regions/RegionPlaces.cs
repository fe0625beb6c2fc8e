using System.Collections.Concurrent;

namespace Dukaan.Silo.Regions;

/// <summary>
/// Where each region answers now. A region has one address, or one for each place where its home may be: whoever finds it away there goes
/// on to the next, and <see cref="RegionFinder"/> says where it is.
/// </summary>
public sealed class RegionPlaces(RegionOptions options)
{
    /// <summary>In the response of a process that stands by, or has just left: it did nothing with the request.</summary>
    public const string Standby = "X-Dukaan-Standby";

    /// <summary>
    /// In the response of a home that could not finish a request, since it stops or its database is away. What it did is not known.
    /// </summary>
    public const string Unfinished = "X-Dukaan-Unfinished";

    /// <summary>In the response of a process that is home: the primary's timeline.</summary>
    public const string Epoch = "X-Dukaan-Epoch";

    private readonly ConcurrentDictionary<string, Uri> _now = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Region, Uri Place), CancellationTokenSource> _waiting = new();

    /// <summary>The regions whose home can move, but this one.</summary>
    public IEnumerable<string> Moving => options.Others.Where(CanMove);

    /// <summary>Whether its home can move.</summary>
    public bool CanMove(string region) => options.Addresses[region].Count > 1;

    /// <summary>Where it is thought to be.</summary>
    /// <param name="region">One of the regions.</param>
    public Uri Of(string region) => _now.GetValueOrDefault(region) ?? options.Addresses[region][0];

    /// <summary>It is not there. The next place is tried from now on, unless another caller found out before.</summary>
    public void IsAway(string region, Uri place)
    {
        var all = options.Addresses[region];
        if (all.Count > 1 && Of(region) == place)
        {
            _now[region] = all[(all.Index().First(each => each.Item == place).Index + 1) % all.Count];
        }
    }

    /// <summary>It is there. Whoever waits for it at another place need not wait any longer.</summary>
    public void IsAt(string region, Uri place)
    {
        _now[region] = place;
        foreach (var other in _waiting.Keys.Where(key => key.Region == region && key.Place != place))
        {
            if (_waiting.TryRemove(other, out var waiting))
            {
                waiting.Cancel(); // not disposed: somebody may just be linking to it, and it has no timer
            }
        }
    }

    /// <summary>Cancelled once the region is known to be at another place.</summary>
    public CancellationToken Elsewhere(string region, Uri place) =>
        CanMove(region) ? _waiting.GetOrAdd((region, place), _ => new CancellationTokenSource()).Token : CancellationToken.None;
}
