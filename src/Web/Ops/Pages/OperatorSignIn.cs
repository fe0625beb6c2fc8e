using Dukaan.Silo.Operators;
using Dukaan.Web.Access;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>The operators' sign-in page.</summary>
internal static partial class OperatorSignIn
{
    public const string WrongCode = "This is not the code of now, or it was used already. Wait for the next one.";

    private const string Wrong = "Name, password or code are not right. After five wrong codes there is one attempt a minute.";

    public static void MapOperatorSignIn(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/signin", async (OperatorSession session, OperatorAccounts accounts) =>
                session.Exists ? Page(await accounts.AnyAdmin(), "", null) : Problem.NotFound()
            )
            .ForAnyone();
        ops.MapPost("/signin", SignIn).RequireRateLimiting(RateLimits.Sessions).ForAnyone();
        ops.MapPost("/signout", async (HttpContext context, OperatorSession session) =>
            {
                await session.SignOut(context);
                return new SeeOther("/ops/signin");
            })
            .ForAnyone();
    }

    /// <summary>The field of a one-time or recovery code.</summary>
    public static Fragment CodeField(string name, string? error) =>
        new TextField(name, "Code")
        {
            InputMode = "numeric",
            AutoComplete = "one-time-code",
            Required = true,
            Hint = "Six digits of your app, or a recovery code.",
            Error = error,
        }.Html;

    private static async Task<IResult> SignIn(
        HttpContext context,
        OperatorSession session,
        OperatorAccounts accounts,
        ILogger<OperatorSession> log
    )
    {
        if (!session.Exists)
        {
            return Problem.NotFound();
        }

        var form = await context.ReadForm();
        var (name, password) = (form["name"].ToString().Trim(), form["password"].ToString());
        var isIn =
            name.Length > 0
                ? await session.SignIn(context, name, password, form["code"].ToString())
                : await session.SignIn(context, password);
        if (isIn)
        {
            LogSignedIn(log);
            return new SeeOther("/ops");
        }

        LogRefused(log);
        var named = await accounts.AnyAdmin();
        return Page(named, name, named || name.Length > 0 ? Wrong : "This is not the password that DUKAAN_OPS_PASSWORD holds.");
    }

    /// <param name="named">Whether the shared password opens nothing any more.</param>
    private static IResult Page(bool named, string name, string? error) =>
        OpsFrame.Page(
            "Sign in",
            Fragment.Of(
                $"""
                <h1>Operators</h1>
                <form method="post" action="/ops/signin" class="stack">
                {(
                    named
                        ? new TextField("name", "Name")
                        {
                            Value = name,
                            AutoComplete = "username",
                            Required = true,
                            Max = 32,
                        }.Html
                        : default
                )}
                {new TextField("password", "Password")
                {
                    Type = "password",
                    AutoComplete = "current-password",
                    Required = true,
                    Error = error,
                }.Html}
                {(named ? CodeField("code", null) : default)}
                <button type="submit" class="btn big">Sign in</button>
                </form>
                {When(!named, "<p class=\"soft small\">Until an admin of Operators has enrolled, one password is for all.</p>")}
                """
            ),
            status: error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    [LoggerMessage(1, LogLevel.Information, "An operator signed in")]
    private static partial void LogSignedIn(ILogger log);

    [LoggerMessage(2, LogLevel.Warning, "Somebody tried to sign in as an operator and was refused")]
    private static partial void LogRefused(ILogger log);
}
