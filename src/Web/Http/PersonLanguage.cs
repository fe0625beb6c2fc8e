using Dukaan.Values;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Http;

/// <summary>
/// The language of the person who asks: their choice, which a cookie carries, else the first language of their browser that is offered. It
/// is looked up once a request.
/// </summary>
internal static class PersonLanguage
{
    public const string Cookie = "dukaan-language";

    private const int MaxRead = 10;
    private static readonly TimeSpan Life = TimeSpan.FromDays(365);

    public static SellerLanguage Language(this HttpContext context)
    {
        if (context.Features.Get<SellerLanguage>() is { } known)
        {
            return known;
        }

        var language = SellerLanguages.Find(context.Request.Cookies[Cookie]) ?? OfBrowser(context.Request) ?? SellerLanguages.Default;
        context.Features.Set(language);
        return language;
    }

    /// <summary>The words of <see cref="Language"/>.</summary>
    public static DashboardTexts Texts(this HttpContext context) => context.Language().Texts;

    /// <summary>Why something was refused, in the language of the person.</summary>
    public static string Say(this HttpContext context, Error error) => Refusals.Say(context.Language(), error);

    /// <summary>The person chose this language: it holds for the rest of this request too.</summary>
    public static void Choose(this HttpContext context, SellerLanguage language)
    {
        context.Features.Set(language);
        context.Response.Cookies.Append(Cookie, language.Tag, context.CookieFor("/", Life));
    }

    /// <summary>The first of the browser's languages that is offered (RFC 9110, section 12.5.4), or null.</summary>
    private static SellerLanguage? OfBrowser(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptLanguage.Take(MaxRead)
            .OrderByDescending(each => each.Quality ?? 1)
            .Where(each => each.Quality is not 0)
            .Select(each => SellerLanguages.Find(each.Value.Value))
            .FirstOrDefault(found => found is not null);
}
