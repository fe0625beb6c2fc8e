using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dukaan.Experiments;
using Dukaan.RuntimeSettings;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.Web.Assets;
using Dukaan.Web.Experiments;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Search;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Visits;
using Microsoft.Extensions.Options;
using Orleans;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>
/// From an address to the bytes of a shared page (section 6 of the design): name to store, store to this silo's replica, replica to page.
/// Nothing is rendered, parsed or built here.
/// </summary>
internal sealed class ShopPages(
    IGrainFactory grains,
    SiteAddress address,
    HotPages hot,
    FoundPages found,
    SearchTally searches,
    VisitTally visits,
    ExperimentTally experiments,
    VersionBoard board,
    IRuntimeSettings settings,
    IOptions<StorefrontOptions> options,
    TimeProvider time
)
{
    /// <summary>Of shops; one more, and all are forgotten.</summary>
    private const int MaxProfiles = 4_096;

    /// <summary>May be cached, but revalidated before each use, so that a change shows at the next request.</summary>
    internal const string Revalidate = "no-cache";

    /// <summary>The same for a response with a cookie, which no cache hands to anybody else.</summary>
    private const string RevalidateAlone = "private, no-cache";

    private readonly ConditionalWeakTable<Page, StoreProfile> _profiles = [];
    private readonly ConcurrentDictionary<string, OfferedLanguages> _offered = new(StringComparer.Ordinal); // of shops with a choice
    private readonly ConcurrentDictionary<(string StoreId, string Language), HotProfile> _hot = new();

    /// <summary>Answers with a page of the shop in <c>{slug}</c>.</summary>
    public async Task Serve(HttpContext context, PageKey key)
    {
        var slug = context.Request.RouteValues["slug"] as string ?? "";
        if (await Shop.Find(grains, slug) is not { } shop)
        {
            await (Lowered(slug) is { } lower ? Redirect(context, slug, lower) : NoShop(context));
            return;
        }

        shop.Enter();
        if (await Kept(context, shop, key with { Slug = slug }) is { } page)
        {
            await Send(context, page);
        }
        else
        {
            await NoShop(context);
        }
    }

    /// <summary>
    /// A page of a shop that was entered, not older than what this client has seen (P4); null: the shop no longer exists.
    /// </summary>
    public ValueTask<Page?> Page(HttpContext context, Shop shop, PageKey key) =>
        Replicas(shop).GetPage(shop.StoreId, Visited(context, shop, key), SeenVersion.AtLeast(context, shop.StoreId));

    /// <summary>The settings of a shop that was entered, for pages rendered per shopper; null: the shop no longer exists.</summary>
    public ValueTask<StoreProfile?> Profile(HttpContext context, Shop shop) => Profile(context, shop, "");

    /// <param name="language">One of the shop's other languages, for its texts in it; empty: its own.</param>
    private ValueTask<StoreProfile?> Profile(HttpContext context, Shop shop, string language)
    {
        var atLeast = SeenVersion.AtLeast(context, shop.StoreId);
        return
            _hot.TryGetValue((shop.StoreId, language), out var known)
            && known.Version >= atLeast
            && known.Mark.MayServe(known.Version, options.Value, time)
            ? new(known.Profile)
            : AskProfile(shop, language, atLeast);
    }

    private async ValueTask<StoreProfile?> AskProfile(Shop shop, string language, long atLeast)
    {
        var page = await Replicas(shop).GetPage(shop.StoreId, new PageKey(PageKinds.Profile, Language: language), atLeast);
        if (page is null)
        {
            _hot.TryRemove((shop.StoreId, language), out _);
            return null;
        }

        var profile = _profiles.GetValue(page, static page =>
            JsonSerializer.Deserialize<StoreProfile>(page.Identity(), ApiJson.Options)
            ?? throw new JsonException("A profile page is empty.")
        );
        if (board.Find(shop.StoreId) is { } mark)
        {
            if (_hot.Count >= MaxProfiles)
            {
                _hot.Clear();
            }

            _hot[(shop.StoreId, language)] = new HotProfile(profile, page.Version, mark);
        }

        return profile;
    }

    /// <summary>The context of pages rendered per shopper; null: the shop no longer exists.</summary>
    /// <param name="context">The request.</param>
    /// <param name="shop">The shop, entered.</param>
    /// <param name="ofOrder">
    /// Whether it is for the page of an order, which has the seller's contact even of a suspended shop, and no cookies.
    /// </param>
    /// <param name="language">Of an order: the language in which it was placed; null: the shop's own.</param>
    internal async ValueTask<ShopFrame?> Frame(HttpContext context, Shop shop, bool ofOrder = false, string? language = null)
    {
        if (await Profile(context, shop) is not { } profile)
        {
            return null;
        }

        var (own, read) = (context.OwnDomain(), profile);
        if (!profile.Languages.IsEmpty)
        {
            var offered = OfferedLanguages.Of(profile);
            language =
                offered.Asked(context.Request) is >= 0 and var asked ? offered.Tag(asked)
                : ofOrder ? language
                : offered.Tag(offered.Choose(context.Request));
            if (!ofOrder)
            {
                offered.Remember(context, own is null ? ShopPaths.Shop(profile.Slug) : "/");
            }

            var other = language is not null && profile.Languages.Contains(language) ? await Profile(context, shop, language) : null;
            read = other ?? profile;
        }

        var frame = own is not null
            ? new ShopFrame(read, own.Address, AtRoot: true, address.Cdn)
            : new ShopFrame(read, address.Of(context.Request), Cdn: address.Cdn);
        // What answers a form is at the form's address, which cannot be asked for again.
        var here = HttpMethods.IsPost(context.Request.Method) ? frame.Home : null;
        return (frame with { Main = profile.Language, Here = here }).Withheld(contact: ofOrder);
    }

    /// <summary>
    /// A response that is the same for everybody at this address, of a suspended shop the problem that says so; null: there is none.
    /// </summary>
    public async ValueTask<IResult?> Shared(HttpContext context, Shop shop, PageKey key) =>
        await Kept(context, shop, PageKinds.IsOfApi(key.Kind) ? await InAsked(context, shop, key) : key)
            is { Status: StatusCodes.Status200OK or StatusCodes.Status403Forbidden } page
            ? new SharedPage(page)
            : null;

    /// <summary>What the API answers in the language that the address names, if the shop has it.</summary>
    private async ValueTask<PageKey> InAsked(HttpContext context, Shop shop, PageKey key) =>
        context.Request.QueryString.HasValue
        && context.Request.Query.ContainsKey(ShopPaths.LanguageParameter)
        && await Profile(context, shop) is { Languages.IsEmpty: false } profile
        && OfferedLanguages.Of(profile) is var offered
        && offered.Asked(context.Request) is > 0 and var asked
            ? key with
            {
                Language = offered.Tag(asked),
            }
            : key;

    /// <summary>The page, kept for whoever asks at this address next; of a search, if it was asked for before.</summary>
    private async ValueTask<Page?> Kept(HttpContext context, Shop shop, PageKey key)
    {
        var (page, kept) = await Read(context, shop, key);
        var counted = page is not null && IsForPeople(page) ? visits.Of(shop.StoreId) : null;
        counted?.Note(context.Request);
        if (page is not null && kept)
        {
            hot.Keep(context, shop, page, counted, SwitchOf(key));
        }

        if (page?.Found is { } number && IsSearch(context, key))
        {
            searches.Note(shop.StoreId, key.Name, empty: number == 0);
            visits.Of(shop.StoreId).Search();
        }

        return page;
    }

    /// <summary>The page in the language that this client reads, and whether it is the same for whoever asks next.</summary>
    private async ValueTask<(Page? Page, bool Kept)> Read(HttpContext context, Shop shop, PageKey key)
    {
        var offered = PageKinds.HasLanguages(key.Kind) ? _offered.GetValueOrDefault(shop.StoreId) : null;
        var (page, kept) = await Ask(context, shop, In(offered));
        if (page is not null && page.Languages != offered?.List && PageKinds.HasLanguages(key.Kind))
        {
            // The shop's languages are others than those that were known here.
            offered = page.Languages is { } list ? new OfferedLanguages(list) : null;
            Note(shop.StoreId, offered);
            if (offered is not null)
            {
                (page, kept) = await Ask(context, shop, In(offered));
            }
        }

        offered?.Remember(context, context.OwnDomain() is null ? ShopPaths.Shop(key.Slug) : "/");
        return (page, kept);

        PageKey In(OfferedLanguages? offered) =>
            offered is not null && offered.Choose(context.Request) is > 0 and var chosen
                ? key with
                {
                    Language = offered.Tag(chosen),
                }
                : key;
    }

    private async ValueTask<(Page? Page, bool Kept)> Ask(HttpContext context, Shop shop, PageKey key) =>
        FoundPages.Has(key) ? await found.Find(context, shop.StoreId, Visited(context, shop, key)) : (await Page(context, shop, key), true);

    private void Note(string storeId, OfferedLanguages? offered)
    {
        if (offered is null)
        {
            _offered.TryRemove(storeId, out _);
            return;
        }

        if (_offered.Count >= MaxProfiles)
        {
            _offered.Clear();
        }

        _offered[storeId] = offered;
    }

    private static bool IsForPeople(Page page) =>
        page.Status == StatusCodes.Status200OK && page.ContentType.StartsWith("text/html", StringComparison.Ordinal);

    /// <summary>
    /// Whether somebody meant to search for this: not each letter that the script asks for while they type, nor a further page, nor what
    /// a browser fetches ahead.
    /// </summary>
    private static bool IsSearch(HttpContext context, PageKey key) =>
        key is { Number: 1, Filter: "", After: null or "" }
        && context.Request.Headers["Sec-Purpose"].Count == 0
        && (key.Kind != PageKinds.Search || context.Request.Headers["Sec-Fetch-Mode"] is [] or ["navigate"]);

    /// <summary>The switch that an experiment can set off for some visitors of this page, or null.</summary>
    private static string? SwitchOf(PageKey key) => key.Kind == PageKinds.Product ? Experiment.Recommendations : null;

    /// <summary>The page as it is at the address that it is asked for at.</summary>
    private PageKey Visited(HttpContext context, Shop shop, PageKey key)
    {
        if (
            (key.Kind is PageKinds.Product or PageKinds.Search && !settings.Now.Of(shop.StoreId).Recommendations)
            || (SwitchOf(key) is { } name && experiments.IsOff(context, shop.StoreId, name))
        )
        {
            key = key with { Plain = true };
        }

        return context.OwnDomain() is { } own
            ? key with
            {
                Host = own.Address,
                AtRoot = true,
            }
            : key with
            {
                Host = address.Of(context.Request),
            };
    }

    /// <summary>Sends a shared page.</summary>
    public static Task Send(HttpContext context, Page page)
    {
        if (page.Location is not { } location)
        {
            var form = AcceptedEncoding.Choose(context.Request.Headers.AcceptEncoding);
            var isBrotli = form == BodyEncoding.Brotli && page.Brotli.Length > 0;
            var gzip = isBrotli || form == BodyEncoding.Identity ? [] : page.InGzip();
            var plain = isBrotli || gzip.Length > 0 ? [] : page.Identity();
            var vary = page.Languages is null ? BodySender.Vary : BodySender.VaryByLanguage;
            var cache = context.Response.Headers.SetCookie.Count > 0 ? RevalidateAlone : Revalidate;
            return BodySender.Send(context, page.Status, page.ContentType, page.ETag, cache, plain, page.Brotli, gzip, vary);
        }

        context.Response.StatusCode = page.Status;
        context.Response.Headers.Location = location;
        context.Response.Headers.CacheControl = Revalidate;
        context.Response.ContentLength = 0;
        return Task.CompletedTask;
    }

    /// <summary>The page for an unknown shop; a program gets a problem.</summary>
    public static Task NoShop(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return Problem.NotFound("shop").ExecuteAsync(context);
        }

        var html = new HtmlWriter();
        SitePages.NoShop(html, context.Language());
        return new HtmlResult(html, StatusCodes.Status404NotFound).ExecuteAsync(context);
    }

    private IStorefrontReplicasGrain Replicas(Shop shop) => grains.GetGrain<IStorefrontReplicasGrain>(LocalPartitions.Of(shop.StoreId));

    /// <summary>Links are also typed by hand: capitals lead to the same shop.</summary>
    private static string? Lowered(string slug) =>
        slug.ToLower(CultureInfo.InvariantCulture) is var lower && lower != slug && Shop.CanBe(lower) ? lower : null;

    private static Task Redirect(HttpContext context, string slug, string lower)
    {
        var request = context.Request;
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        var rest = (request.Path.Value ?? "")[(3 + slug.Length)..];
        context.Response.Headers.Location = $"/s/{lower}{new PathString(rest).ToUriComponent()}{request.QueryString}";
        context.Response.ContentLength = 0;
        return Task.CompletedTask;
    }

    /// <summary>A shop's settings, for as long as this silo's replica may show them without asking.</summary>
    private sealed record HotProfile(StoreProfile Profile, long Version, VersionMark Mark);
}
