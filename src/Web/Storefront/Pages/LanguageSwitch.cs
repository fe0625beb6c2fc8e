using Dukaan.Web.Html;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The links to a page in the other languages of its shop, for people and for search engines; none where there is one.</summary>
internal static class LanguageSwitch
{
    private const string Id = "languages";

    /// <summary>In the bar: leads to the switch at the foot of the page.</summary>
    public static Fragment Tool(ShopFrame frame) =>
        frame.Store.Languages.IsEmpty
            ? default
            : Fragment.Of($"""<a class="tool" href="#{Id}" aria-label="{frame.Texts.Language}">{Icons.Globe}</a>""");

    /// <summary>The switch: a link for each language, in its own name.</summary>
    public static void Write(HtmlWriter html, ShopFrame frame)
    {
        if (frame.Store.Languages.IsEmpty)
        {
            return;
        }

        html.Write($"""<nav class="contact" id="{Id}" aria-label="{frame.Texts.Language}">""");
        foreach (var language in frame.Languages)
        {
            html.Write(
                $"""
                <a class="chip" href="{ShopFrame.In(frame.Here ?? "", language)}" lang="{language}" hreflang="{language}"
                 dir="{ShopLanguages.Direction(language)}"{Fragment.If(
                    language == frame.Store.Language,
                    Current
                )}>{LanguageNames.Own(language)}</a>
                """
            );
        }

        html.Raw("</nav>"u8);
    }

    /// <summary>For search engines: the same page in each language, and which of them is for everybody else.</summary>
    /// <param name="address">Of the page in the shop's own language.</param>
    public static void Alternates(HtmlWriter html, ShopFrame frame, string address)
    {
        if (frame.Store.Languages.IsEmpty)
        {
            return;
        }

        foreach (var language in frame.Languages)
        {
            var there = language == frame.Main ? address : ShopFrame.In(address, language);
            html.Write($"""<link rel="alternate" hreflang="{language}" href="{there}">""");
        }

        html.Write($"""<link rel="alternate" hreflang="x-default" href="{address}">""");
    }

    private static readonly Fragment Current = Fragment.Trusted(" aria-current=\"true\"");
}
