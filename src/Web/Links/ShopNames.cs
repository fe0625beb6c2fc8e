using System.Collections.Concurrent;
using Orleans;

namespace Dukaan.Web.Links;

/// <summary>The shops that were named lately, so that an order asks no grain whose a name is. Thread-safe.</summary>
public sealed class ShopNames(IGrainFactory grains, TimeProvider time)
{
    /// <summary>
    /// How long a name is taken to lead to the same shop. With the half second for which a silo trusts whose a name is, it is within the
    /// second that P4 gives.
    /// </summary>
    private static readonly TimeSpan Named = TimeSpan.FromSeconds(0.5);

    /// <summary>Of names; one more, and all are forgotten: those that are asked for are back at once.</summary>
    private const int MaxNames = 4_096;

    private readonly ConcurrentDictionary<string, (Shop Shop, long Until)> _known = new(StringComparer.Ordinal);

    /// <inheritdoc cref="Shop.Find"/>
    public ValueTask<Shop?> Find(string slug) =>
        _known.TryGetValue(slug, out var known) && time.GetTimestamp() < known.Until ? new(known.Shop) : Ask(slug);

    private async ValueTask<Shop?> Ask(string slug)
    {
        var shop = await Shop.Find(grains, slug);
        if (shop is null)
        {
            _known.TryRemove(slug, out _);
            return null;
        }

        if (_known.Count >= MaxNames)
        {
            _known.Clear();
        }

        _known[slug] = (shop, time.GetTimestamp() + (long)(Named.TotalSeconds * time.TimestampFrequency));
        return shop;
    }
}
