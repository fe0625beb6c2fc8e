using Dukaan.Stores;

namespace Dukaan.Web.Storefront.Themes;

/// <summary>
/// A shop's colours as a stylesheet of custom properties. It depends on nothing but the two colours in its address
/// (<c>/assets/theme/0f766e-fffdf8.css</c>), so it is cached for ever, needs no style attribute (strict CSP) and no store.
/// Whatever the seller chose, text on it can be read: 4.5:1 at least (WCAG 2.2, 1.4.3).
/// </summary>
public static class ThemeSheet
{
    private const double Readable = 4.5;

    /// <summary>Where the stylesheet of a theme is served.</summary>
    public static string Url(Theme theme)
    {
        var (accent, background) = Read(theme);
        return $"/assets/theme/{accent.Hex}-{background.Hex}.css";
    }

    /// <summary>The page's colour as <c>#rrggbb</c>, for the browser's frame.</summary>
    public static string FrameColour(Theme theme) => $"#{Read(theme).Background.Hex}";

    /// <summary>The stylesheet for the name in its address, or null where that is not two colours.</summary>
    public static string? Css(string name)
    {
        if (name.Length != 13 || name[6] != '-' ||
            !Colour.TryParse(name.AsSpan(0, 6), out var accent) || !Colour.TryParse(name.AsSpan(7), out var background))
        {
            return null;
        }

        var ink = background.Ink();
        var light = ink != Colour.White;
        var card = light ? background.Mix(Colour.White, 0.75) : background.Mix(Colour.White, 0.08);
        var tint = background.Mix(accent, 0.1);
        var link = accent.ReadableOn(card, Readable + 0.3).ReadableOn(tint, Readable).ReadableOn(background, Readable);
        var muted = ink.Mix(background, 0.32).ReadableOn(background, Readable + 0.3);
        return $$"""
            :root{color-scheme:{{(light ? "light" : "dark")}};--accent:#{{accent.Hex}};--on-accent:#{{accent.Ink().Hex}};--link:#{{link.Hex}};--bg:#{{background.Hex}};--fg:#{{ink.Hex}};--muted:#{{muted.Hex}};--card:#{{card.Hex}};--line:#{{background.Mix(ink, 0.13).Hex}};--field:#{{background.Mix(ink, 0.5).Hex}};--tint:#{{tint.Hex}}}
            """;
    }

    private static (Colour Accent, Colour Background) Read(Theme theme)
    {
        _ = Colour.TryParse(Theme.Default.Accent, out var accent) && Colour.TryParse(theme.Accent, out accent);
        _ = Colour.TryParse(Theme.Default.Background, out var background) && Colour.TryParse(theme.Background, out background);
        return (accent, background);
    }
}
