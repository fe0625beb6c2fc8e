using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Dukaan.RuntimeSettings;
using Dukaan.Storefront;
using Dukaan.Web.Assets;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Microsoft.Extensions.Options;
using Orleans;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>
/// Answers to searches, of which most are asked for once: rendered on the thread of the request from the snapshot that the storefront on
/// this silo has, in the one form that the client takes; where it is on another silo, there and outside its turn. What is asked for again
/// is rendered in every form and kept. Thread-safe.
/// </summary>
internal sealed class FoundPages(
    IGrainFactory grains,
    VersionBoard board,
    SnapshotBoard snapshots,
    PageRenderer renderer,
    IOptions<StorefrontOptions> options,
    IRuntimeSettings settings,
    IMeterFactory meters,
    TimeProvider time
)
{
    private const int MaxPages = 2_048;
    private const long MaxBytes = 64L << 20;

    private readonly Counter<long> _searches = meters
        .Create("Dukaan.Web")
        .CreateCounter<long>(
            "dukaan.storefront.searches",
            "{search}",
            "Searches of shoppers, by outcome: searched; kept (from memory); off (an operator switched search off: the list was shown)."
        );

    private readonly ConcurrentDictionary<(string StoreId, PageKey Key), Page> _kept = new();
    private readonly AskedOnce _asked = new();
    private int _pages; // in _kept: its own Count takes every one of its locks
    private long _bytes;

    /// <summary>Whether it is for pages of this kind.</summary>
    public static bool Has(PageKey key) => key.Kind is PageKinds.Search or PageKinds.JsonProducts;

    /// <summary>The page, and whether it is kept; a null page: there is no such shop.</summary>
    public async ValueTask<(Page? Page, bool Kept)> Find(HttpContext context, string storeId, PageKey key)
    {
        if (key.Name.Length > 0 && !settings.Now.Of(storeId).Search)
        {
            key = key with { Name = "" }; // the list stays
            Count("off");
        }

        var atLeast = SeenVersion.AtLeast(context, storeId);
        var shop = snapshots.Find(storeId);
        var version = shop?.Version ?? 0;
        if (version == 0 || version < atLeast || board.Find(storeId)?.MayServe(version, options.Value, time) != true)
        {
            version = await Replicas(storeId).Version(storeId, atLeast);
            shop = snapshots.Find(storeId);
        }

        if (_kept.TryGetValue((storeId, key), out var page) && page.Version == version)
        {
            Count(key, "kept");
            return (page, true);
        }

        Count(key, "searched");

        var again = _asked.Again(HashCode.Combine(storeId, key));
        if (shop is not null && shop.Version == version)
        {
            if (!again)
            {
                return (renderer.RenderOnce(shop, key, AcceptedEncoding.Choose(context.Request.Headers.AcceptEncoding)), false);
            }

            page = renderer.Render(shop, key);
        }
        else
        {
            // Its storefront is on another silo, or it has just changed.
            page = await grains.GetGrain<IStorefrontGrain>(storeId).Render(key, version)
                ?? await Replicas(storeId).GetPage(storeId, key, atLeast);
        }

        if (again && page is not null)
        {
            Keep(storeId, key, page);
        }

        return (page, again);
    }

    private void Count(PageKey key, string outcome)
    {
        if (key.Name.Length > 0)
        {
            Count(outcome);
        }
    }

    private void Count(string outcome) => _searches.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    private IStorefrontReplicasGrain Replicas(string storeId) => grains.GetGrain<IStorefrontReplicasGrain>(LocalPartitions.Of(storeId));

    private void Keep(string storeId, PageKey key, Page page)
    {
        var before = 0;
        if (_kept.TryGetValue((storeId, key), out var known))
        {
            before = known.Size;
        }
        else
        {
            Interlocked.Increment(ref _pages);
        }

        _kept[(storeId, key)] = page;
        if (Interlocked.Add(ref _bytes, page.Size - before) > MaxBytes || Volatile.Read(ref _pages) > MaxPages)
        {
            _kept.Clear();
            Interlocked.Exchange(ref _bytes, 0);
            Volatile.Write(ref _pages, 0);
        }
    }
}
