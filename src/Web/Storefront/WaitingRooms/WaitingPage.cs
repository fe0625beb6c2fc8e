using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Themes;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.WaitingRooms;

/// <summary>The small page of whoever waits: their place, and an honest time. Without script it reloads itself.</summary>
internal static class WaitingPage
{
    /// <summary>Longer waits are not named, since they cannot be predicted.</summary>
    private static readonly TimeSpan Foreseeable = TimeSpan.FromHours(3);

    /// <param name="frame">The shop.</param>
    /// <param name="standing">Where the shopper stands.</param>
    /// <param name="address">What they asked for.</param>
    public static HtmlWriter Write(ShopFrame frame, RoomStanding standing, string address)
    {
        var (store, texts) = (frame.Store, frame.Texts.Line);
        var wait = (long)standing.AskAgain.TotalSeconds;
        var html = new HtmlWriter(4 * 1024);
        html.Write(
            $"""
            <!doctype html><html lang="{store.Language}" dir="{ShopLanguages.Direction(store.Language)}"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
            <title>{texts.Heading} · {store.Name}</title><link rel="stylesheet" href="{ShopSheet.Url(store)}">
            <noscript><meta http-equiv="refresh" content="{wait};url={address}"></noscript>
            <script type="module" src="{Asset.Url("line.js")}"></script></head>
            <body><main id="main" data-line="{address}" data-wait="{wait}"><p dir="auto">{store.Name}</p><h1>{texts.Heading}</h1>
            <p class="notice" role="status" aria-live="polite" id="place">{Place(frame, standing)}</p>
            <p>{texts.Hint}</p><p>{texts.Keep}</p><p><a class="button quiet" href="{address}">{texts.Again}</a></p></main></body></html>
            """
        );
        return html;
    }

    /// <summary>The visitor's place in the line, in a sentence or two.</summary>
    public static string Place(ShopFrame frame, RoomStanding standing)
    {
        var (texts, numerals) = (frame.Texts.Line, frame.Numerals);
        if (standing.Begins is { } begins)
        {
            return texts.Begins.Of(Minutes(begins), numerals);
        }

        if (standing.Ahead is not { } ahead)
        {
            return texts.Unknown;
        }

        var place = ahead == 0 ? texts.First : texts.Ahead.Of(ahead, numerals);
        var time = standing.Wait is { } wait && wait <= Foreseeable ? texts.Minutes.Of(Minutes(wait), numerals) : texts.Unknown;
        return $"{place} {time}";
    }

    private static long Minutes(TimeSpan time) => Math.Max(1, (long)Math.Ceiling(time.TotalMinutes));
}
