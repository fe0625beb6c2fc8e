using Dukaan.Domains;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Domains;

/// <summary>Endpoints of a shop's custom domains.</summary>
public static class DomainEndpoints
{
    public static void MapDomains(this RouteGroupBuilder api)
    {
        var domains = api.MapGroup("/stores/{storeId}/domains").RequireSeller(Permission.EditShop, Permission.Own).WithTags("Domains");
        domains
            .MapGet("", List)
            .WithName("ListDomains")
            .WithSummary("The shop's own names, and the records that each needs.")
            .Produces<PageOf<DomainBody>>()
            .ProducesProblems(401, 404);
        domains
            .MapPost("", (string storeId, DomainGiven body, OperationId operation, HttpContext context, IGrainFactory grains) =>
                Do(storeId, context, grains, domain => domain.Add(operation.Value, body.Name ?? ""))
            )
            .RequireFreshCode()
            .WithName("AddDomain")
            .WithSummary("Serve the shop under a name you own, once its records are made. Repeating it is harmless.")
            .Produces<DomainBody>()
            .ProducesProblems(401, 403, 404, 409, 422);
        domains
            .MapPost("/{name}/check", (string storeId, string name, HttpContext context, IGrainFactory grains) =>
                Do(storeId, context, grains, domain => domain.Check(name))
            )
            .Needing(Permission.EditShop)
            .WithName("CheckDomain")
            .WithSummary("Look at the name's records now. They are looked at by themselves too.")
            .Produces<DomainBody>()
            .ProducesProblems(401, 404);
        domains
            .MapPost("/{name}/primary", (string storeId, string name, HttpContext context, IGrainFactory grains) =>
                Do(storeId, context, grains, domain => domain.MakePrimary(name))
            )
            .RequireFreshCode()
            .WithName("MakeDomainPrimary")
            .WithSummary("Have links say this name; the shop's other names lead on to it.")
            .Produces<DomainBody>()
            .ProducesProblems(401, 403, 404, 409);
        domains
            .MapDelete("/{name}", async (string storeId, string name, HttpContext context, IGrainFactory grains) =>
            {
                var removed = await grains.GetGrain<IDomainsGrain>(storeId).Remove(name);
                await Seen(storeId, context, grains);
                return removed.Answer(_ => TypedResults.NoContent());
            })
            .RequireFreshCode()
            .WithName("RemoveDomain")
            .WithSummary("End serving the shop under this name.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 403, 404);
    }

    private static async Task<IResult> List(string storeId, HttpContext context, IGrainFactory grains, DomainOptions options)
    {
        var domains = await grains.GetGrain<IDomainsGrain>(storeId).List();
        return TypedResults.Json(
            new PageOf<DomainBody>([.. domains.Select(domain => DomainBody.Of(domain, storeId, options, context.Texts().Domains))], null),
            ApiJson.Options
        );
    }

    private static async Task<IResult> Do(
        string storeId,
        HttpContext context,
        IGrainFactory grains,
        Func<IDomainsGrain, Task<Result<DomainView>>> change
    )
    {
        var changed = await change(grains.GetGrain<IDomainsGrain>(storeId));
        await Seen(storeId, context, grains);
        var options = context.RequestServices.GetRequiredService<DomainOptions>();
        return changed.Answer(domain =>
            TypedResults.Json(DomainBody.Of(domain, storeId, options, context.Texts().Domains), ApiJson.Options)
        );
    }

    /// <summary>Records the version, so that the seller's next request sees it (P4).</summary>
    private static async Task Seen(string storeId, HttpContext context, IGrainFactory grains)
    {
        if (await grains.GetGrain<IStoreGrain>(storeId).Get() is { } store)
        {
            SeenVersion.Set(context, storeId, store.Version);
        }
    }
}
