using Dukaan.Web.Access;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;

namespace Dukaan.Web.Ops.Pages;

/// <summary>The operators' sign-in page.</summary>
internal static partial class OperatorSignIn
{
    public static void MapOperatorSignIn(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/signin", (OperatorSession session) => session.Exists ? Page(null) : Problem.NotFound()).ForAnyone();
        ops.MapPost("/signin", SignIn).RequireRateLimiting(RateLimits.Sessions).ForAnyone();
        ops.MapPost("/signout", async (HttpContext context, OperatorSession session) =>
            {
                await session.SignOut(context);
                return new SeeOther("/ops/signin");
            })
            .ForAnyone();
    }

    private static async Task<IResult> SignIn(HttpContext context, OperatorSession session, ILogger<OperatorSession> log)
    {
        if (!session.Exists)
        {
            return Problem.NotFound();
        }

        var form = await context.ReadForm();
        if (await session.SignIn(context, form["password"].ToString()))
        {
            LogSignedIn(log);
            return new SeeOther("/ops");
        }

        LogRefused(log);
        return Page("This is not the password that DUKAAN_OPS_PASSWORD holds.");
    }

    private static IResult Page(string? error) =>
        OpsFrame.Page(
            "Sign in",
            Fragment.Of(
                $"""
                <h1>Operators</h1>
                <form method="post" action="/ops/signin" class="stack">
                {new TextField("password", "Password")
                {
                    Type = "password",
                    AutoComplete = "current-password",
                    Required = true,
                    Error = error,
                }.Html}
                <button type="submit" class="btn big">Sign in</button>
                </form>
                """
            ),
            status: error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    [LoggerMessage(1, LogLevel.Information, "An operator signed in")]
    private static partial void LogSignedIn(ILogger log);

    [LoggerMessage(2, LogLevel.Warning, "Somebody tried to sign in as an operator with a wrong password")]
    private static partial void LogRefused(ILogger log);
}
