using Dukaan.Messages;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Messages;

/// <summary>The mail whose link confirms an address to which mail came back. Nobody's own words are in it.</summary>
internal static class ConfirmMail
{
    public const string From = "Dukaan";

    public static MailContent Of(string language, string link)
    {
        var texts = ShopLanguages.For(language).Mail;
        var html = Fragment.Of(
            $"""
            <!doctype html>
            <html lang="{language}" dir="{ShopLanguages.Direction(
                language
            )}"><head><meta charset="utf-8"><title>{texts.Heading}</title></head>
            <body><p><a href="{link:href}">{texts.Want}</a></p><p>{texts.Why}</p></body></html>

            """
        );
        return new MailContent(texts.Heading, $"{texts.Want}: {link}\n\n{texts.Why}\n", html.ToString());
    }
}
