using Dukaan.Sellers;
using Dukaan.Values;
using Dukaan.Web.Homes;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Regions;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Dashboard.Sellers;

/// <summary>Step one: the phone number. Opening a shop and returning to one are the same two steps.</summary>
internal static class SignInPages
{
    public static void MapSignIn(this IEndpointRouteBuilder dashboard)
    {
        dashboard.MapGet("/signin", Show);
        dashboard.MapPost("/signin", Send).ServedAtHome(HomeBy.Body).RequireRateLimiting(RateLimits.Codes);
        dashboard.MapPost("/signout", SignOut);
        dashboard.MapPost("/signout/everywhere", SignOutEverywhere);
        dashboard.MapCodes();
        dashboard.MapLanguage();
    }

    private static async Task<IResult> Show(HttpContext context, SellerSession sessions)
    {
        var back = PendingCode.SafeBack(context.Request.Query["back"].ToString());
        return await sessions.Current(context) is null
            ? Page(context, "", DialCodes.Guess(context.Request.Headers.AcceptLanguage.ToString()), back, FormErrors.None)
            : new SeeOther(back.Length > 0 ? back : "/dashboard");
    }

    private static async Task<IResult> Send(HttpContext context, IGrainFactory grains)
    {
        var form = await SellerRoutes.Read(context);
        var (typed, country, back) = (form["phone"], form["country"], PendingCode.SafeBack(form["back"]));
        country = DialCodes.IsListed(country) ? country : DialCodes.Guess("");
        if (!Phone.TryParse(typed, country, out var phone))
        {
            return Page(
                context,
                typed,
                country,
                back,
                FormErrors.Of(
                    Error.Invalid("phone", "phone-invalid", "This is not a phone number of the country chosen. Look at its digits.")
                )
            );
        }

        if (await context.ElsewhereFor(phone) is { } region)
        {
            return new Forwarded(region);
        }

        var result = await PhoneChallenges.Request(grains, phone, context);
        if (!result.Ok)
        {
            return Page(context, typed, country, back, FormErrors.Of(result.Error with { Field = "phone" }));
        }

        PendingCode.Keep(context, phone, result.Value, back);
        return new SeeOther("/dashboard/code");
    }

    private static async Task<IResult> SignOut(HttpContext context, SellerSession sessions)
    {
        await sessions.SignOut(context);
        Flash.Say(context, context.Texts().SignIn.SignedOut);
        return new SeeOther(DashboardModule.SignInAt);
    }

    private static async Task<IResult> SignOutEverywhere(HttpContext context, SellerSession sessions)
    {
        await sessions.SignOutEverywhere(context);
        Flash.Say(context, context.Texts().SignIn.SignedOutEverywhere);
        return new SeeOther(DashboardModule.SignInAt);
    }

    private static IResult Page(HttpContext context, string typed, string country, string back, FormErrors errors)
    {
        var phone = new TextField("phone", context.Texts().SignIn.YourPhone)
        {
            Value = typed,
            Error = errors["phone"],
            Type = "tel",
            InputMode = "tel",
            AutoComplete = "tel",
            Placeholder = "98765 43210",
            Max = 40,
            Required = true,
            Class = "large",
            Attributes = Fragment.Trusted(" autofocus"),
        };
        return Frame.Narrow(
            context,
            $"{context.Texts().SignIn.Title} · Dukaan",
            Fragment.Of(
                $"""
                <div class="steps" role="img" aria-label="{context.Texts().SignIn.Step(1, 3)}"><i class="on"></i><i></i><i></i></div>
                <div class="stack"><h1>{context.Texts().SignIn.OpenOrBack}</h1>
                <p class="soft">{context.Texts().SignIn.PhoneIsAll}</p></div>
                <form method="post" action="/dashboard/signin" class="stack">
                {Controls.HiddenField("back", back)}
                <div class="field"><label for="phone">{phone.Label}</label>
                <div class="phone"><select name="country" aria-label="{
                    context.Texts().SignIn.Country}" autocomplete="tel-country-code">{SelectField.Options(
                    DialCodes.Choices(context.Language()),
                    country
                )}</select>{phone.Input}</div>{phone.Below}</div>
                <button type="submit" class="btn big">{context.Texts().SignIn.SendCode}</button>
                </form>
                <ul class="stack small soft"><li>✓ &nbsp;{context.Texts().SignIn.InAMinute}</li><li>✓ &nbsp;{
                    context.Texts().SignIn.CashAndUpi}</li>
                <li>✓ &nbsp;{context.Texts().SignIn.ShareOnWhatsApp}</li></ul>
                """
            ),
            errors.Status,
            LanguagePage.Link(context)
        );
    }
}
