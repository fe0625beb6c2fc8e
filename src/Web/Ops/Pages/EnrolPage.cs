using System.Collections.Immutable;
using Dukaan.Silo.Operators;
using Dukaan.Web.Access;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Where an invited operator chooses a password and takes the second factor into an app, by QR code.</summary>
internal static class EnrolPage
{
    public const string Path = "/ops/enrol";

    private static readonly Problem Over = new(
        StatusCodes.Status404NotFound,
        "not-found",
        "This invitation was used or is over: it holds for 24 hours. Ask an admin for another."
    );

    public static void MapEnrolPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/enrol/{token}", Show).RequireRateLimiting(RateLimits.Sessions).ForAnyone();
        ops.MapPost("/enrol/{token}", Enrol).RequireRateLimiting(RateLimits.Sessions).ForAnyone();
    }

    private static async Task<IResult> Show(
        string token,
        HttpContext context,
        OperatorSession session,
        OperatorAccounts accounts,
        OperatorCredentials credentials,
        TimeProvider time
    ) =>
        session.Exists && await accounts.Invited(token, time.GetUtcNow()) is { } name
            ? Form(context, credentials, token, name, OperatorCredentials.NewSecret(), null, null)
            : Over;

    private static async Task<IResult> Enrol(
        string token,
        HttpContext context,
        OperatorSession session,
        OperatorAccounts accounts,
        OperatorCredentials credentials,
        OperatorLog log,
        TimeProvider time
    )
    {
        if (!session.Exists || await accounts.Invited(token, time.GetUtcNow()) is not { } name)
        {
            return Over;
        }

        var form = await context.ReadForm();
        var password = form["password"].ToString();
        if (credentials.Unseal(form["secret"].ToString(), token) is not { } secret)
        {
            return Form(context, credentials, token, name, OperatorCredentials.NewSecret(), null, "Scan the picture again: it is another.");
        }

        if (password.Length < OperatorCredentials.MinPassword)
        {
            var error = $"Use {OperatorCredentials.MinPassword} characters or more.";
            return Form(context, credentials, token, name, secret, error, null);
        }

        var (enrolled, recovery) = await credentials.Enrol(token, password, secret, form["code"].ToString());
        if (enrolled is null)
        {
            return Form(context, credentials, token, name, secret, null, OperatorSignIn.WrongCode);
        }

        await log.Write(enrolled, "enrol", "", "");
        return Recovery(recovery, Fragment.Of($"""<p><a class="btn big" href="/ops/signin">Sign in</a></p>"""));
    }

    /// <summary>The page that shows recovery codes, once.</summary>
    public static IResult Recovery(ImmutableArray<string> codes, Fragment next) =>
        OpsFrame.Page(
            "Recovery codes",
            Fragment.Of(
                $"""
                <h1>Recovery codes</h1>
                <p>Keep them apart from your phone. Each stands in for one code when the phone is gone. They are shown only now.</p>
                <section class="card"><ul class="list">{Each(codes, code =>
                    Fragment.Of($"<li class=\"item\"><code>{code}</code></li>")
                )}</ul></section>
                {next}
                """
            )
        );

    private static IResult Form(
        HttpContext context,
        OperatorCredentials credentials,
        string token,
        string name,
        string secret,
        string? wrongPassword,
        string? wrongCode
    )
    {
        var issuer = Uri.EscapeDataString($"Dukaan {context.Request.Host.Host}");
        var uri = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(name)}?secret={secret}&issuer={issuer}";
        return OpsFrame.Page(
            "Enrol",
            Fragment.Of(
                $"""
                <h1>Welcome, {name}</h1>
                <p>Scan this with an app for one-time codes (TOTP), then type the code that it shows.</p>
                <section class="card"><div class="qr">{Fragment.Trusted(QrSvg.Draw(uri, "QR code of your one-time codes"))}</div>
                <p class="soft small">Without a camera, type this into the app: <code>{Spaced(secret)}</code></p></section>
                <form method="post" action="{Path}/{token}" class="stack">
                <input type="hidden" name="secret" value="{credentials.Seal(secret, token)}">
                <input type="hidden" name="name" value="{name}" autocomplete="username">
                {new TextField("password", "New password")
                {
                    Type = "password",
                    AutoComplete = "new-password",
                    Required = true,
                    Hint = $"{OperatorCredentials.MinPassword} characters or more.",
                    Error = wrongPassword,
                }.Html}
                {new TextField("code", "Code")
                {
                    InputMode = "numeric",
                    AutoComplete = "one-time-code",
                    Required = true,
                    Error = wrongCode,
                }.Html}
                <button type="submit" class="btn big">Enrol</button>
                </form>
                """
            ),
            status: wrongPassword is null && wrongCode is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static string Spaced(string secret) => string.Join(' ', secret.Chunk(4).Select(part => new string(part)));
}
