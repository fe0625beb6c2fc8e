using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Experiments;
using Dukaan.RuntimeSettings;
using Dukaan.Saving;
using Dukaan.Search;
using Dukaan.Silo.Experiments;
using Dukaan.Silo.Regions;
using Dukaan.Silo.RuntimeSettings;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Visits;
using Dukaan.Web.Access;
using Dukaan.Web.Http;

namespace Dukaan.Web.Regions;

/// <summary>The endpoints for other regions, whose signature <see cref="RegionGate"/> has checked.</summary>
public static partial class RegionEndpoints
{
    private const int MaxStores = 500;

    public static void MapRegions(this IEndpointRouteBuilder routes)
    {
        var regions = routes.MapGroup(RegionPaths.Root).ExcludeFromDescription().ForRegions().ServedAt(Exposure.AnyHost);
        regions.AddEndpointFilter<RouteGroupBuilder, RetryOnce>();
        regions.MapGet($"{RegionPaths.Homes}/{{id}}", async (string id, RegionTable table) => Json(await table.HomeOf(id) is ""));
        regions.MapPost($"{RegionPaths.Phones}/{{phone}}", async (string phone, RegionTable table, HttpContext context) =>
            await context.Request.ReadFromJsonAsync<string>(context.RequestAborted) is { Length: > 0 } region
                ? Json(await table.ClaimPhone(phone, region))
                : Problem.NotFound()
        );
        regions.MapGet(RegionPaths.Stores, async (RegionTable table, string? after, int? limit) =>
            Json(await table.Stores(after ?? "", Math.Clamp(limit ?? MaxStores, 1, MaxStores)))
        );
        regions.MapGet($"{RegionPaths.Stores}/{{storeId}}", Snapshot);
        regions.MapGet($"{RegionPaths.Stores}/{{storeId}}/version", Version);
        regions.MapPost($"{RegionPaths.Stores}/{{storeId}}{RegionPaths.Searches}/{{batch}}", AddSearches);
        regions.MapPost($"{RegionPaths.Stores}/{{storeId}}{RegionPaths.Visits}/{{batch}}", AddVisits);
        regions.MapRegionCarts();
        var settings = regions.MapGroup(RegionPaths.Settings).AddEndpointFilter(OnlyWhereNamesAreKept);
        settings.MapGet("", async (long other, IGrainFactory grains) => Json(await Settings(grains).Other(other)));
        settings.MapPost("", async (HttpContext context, IGrainFactory grains) =>
            await Read<ChangeSettings>(context) is { } change
                ? Json(SettingsAnswer.Of(await Settings(grains).Change(change)))
                : Problem.NotFound("setting")
        );
        settings.MapPost("/undo", async (HttpContext context, IGrainFactory grains) =>
            await Read<UndoSettings>(context) is { } undo
                ? Json(SettingsAnswer.Of(await Settings(grains).Undo(undo.Version, undo.Who, undo.Why)))
                : Problem.NotFound("change")
        );
        var experiments = regions.MapGroup(RegionPaths.Experiments).AddEndpointFilter(OnlyWhereNamesAreKept);
        experiments.MapGet("/{number:long}", async (long number, IGrainFactory grains) => Json(await Sums(grains, number).Get()));
        experiments.MapPost("/{number:long}/{batch}", async (long number, string batch, HttpContext context, IGrainFactory grains) =>
            await Read<CountedVisitors>(context) is { Experiment: { } experiment, Counts: { } counts } && experiment.Number == number
                ? Json(await Sums(grains, number).Add(experiment, batch, counts))
                : Problem.NotFound("experiment")
        );
        var names = regions.MapGroup(RegionPaths.Names).AddEndpointFilter(OnlyWhereNamesAreKept);
        names.MapGet("/{skeleton}", Resolve);
        names.MapPost("/{skeleton}/claim", Claim);
        names.MapPost("/{skeleton}/release", Release);
    }

