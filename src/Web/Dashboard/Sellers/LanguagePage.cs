using Dukaan.Sellers;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Sellers;

/// <summary>Where a person chooses the language of the seller's side, signed in or not.</summary>
internal static class LanguagePage
{
    private const string At = "/dashboard/language";

    public static void MapLanguage(this IEndpointRouteBuilder dashboard)
    {
        dashboard.MapGet("/language", Show);
        dashboard.MapPost("/language", Choose);
    }

    /// <summary>The link to the choice, for the corner of pages outside any shop.</summary>
    public static Fragment Link(HttpContext context) =>
        Fragment.Of(
            $"""
            <a class="btn quiet slim" href="{At}" aria-label="{context.Texts().Frame.Language}: {context.Language().Name}">{Icons.Globe}{
                context
                .Language()
                .Name}</a>
            """
        );

    private static IResult Show(HttpContext context)
    {
        var words = context.Texts().Frame;
        var now = context.Language();
        return Frame.Narrow(
            context,
            $"{words.Language} · Dukaan",
            Fragment.Of(
                $"""
                <div class="stack"><h1>{words.Language}</h1><p class="soft">{words.LanguageHint}</p></div>
                <form method="post" action="{At}" class="stack">{Form.Hidden()}{Controls.HiddenField(
                    "back",
                    PendingCode.SafeBack(context.Request.Query["back"].ToString())
                )}{Each(SellerLanguages.All, each => Choice(each, now))}</form>
                """
            )
        );
    }

    private static Fragment Choice(SellerLanguage language, SellerLanguage now) =>
        Fragment.Of(
            $"""
            <button type="submit" class="btn quiet big" name="language" value="{language.Tag}" lang="{language.Tag}"
             dir="{language.Direction}"{When(language == now, " aria-current=\"true\"")}>{language.Name}</button>
            """
        );

    private static async Task<IResult> Choose(HttpContext context, SellerSession sessions, IGrainFactory grains)
    {
        var form = await SellerRoutes.Read(context);
        if (SellerLanguages.All.FirstOrDefault(each => each.Tag == form["language"]) is not { } language)
        {
            return Problem.Field("language", "unknown-language", "Choose a language from the list.");
        }

        context.Choose(language);
        var seller = await sessions.Current(context);
        if (seller is not null)
        {
            await grains.GetGrain<ISellerGrain>(seller.SellerId).Speak(language.Tag);
        }

        Flash.Say(context, language.Texts.Frame.LanguageChosen(language.Name));
        var back = PendingCode.SafeBack(form["back"]);
        return new SeeOther(
            back.Length > 0 ? back
            : seller is null ? DashboardModule.SignInAt
            : "/dashboard"
        );
    }
}
