using System.Collections.Concurrent;
using Dukaan.RuntimeSettings;
using Dukaan.Storefront;
using Dukaan.Web.Experiments;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Overload;
using Dukaan.Web.Visits;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>
/// The pages that are being visited now, by the requested address. It owns nothing: a page stays only while the silo's replica of the
/// storefront may serve it without asking, which is checked for each request. So a hot page costs no routing, no grain call and no lookup
/// of its shop's name.
/// </summary>
internal sealed class HotPages(
    VersionBoard board,
    ShopSlots slots,
    LoadShedding shedding,
    IRuntimeSettings settings,
    ExperimentTally experiments,
    IOptions<StorefrontOptions> options,
    TimeProvider time
)
{
    /// <summary>
    /// How long an address is assumed to lead to the same shop. Together with the half second for which a silo trusts a name's owner, it is
    /// less than the second of P4.
    /// </summary>
    private static readonly TimeSpan Named = TimeSpan.FromSeconds(0.5);

    /// <summary>The most addresses; at the limit all are dropped, and visited ones return at once.</summary>
    private const int MaxPages = 4_096;

    /// <summary>The most bytes of pages, most of which the replicas hold too.</summary>
    private const long MaxBytes = 64L << 20;

    /// <summary>Longer addresses are not cached.</summary>
    private const int MaxTarget = 512;

    private readonly ConcurrentDictionary<Address, HotPage> _pages = new();
    private long _bytes;

    /// <summary>The page at this address, if it may be served to this client now.</summary>
    public HotPage? Find(string target, HttpContext context)
    {
        var request = context.Request;
        var address = new Address(target, request.Headers.Host.ToString(), request.IsHttps);
        if (_pages.TryGetValue(address, out var page) && page.Switch is { } name)
        {
            page = experiments.FormFor(request, page.StoreId, name) switch
            {
                PageForm.AsItIs => page,
                PageForm.Variant => _pages.GetValueOrDefault(address with { IsVariant = true }),
                _ => null, // where the form is decided
            };
        }

        if (page?.Languages is { } languages)
        {
            page = languages.For(request);
        }

        return page is not null && page.MayServe(SeenVersion.AtLeast(context, page.StoreId), options.Value, time) ? page : null;
    }

    /// <summary>
    /// Adds the response to a request: a page that is the same for everybody. While its shop has a waiting room, not everybody may see it.
    /// </summary>
    /// <param name="visits">Who counts what comes for it; null: nobody.</param>
    /// <param name="name">The switch on which the page's form depends; null: none.</param>
    public void Keep(HttpContext context, Shop shop, Page page, StoreVisits? visits, string? name)
    {
        var request = context.Request;
        var (here, slot) = (settings.Now.Of(shop.StoreId), slots.Of(request));
        shedding.Rank(slot, here.Priority);
        if (
            page is not { Status: StatusCodes.Status200OK, Location: null }
            || context.Features.Get<IHttpRequestFeature>() is not { RawTarget: { Length: <= MaxTarget } target }
            || board.Find(shop.StoreId) is not { } mark
            || here.WaitingRoom > 0
            || page.Languages is not null && request.Query.ContainsKey(ShopPaths.LanguageParameter) // its answer sets a cookie
        )
        {
            return;
        }

        var until = time.GetTimestamp() + (long)(Named.TotalSeconds * time.TimestampFrequency);
        var isVariant = name is not null && experiments.IsOff(context, shop.StoreId, name);
        var address = new Address(target, request.Headers.Host.ToString(), request.IsHttps, isVariant);
        _pages.TryGetValue(address, out var known);
        var languages =
            page.Languages is not { } list ? null
            : known?.Languages is { } same && same.List == list ? same
            : new HotLanguages(new OfferedLanguages(list));
        var before = known?.Languages?.Size ?? known?.Size ?? 0;
        var kept = new HotPage(page, mark, shop.StoreId, slot, context.GetEndpoint(), until, visits)
        {
            Languages = languages,
            Switch = name,
        };
        languages?.Keep(request, kept);
        _pages[address] = kept;
        if (Interlocked.Add(ref _bytes, (languages?.Size ?? kept.Size) - before) > MaxBytes || _pages.Count > MaxPages)
        {
            _pages.Clear();
            Interlocked.Exchange(ref _bytes, 0);
        }
    }

    /// <param name="Target">Path and query as sent.</param>
    /// <param name="Host">As sent, or as reported by a trusted proxy.</param>
    /// <param name="Https">Whether the client uses TLS, to us or to a trusted proxy.</param>
    /// <param name="IsVariant">Whether it is the variant of an experiment.</param>
    private readonly record struct Address(string Target, string Host, bool Https, bool IsVariant = false);
}