    private static async Task<IResult> Snapshot(string storeId, IGrainFactory grains)
    {
        Caller.Set(storeId, "region");
        return await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is { } shop ? Json(shop) : Problem.NotFound("store");
    }

    private static async Task<IResult> Version(string storeId, IGrainFactory grains)
    {
        Caller.Set(storeId, "region");
        return Json(await grains.GetGrain<ICatalogGrain>(storeId).Version());
    }

    /// <summary>What was searched for in another region. A batch that comes again adds nothing.</summary>
    private static async Task<IResult> AddSearches(string storeId, string batch, HttpContext context, IGrainFactory grains)
    {
        var counts = await Read<SearchCount[]>(context);
        Caller.Set(storeId, "region");
        await grains.GetGrain<ISearchReportGrain>(storeId).AddOnce(batch, [.. counts ?? []]);
        return Json(true);
    }

    /// <summary>What happened in another region. A batch that comes again adds nothing.</summary>
    private static async Task<IResult> AddVisits(string storeId, string batch, HttpContext context, IGrainFactory grains)
    {
        if (await Read<VisitCounts>(context) is { } counts)
        {
            Caller.Set(storeId, "region");
            await grains
                .GetGrain<IVisitsGrain>(storeId)
                .AddOnce(batch, counts with { Sources = counts.Sources.IsDefault ? [] : counts.Sources });
        }

        return Json(true);
    }

    private static async Task<IResult> Resolve(string skeleton, IGrainFactory grains) =>
        await grains.GetGrain<IStoreNameGrain>(skeleton).Resolve() is { } claim
            ? Json(claim with { Former = claim.Former.IsDefault ? [] : claim.Former })
            : Problem.NotFound("name");

    private static async Task<IResult> Claim(string skeleton, HttpContext context, IGrainFactory grains)
    {
        if (await Read<NameClaim>(context) is not { } wish || StoreName.Key(wish.Slug) != skeleton)
        {
            return Problem.NotFound("name");
        }

        var claimed = await grains.GetGrain<IStoreNameGrain>(skeleton).Claim(wish.Slug, wish.StoreId, wish.Home);
        return Json(new NameAnswer(claimed.Error?.Code, claimed.Error?.Message));
    }

    private static async Task<IResult> Release(string skeleton, HttpContext context, IGrainFactory grains)
    {
        if (await Read<NameClaim>(context) is not { } wish)
        {
            return Problem.NotFound("name");
        }

        await grains.GetGrain<IStoreNameGrain>(skeleton).Release(wish.StoreId);
        return Json(new NameAnswer());
    }

    private static IExperimentGrain Sums(IGrainFactory grains, long number) =>
        grains.GetGrain<IExperimentGrain>(number.ToString(CultureInfo.InvariantCulture));

    private static IRuntimeSettingsGrain Settings(IGrainFactory grains) =>
        grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key);

    private static ValueTask<T?> Read<T>(HttpContext context) =>
        context.Request.ReadFromJsonAsync<T>(StateJson.Options, context.RequestAborted);

    /// <summary>Two directories would give one name twice: a region that asks the wrong one has other settings.</summary>
    private static async ValueTask<object?> OnlyWhereNamesAreKept(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (http, services) = (context.HttpContext, context.HttpContext.RequestServices);
        if (services.GetRequiredService<HomeRegions>().KeepsNames)
        {
            return await next(context);
        }

        services.GetRequiredService<RegionMeter>().Refused("directory");
        LogNotTheDirectory(services.GetRequiredService<ILogger<RegionGate>>(), http.Request.Headers[RegionSignature.Region].ToString());
        return new Problem(
            StatusCodes.Status421MisdirectedRequest,
            "not-the-directory",
            "Another region keeps names: DUKAAN_REGIONS must be the same everywhere."
        );
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Region {Region} expects this region to keep the names: DUKAAN_REGIONS differs between them"
    )]
    private static partial void LogNotTheDirectory(ILogger logger, string region);

    private static IResult Json<T>(T value) => Results.Json(value, StateJson.Options);
}
