using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Dashboard.Sellers;

/// <summary>Step two: the code that was sent. The right one signs in, and continues to the shop or to opening one.</summary>
internal static class CodePages
{
    public static void MapCodes(this IEndpointRouteBuilder dashboard)
    {
        dashboard.MapGet("/code", Show);
        dashboard.MapPost("/code", Check).RequireRateLimiting(RateLimits.Sessions);
        dashboard.MapPost("/code/again", SendAgain).RequireRateLimiting(RateLimits.Codes);
    }

    private static IResult Show(HttpContext context) =>
        PendingCode.Of(context) is { } pending ? Page(context, pending, FormErrors.None) : StartOver(context);

    private static async Task<IResult> Check(HttpContext context, IGrainFactory grains, PhoneChallenges challenges, SellerSession sessions)
    {
        if (PendingCode.Of(context) is not { } pending)
        {
            return StartOver(context);
        }

        var form = await SellerRoutes.Read(context);
        var digits = string.Concat(InputNormalizer.Normalize(form["code"]).Where(char.IsAsciiDigit));
        var result = await challenges.Redeem(grains, pending.Challenges, digits);
        if (!result.Ok)
        {
            return Page(context, pending, FormErrors.Of(result.Error with { Field = "code" }));
        }

        await sessions.SignIn(context, result.Value);
        PendingCode.Forget(context);
        return new SeeOther(pending.Back.Length > 0 ? pending.Back : "/dashboard");
    }

    private static async Task<IResult> SendAgain(HttpContext context, IGrainFactory grains)
    {
        if (PendingCode.Of(context) is not { } pending)
        {
            return StartOver(context);
        }

        var result = await PhoneChallenges.Request(grains, pending.Phone, context);
        if (!result.Ok)
        {
            return Page(context, pending, FormErrors.Of(result.Error with { Field = null }));
        }

        PendingCode.Keep(context, pending.Phone, result.Value, pending.Back, pending);
        Flash.Say(context, "A new code is on its way. The one before it works too, until its 10 minutes are over.");
        return new SeeOther("/dashboard/code");
    }

    private static SeeOther StartOver(HttpContext context)
    {
        Flash.Say(context, "Ask for a code first.");
        return new SeeOther(DashboardModule.SignInAt);
    }

    private static IResult Page(HttpContext context, PendingCode pending, FormErrors errors) =>
        Frame.Narrow(
            context,
            "Type the code · Dukaan",
            Fragment.Of(
                $"""
            <div class="steps" role="img" aria-label="Step 2 of 3"><i class="on"></i><i class="on"></i><i></i></div>
            <div class="stack"><h1>Type the code</h1>
            <p class="soft">We sent it to <b class="num">{pending.Phone.E164}</b>. <a href="/dashboard/signin">Another number?</a></p></div>
            {errors.Summary("code")}
            <form method="post" action="/dashboard/code" class="stack">
            {new TextField("code", "Code from the message")
        {
            Error = errors["code"] is { } wrong ? $"{wrong} After five wrong tries a code is spent." : null,
            InputMode = "numeric",
            AutoComplete = "one-time-code",
            Max = 30,
            Required = true,
            Class = "large code",
            Attributes = Fragment.Trusted(" autofocus"),
        }.Html}
            <button type="submit" class="btn big">Continue</button>
            </form>
            <form method="post" action="/dashboard/code/again" class="row"><span class="soft">Nothing came?</span><button type="submit"
             class="link" data-wait="30">Send a new code</button></form>
            """
            ),
            errors.Any ? errors.Status : StatusCodes.Status200OK
        );
}
