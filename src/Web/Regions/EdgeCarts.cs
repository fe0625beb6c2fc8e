using System.Collections.Concurrent;
using Dukaan.Features;
using Dukaan.Regions;
using Dukaan.Silo.Regions;

namespace Dukaan.Web.Regions;

/// <summary>
/// Whether carts of shops that live elsewhere are kept in this region. They are once every silo of this region and the home's know how.
/// Until then, while one of them is upgraded, they stay with the home, and requests for them are forwarded.
/// </summary>
public sealed class EdgeCarts(RegionOptions options, RegionClient client, FeatureGate features, TimeProvider time)
{
    private static readonly TimeSpan Trusted = TimeSpan.FromMinutes(1);

    /// <summary>How long a home that did not answer is not asked again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Task<bool>> _asking = new(StringComparer.Ordinal);

    /// <summary>Whether this region keeps carts of others' shops, and copies of carts of its own.</summary>
    public bool IsReady => !options.Upgrading && features.WhyNot(Feature.EdgeCarts, "cart") is null;

    /// <summary>
    /// Whether the carts of a home's shops are kept here. A home that is away counts as it was known last; one that was never known to this
    /// process counts as ready, since nothing could be forwarded to it either.
    /// </summary>
    public ValueTask<bool> Keeps(string home)
    {
        if (!IsReady)
        {
            return new(false);
        }

        if (!_known.TryGetValue(home, out var known))
        {
            return new(Ask(home));
        }

        if (time.GetUtcNow() >= known.AskAgain)
        {
            _ = Ask(home); // the next request is served by its answer
        }

        return new(known.Ready);
    }

    private async Task<bool> Ask(string home)
    {
        var asking = _asking.GetOrAdd(home, AskOnce);
        try
        {
            return await asking;
        }
        finally
        {
            _asking.TryRemove(KeyValuePair.Create(home, asking));
        }
    }

    private async Task<bool> AskOnce(string home)
    {
        bool ready;
        var until = Trusted;
        try
        {
            ready = await client.Get<bool>(home, $"{RegionPaths.Root}{RegionPaths.Carts}");
        }
        catch (RegionAwayException)
        {
            (ready, until) = (!_known.TryGetValue(home, out var known) || known.Ready, Patience);
        }

        _known[home] = new Known(ready, time.GetUtcNow() + until);
        return ready;
    }

    private sealed record Known(bool Ready, DateTimeOffset AskAgain);
}
