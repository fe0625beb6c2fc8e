using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Payments;

/// <summary>Endpoints of a shop's account at the payment gateway.</summary>
public static class GatewayAccountEndpoints
{
    public static void MapGatewayAccount(this RouteGroupBuilder api)
    {
        var account = api.MapGroup("/stores/{storeId}/payment-account").RequireSeller(Permission.Own, people: true).WithTags("Payments");
        account
            .MapGet("", Get)
            .WithName("GetPaymentAccount")
            .WithSummary("The shop's account at the payment gateway, without its secrets.")
            .Produces<GatewayAccountBody>()
            .ProducesProblems(401, 403, 404);
        account
            .MapPut("", Set)
            .RequireFreshCode()
            .WithName("SetPaymentAccount")
            .WithSummary("Enter or change the account, and offer online payment or not. The gateway is asked whether it accepts the key.")
            .Produces<GatewayAccountBody>()
            .ProducesProblems(401, 403, 404, 409, 422, 503);
    }

    private static async Task<IResult> Get(string storeId, GatewayAccounts accounts, IGrainFactory grains, HttpContext context)
    {
        var store = await grains.GetGrain<IStoreGrain>(storeId).Get();
        return store is null
            ? Problem.NotFound("store")
            : TypedResults.Json(
                GatewayAccountBody.Of(accounts.Gateways, await accounts.All(storeId), store.Profile, context),
                ApiJson.Options
            );
    }

    private static async Task<IResult> Set(
        string storeId,
        GatewayAccountGiven body,
        OperationId operation,
        GatewayAccounts accounts,
        IGrainFactory grains,
        HttpContext context
    )
    {
        var result = await accounts.Set(storeId, operation.Value, body);
        return result.Ok ? await Get(storeId, accounts, grains, context) : Problem.Of(result.Error);
    }
}
