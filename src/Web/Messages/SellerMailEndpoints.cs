using Dukaan.Messages;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Messages;

/// <summary>E-mail to the seller.</summary>
public static class SellerMailEndpoints
{
    public static void MapSellerMail(this RouteGroupBuilder api)
    {
        var store = api.MapGroup("/stores/{storeId}/seller-mail")
            .RequireSeller(Permission.EditShop, Permission.EditShop)
            .WithTags("Stores");
        store
            .MapGet("", async (string storeId, IGrainFactory grains) =>
                TypedResults.Json(SellerMailBody.Of(await grains.GetGrain<ISellerMailGrain>(storeId).Get()), ApiJson.Options)
            )
            .WithName("GetSellerMail")
            .WithSummary("Where the seller gets e-mail, and what.")
            .Produces<SellerMailBody>()
            .ProducesProblems(401, 404);
        store
            .MapPut("", Change)
            .WithName("ChangeSellerMail")
            .WithSummary(
                "Choose where the seller gets e-mail, and what. A new address gets a link by which a seller of the shop confirms it."
            )
            .Produces<SellerMailBody>()
            .ProducesProblems(401, 404, 422, 503);
    }

    private static async Task<IResult> Change(
        string storeId,
        SellerMailGiven body,
        SignedIn seller,
        HttpContext context,
        IServiceProvider services,
        IGrainFactory grains
    )
    {
        if (await grains.GetGrain<IStoreGrain>(storeId).Get() is not { } store)
        {
            return Problem.NotFound("shop");
        }

        var off = Enum.GetValues<SellerMailKind>().Except(body.Kinds ?? Enum.GetValues<SellerMailKind>());
        return (
            await services
                .GetRequiredService<SellerMailConfirming>()
                .Change(store.Profile, body.Email ?? "", off, seller.SellerId, context.RequestAborted)
        ).Answer(view => TypedResults.Json(SellerMailBody.Of(view), ApiJson.Options));
    }
}
