using Dukaan.Sellers;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Regions;

namespace Dukaan.Web.Sellers;

/// <summary>Sign-in by phone: a code is sent, and exchanged for a session.</summary>
public static class AuthEndpoints
{
    public static void MapAuth(this RouteGroupBuilder api)
    {
        var auth = api.MapGroup("/auth").WithTags("Sign in");
        auth.MapPost("/codes", RequestCode)
            .ForAnyone()
            .ServedAtHome(HomeBy.Body)
            .RequireRateLimiting(RateLimits.Codes)
            .WithName("RequestCode")
            .WithSummary("Send a one-time code to a phone. The answer is the same whether the phone is known or not.")
            .Produces<CodeSent>(StatusCodes.Status202Accepted)
            .ProducesProblems(422, 429, 503);
        auth.MapPost("/sessions", OpenSession)
            .ForAnyone()
            .ServedAtHome(HomeBy.Body)
            .RequireRateLimiting(RateLimits.Sessions)
            .WithName("OpenSession")
            .WithSummary("Trade a code for a session token. The first time makes the seller.")
            .Produces<SessionOpened>(StatusCodes.Status201Created)
            .ProducesProblems(401, 429);
        auth.MapDelete("/sessions/current", CloseSession)
            .RequireSeller(people: true)
            .WithName("CloseSession")
            .WithSummary("End the session of the token sent.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 403);
        auth.MapPost("/sessions/current/codes", ProveSession)
            .RequireSeller(people: true)
            .RequireRateLimiting(RateLimits.Sessions)
            .WithName("ProveSession")
            .WithSummary("Enter a new code in the session of the token sent: for 10 minutes it may do what moves money or opens doors.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 403, 429);
        auth.MapDelete("/sessions", CloseSessions)
            .RequireSeller(people: true)
            .WithName("CloseSessions")
            .WithSummary("Sign out everywhere: end all your sessions, on every device, at once.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 403);
    }

    private static async Task<IResult> ProveSession(
        CodeGiven body,
        SignedIn caller,
        IGrainFactory grains,
        PhoneChallenges challenges,
        SellerSession sessions
    )
    {
        var result = await challenges.Redeem(grains, body.ChallengeId, body.Code);
        if (!result.Ok || result.Value != caller.SellerId)
        {
            return Problem.Of(result.Error ?? CodeChallenge.WrongCode);
        }

        await sessions.Prove(caller);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> CloseSessions(SignedIn caller, IGrainFactory grains)
    {
        await grains.GetGrain<ISellerGrain>(caller.SellerId).CloseSessions();
        return TypedResults.NoContent();
    }

    private static async Task<IResult> RequestCode(
        CodeWanted body,
        IGrainFactory grains,
        PhoneChallenges challenges,
        SellerSession sessions,
        HttpContext context
    )
    {
        if (!Phone.TryParse(body.Phone, defaultCountryCode: null, out var phone))
        {
            return Problem.Field("phone", "phone-invalid", "Send the phone number with its country code, such as +91 98765 43210.");
        }

        if (await context.ElsewhereFor(phone) is { } region)
        {
            return new Forwarded(region);
        }

        var result = await IsOwn(phone) is { } caller
            ? await PhoneChallenges.Request(grains, phone, caller)
            : await PhoneChallenges.Request(grains, phone, context);
        return result.Answer(challenge =>
            TypedResults.Json(
                new CodeSent(challenges.Seal(phone, challenge), challenge.ExpiresAt),
                ApiJson.Options,
                statusCode: StatusCodes.Status202Accepted
            )
        );

        // Whoever is signed in already proves their session anew, and strangers cannot use up what they may ask for.
        async Task<SignedIn?> IsOwn(Phone asked) =>
            await sessions.FromHeader(context) is { IsApiKey: false } caller
            && (await grains.GetGrain<ISellerGrain>(caller.SellerId).Get())?.Phone == asked
                ? caller
                : null;
    }

    private static async Task<IResult> OpenSession(
        CodeGiven body,
        IGrainFactory grains,
        PhoneChallenges challenges,
        SellerSession sessions,
        HttpContext context
    )
    {
        if (PhoneChallenges.RegionOf(context, body.ChallengeId) is { } region)
        {
            return new Forwarded(region);
        }

        var result = await challenges.Redeem(grains, body.ChallengeId, body.Code);
        if (!result.Ok)
        {
            return Problem.Of(result.Error);
        }

        var (token, expiresAt) = await sessions.Open(result.Value);
        return TypedResults.Json(
            new SessionOpened(token.Text, expiresAt, result.Value),
            ApiJson.Options,
            statusCode: StatusCodes.Status201Created
        );
    }

    private static async Task<IResult> CloseSession(SignedIn caller, IGrainFactory grains)
    {
        await grains.GetGrain<ISellerGrain>(caller.SellerId).CloseSession(caller.TokenHash);
        return TypedResults.NoContent();
    }
}
