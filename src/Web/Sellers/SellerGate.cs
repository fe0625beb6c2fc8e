using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;

namespace Dukaan.Web.Sellers;

/// <summary>
/// Authorizes everything that belongs to sellers, for API and dashboard alike (P7): it establishes the caller, their rate limit, and their
/// access to the store in the route. From there on every grain call of the request is made in that store as that actor, which TenantFilter
/// enforces. It runs before a body is read. Another seller's store and an unknown store are the same 404.
/// </summary>
public sealed class SellerGate(RequestDelegate next, SellerSession sessions, SellerLimits limits, SupportGate support, IGrainFactory grains)
{
    private static readonly Problem SignInFirst = new(
        StatusCodes.Status401Unauthorized,
        "unauthenticated",
        "Send a session token or an API key as Authorization: Bearer."
    );

    private static readonly Problem PeopleOnly = new(
        StatusCodes.Status403Forbidden,
        "api-key-not-enough",
        "An API key cannot do this. Sign in as a seller."
    );

    /// <summary>403: a person must enter a new code first.</summary>
    /// <param name="field">The field that needs it; null: the whole request does.</param>
    public static Problem CodeRequired(string? field = null)
    {
        const string code = "fresh-code-required";
        const string detail =
            "Enter a new one-time code first: POST /api/v1/auth/codes, then its challengeId and code to "
            + "/api/v1/auth/sessions/current/codes. It holds for 10 minutes.";
        return field is null
            ? new Problem(StatusCodes.Status403Forbidden, code, detail)
            : Problem.Field(field, code, detail, StatusCodes.Status403Forbidden);
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<SellerRoute>() is not { } route)
        {
            await next(context);
            return;
        }

        if (route.SignInAt is not null && SupportGate.Token(context) is { } look)
        {
            await support.Enter(context, route, look, next);
            return;
        }

        var caller = route.SignInAt is null ? await sessions.FromHeader(context) : await sessions.Current(context);
        if (caller is null)
        {
            await SignIn(context, route).ExecuteAsync(context);
            return;
        }

        if ((route.People && caller.IsApiKey ? PeopleOnly : await limits.Count(caller.Actor)) is { } problem)
        {
            await problem.ExecuteAsync(context);
            return;
        }

        context.Features.Set(caller);
        if (context.Request.RouteValues.TryGetValue("storeId", out var value))
        {
            var storeId = value as string ?? "";
            if (!Ids.IsId(storeId) || (caller.IsApiKey && caller.KeyStoreId != storeId))
            {
                await Problem.NotFound("store").ExecuteAsync(context);
                return;
            }

            Caller.Set(storeId, caller.Actor); // here, since what an asynchronous method sets ends with it
            caller = caller.IsApiKey ? caller : await Enter(caller, storeId);
            if (caller is null)
            {
                await Problem.NotFound("store").ExecuteAsync(context);
                return;
            }

            context.Features.Set(caller);
        }

        if (caller.IsApiKey && !KeyRights.Allow(context.GetEndpoint()!))
        {
            await PeopleOnly.ExecuteAsync(context);
            return;
        }

        if (value is not null && !caller.May(Needed(context, route)))
        {
            await NotAllowed(caller).ExecuteAsync(context);
            return;
        }

        // A page asks for the code itself, and keeps the input (FreshCodeStep).
        if (
            route.SignInAt is null
            && context.GetEndpoint()?.Metadata.GetMetadata<FreshCode>() is { Fields: [] }
            && !await sessions.IsFresh(caller)
        )
        {
            await CodeRequired().ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    /// <summary>What the request needs of its caller in the store of its route.</summary>
    public static Permission Needed(HttpContext context, SellerRoute route) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Needs>()?.Permission ?? route.Needed(context.Request.Method);

    /// <summary>403: the caller's role or the key's scopes do not include this.</summary>
    public static Problem NotAllowed(SignedIn caller) =>
        caller.IsApiKey
            ? new Problem(StatusCodes.Status403Forbidden, "scope-missing", "This API key has no scope for this. Create one that has.")
            : new Problem(
                StatusCodes.Status403Forbidden,
                "role-not-enough",
                "Your role in this shop does not include this. Ask the shop's owner."
            );

    /// <summary>The caller with their role in the store; null: they have no access.</summary>
    private async Task<SignedIn?> Enter(SignedIn caller, string storeId) =>
        await caller.RoleIn(storeId, grains) is { } role ? caller with { Role = role } : null;

    private static IResult SignIn(HttpContext context, SellerRoute route) =>
        route.SignInAt is { } page && context.WantsHtml()
            ? TypedResults.Redirect(
                HttpMethods.IsGet(context.Request.Method)
                    ? $"{page}?back={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}"
                    : page
            )
            : SignInFirst;
}
