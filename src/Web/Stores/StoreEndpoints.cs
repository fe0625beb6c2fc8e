using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Pictures;
using Dukaan.Web.RuntimeSettings;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Stores;

/// <summary>Endpoints of the seller's shops.</summary>
public static class StoreEndpoints
{
    internal const string NewShopsClosed = "No new shops are opened at the moment. Try again later today.";

    public static void MapStores(this RouteGroupBuilder api)
    {
        var stores = api.MapGroup("/stores").WithTags("Shops");
        stores
            .MapPost("", Open)
            .RequireSeller(people: true)
            .While(site => site.NewShops, "new-shops-closed", NewShopsClosed)
            .WithName("OpenStore")
            .WithSummary("Open a shop. It is live at once.")
            .Produces<StoreBody>(StatusCodes.Status201Created)
            .ProducesProblems(401, 403, 409, 422, 503);
        stores
            .MapGet("", List)
            .RequireSeller()
            .WithName("ListStores")
            .WithSummary("The shops you belong to, in the order you joined them.")
            .Produces<PageOf<StoreBody>>()
            .ProducesProblems(401, 422);
        stores
            .MapGet("/{storeId}", Get)
            .RequireSeller(Permission.Enter)
            .WithName("GetStore")
            .WithSummary("A shop and its settings.")
            .Produces<StoreBody>()
            .ProducesProblems(401, 404);
        stores
            .MapPatch("/{storeId}", Change)
            .RequireSeller(Permission.EditShop)
            .RequireFreshCode(StoreChangeRights.Fresh)
            .WithName("ChangeStore")
            .WithSummary(
                "Change settings: what is left out stays, null clears. vpa, phone, slug, currency and cashOnDelivery are not an API "
                    + "key's to change; vpa and phone need a fresh code."
            )
            .Produces<StoreBody>()
            .ProducesProblems(401, 403, 404, 409, 412, 422);
        stores
            .MapPost("/{storeId}/picture", SetPicture)
            .RequireSeller(Permission.EditShop)
            .WithPictureUpload()
            .WithName("SetStorePicture")
            .WithSummary("Set the shop's picture.")
            .Produces<PictureBody>(StatusCodes.Status201Created)
            .ProducesProblems(401, 404, 413, 415, 422, 503);
    }

    private static async Task<IResult> Open(
        StoreOpening body,
        OperationId operation,
        SignedIn caller,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await grains
            .GetGrain<ISellerGrain>(caller.SellerId)
            .OpenStore(new OpenStore(operation.Value, body.Name ?? "", body.Slug, body.Currency, body.Language, body.ShowPhone == true));
        return result.Answer(store => Seen(context, store, StatusCodes.Status201Created));
    }

    private static async Task<IResult> List(Paging paging, SignedIn caller, IGrainFactory grains, HttpContext context)
    {
        var mine = caller.KeyStoreId is { } one ? [one] : (await grains.GetGrain<ISellerGrain>(caller.SellerId).Get())?.Stores ?? [];
        var from = paging.After is { } after ? mine.IndexOf(after) + 1 : 0;
        if (paging.After is not null && from == 0)
        {
            throw Paging.Broken();
        }

        string[] ids = [.. mine.Skip(from).Take(paging.Limit + 1)];
        var stores = await Task.WhenAll(ids.Take(paging.Limit).Select(id => Find(grains, caller, id)));
        var page = paging.Cut(ids, id => id, id => id);
        return TypedResults.Json(
            new PageOf<StoreBody>(
                [.. stores.Where(store => store is not null).Select(store => StoreBody.Of(store!, context))],
                page.NextCursor
            ),
            ApiJson.Options
        );
    }

    private static async Task<IResult> Get(string storeId, IGrainFactory grains, HttpContext context) =>
        await grains.GetGrain<IStoreGrain>(storeId).Get() is { } store
            ? new Tagged<StoreBody>(StoreBody.Of(store, context), store.Version)
            : Problem.NotFound("store");

    private static async Task<IResult> Change(
        string storeId,
        StorePatch body,
        OperationId operation,
        IfMatch match,
        SignedIn caller,
        SellerSession sessions,
        IGrainFactory grains,
        IPictureStore pictures,
        HttpContext context
    )
    {
        var command = body.Command(operation, match);
        if (
            await grains.GetGrain<IStoreGrain>(storeId).Get() is { } now
            && await StoreChangeRights.Check(command, now.Profile, caller, sessions) is { } notAllowed
        )
        {
            return notAllowed;
        }

        if (command.Picture is { Length: > 0 } picture && !await pictures.Contains(storeId, picture, context.RequestAborted))
        {
            return Problem.Field("picture", "picture-unknown", "There is no such picture in this shop. Upload it first.");
        }

        var result = await grains.GetGrain<IStoreGrain>(storeId).Change(command);
        return result.Answer(store => Seen(context, store, StatusCodes.Status200OK));
    }

    private static async Task<IResult> SetPicture(
        string storeId,
        OperationId operation,
        IfMatch match,
        IGrainFactory grains,
        PictureUploads uploads,
        HttpContext context
    )
    {
        var picture = await UploadedPicture.Keep(context, storeId, uploads);
        var result = await grains.GetGrain<IStoreGrain>(storeId).Change(new ChangeStore(operation.Value, match.Version, Picture: picture));
        return result.Answer(store =>
        {
            SeenVersion.Set(context, storeId, store.Version);
            return new Tagged<PictureBody>(PictureBody.Of(storeId, picture), store.Version, StatusCodes.Status201Created);
        });
    }

    // Each in a flow of its own, so that each call is made in its own store (P7).
    private static async Task<StoreView?> Find(IGrainFactory grains, SignedIn caller, string storeId)
    {
        Caller.Set(storeId, caller.Actor);
        return caller.IsApiKey || await caller.RoleIn(storeId, grains) is not null
            ? await grains.GetGrain<IStoreGrain>(storeId).Get()
            : null;
    }

    private static Tagged<StoreBody> Seen(HttpContext context, StoreView store, int status)
    {
        SeenVersion.Set(context, store.Profile.StoreId, store.Version);
        var location = status == StatusCodes.Status201Created ? $"/api/v1/stores/{store.Profile.StoreId}" : null;
        return new Tagged<StoreBody>(StoreBody.Of(store, context), store.Version, status, location);
    }
}
