using Dukaan.Sellers;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Sellers;
using Dukaan.Web.Texts;

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
        await Remember(context, grains.GetGrain<ISellerGrain>(result.Value));
        KnownDevice.Remember(context, pending.Phone, "/dashboard");
        PendingCode.Forget(context);
        return new SeeOther(pending.Back.Length > 0 ? pending.Back : "/dashboard");
    }

    /// <summary>The language that the person chose holds on this device too; a choice made here before signing in becomes theirs.</summary>
    private static async Task Remember(HttpContext context, ISellerGrain seller)
    {
        if (await seller.Get() is { Language: { } chosen })
        {
            if (SellerLanguages.Find(chosen) is { } language)
            {
                context.Choose(language);
            }
        }
        else if (context.Request.Cookies.ContainsKey(PersonLanguage.Cookie))
        {
            await seller.Speak(context.Language().Tag);
        }
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
        Flash.Say(context, context.Texts().SignIn.NewCodeSent);
        return new SeeOther("/dashboard/code");
    }

    private static SeeOther StartOver(HttpContext context)
    {
        Flash.Say(context, context.Texts().SignIn.AskFirst);
        return new SeeOther(DashboardModule.SignInAt);
    }

    private static IResult Page(HttpContext context, PendingCode pending, FormErrors errors) =>
        Frame.Narrow(
            context,
            $"{context.Texts().SignIn.TypeCode} · Dukaan",
            Fragment.Of(
                $"""
            <div class="steps" role="img" aria-label="{context.Texts().SignIn.Step(2, 3)}"><i class="on"></i><i class="on"></i><i></i></div>
            <div class="stack"><h1>{context.Texts().SignIn.TypeCode}</h1>
            <p class="soft">{context.Texts().SignIn.SentTo(pending.Phone.E164)} <a href="/dashboard/signin">{
                context.Texts().SignIn.AnotherNumber}</a></p></div>
            {errors.Summary(context.Texts(), "code")}
            <form method="post" action="/dashboard/code" class="stack">
            {new TextField("code", context.Texts().SignIn.CodeFromMessage)
        {
            Error = errors["code"] is { } wrong ? context.Texts().SignIn.Spent(wrong) : null,
            InputMode = "numeric",
            AutoComplete = "one-time-code",
            Max = 30,
            Required = true,
            Class = "large code",
            Attributes = Fragment.Trusted(" autofocus"),
        }.Html}
            <button type="submit" class="btn big">{context.Texts().SignIn.Continue}</button>
            </form>
            <form method="post" action="/dashboard/code/again" class="row"><span class="soft">{
                context.Texts().SignIn.NothingCame}</span><button type="submit"
             class="link" data-wait="30">{context.Texts().SignIn.SendNewCode}</button></form>
            """
            ),
            errors.Any ? errors.Status : StatusCodes.Status200OK
        );
}
