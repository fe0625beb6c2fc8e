using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Stores;

/// <summary>Endpoints of a shop's API keys: for people only, never for a key.</summary>
public static class ApiKeyEndpoints
{
    public static void MapApiKeys(this RouteGroupBuilder api)
    {
        var keys = api.MapGroup("/stores/{storeId}/api-keys").RequireSeller(Permission.Own, people: true).WithTags("API keys");
        keys.MapGet("", List)
            .WithName("ListApiKeys")
            .WithSummary("The shop's API keys, without their secrets.")
            .Produces<PageOf<ApiKeyBody>>()
            .ProducesProblems(401, 403, 404);
        keys.MapPost("", Create)
            .RequireFreshCode()
            .WithName("CreateApiKey")
            .WithSummary("Make an API key. Its token is in this answer only.")
            .Produces<ApiKeyBody>(StatusCodes.Status201Created)
            .ProducesProblems(401, 403, 404, 422);
        keys.MapDelete("/{keyId}", Revoke)
            .WithName("RevokeApiKey")
            .WithSummary("End an API key at once.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 403, 404);
    }

    private static async Task<IResult> List(string storeId, IGrainFactory grains)
    {
        var keys = await grains.GetGrain<IStoreGrain>(storeId).ApiKeys();
        return TypedResults.Json(new PageOf<ApiKeyBody>([.. keys.Select(ApiKeyBody.Of)], null), ApiJson.Options);
    }

    private static async Task<IResult> Create(string storeId, ApiKeyGiven body, OperationId operation, IGrainFactory grains)
    {
        var result = await grains
            .GetGrain<IStoreGrain>(storeId)
            .MakeApiKey(new MakeApiKey(operation.Value, body.Name ?? "", body.Scopes ?? default, body.ExpiresInDays));
        return result.Answer(key =>
            TypedResults.Json(
                new ApiKeyBody(key.Id, key.Name, null, key.Secret is { } secret ? new ApiKeyToken(storeId, key.Id, secret).Text : null),
                ApiJson.Options,
                statusCode: StatusCodes.Status201Created
            )
        );
    }

    private static async Task<IResult> Revoke(string storeId, string keyId, IGrainFactory grains)
    {
        var result = await grains.GetGrain<IStoreGrain>(storeId).RevokeApiKey(keyId);
        return result.Answer(_ => TypedResults.NoContent());
    }
}
