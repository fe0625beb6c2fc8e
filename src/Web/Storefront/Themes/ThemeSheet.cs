using Dukaan.Stores;

namespace Dukaan.Web.Storefront.Themes;

/// <summary>
/// A shop's colours as a stylesheet of custom properties. It depends only on the two colours in its name (<c>0f766e-fffdf8</c>), so it
/// needs no style attribute (strict CSP) and no store. Whatever colours the seller chose, text has a contrast of at least 4.5:1 (WCAG 2.2,
/// 1.4.3).
/// </summary>
public static class ThemeSheet
{
    private const double Readable = 4.5;

    /// <summary>The name of a theme: its two colours.</summary>
    public static string NameOf(Theme theme)
    {
        var (accent, background) = Read(theme);
        return $"{accent.Hex}-{background.Hex}";
    }

    /// <summary>The background colour as <c>#rrggbb</c>, for the browser's frame.</summary>
    public static string FrameColour(Theme theme) => $"#{Read(theme).Background.Hex}";

    /// <summary>The shop's colour, and what is read on it.</summary>
    public static (Colour Accent, Colour Ink) AccentOf(Theme theme)
    {
        var (accent, _) = Read(theme);
        return (accent, accent.Ink());
    }

    /// <summary>The stylesheet for a name, or null if that is not two colours.</summary>
    public static string? Css(string name)
    {
        if (
            name.Length != 13
            || name[6] != '-'
            || !Colour.TryParse(name.AsSpan(0, 6), out var accent)
            || !Colour.TryParse(name.AsSpan(7), out var background)
        )
        {
            return null;
        }

        var ink = background.Ink();
        var light = ink != Colour.White;
        var card = Surface(background, light ? 0.75 : 0.08, Colour.White, ink);
        var tint = Surface(background, 0.1, accent, ink);
        var link = accent.TowardsUntil(ink, Readable, background, card, tint);
        var muted = ink.Mix(background, 0.32).TowardsUntil(ink, Readable, background, card);
        return $$"""
            :root{color-scheme:{{(light ? "light" : "dark")}};
            --accent:#{{accent.Hex}};--on-accent:#{{accent.Ink().Hex}};--link:#{{link.Hex}};--bg:#{{background.Hex}};--fg:#{{ink.Hex}};
            --muted:#{{muted.Hex}};--card:#{{card.Hex}};--line:#{{background.Mix(ink, 0.13).Hex}};
            --field:#{{background.Mix(ink, 0.5).Hex}};--tint:#{{tint.Hex}}}
            """;
    }

    /// <summary>The background mixed with another colour, as far as text on it stays readable.</summary>
    private static Colour Surface(Colour background, double part, Colour other, Colour ink)
    {
        for (; part > 0.01; part /= 2)
        {
            if (background.Mix(other, part) is var mixed && mixed.Contrast(ink) >= Readable)
            {
                return mixed;
            }
        }

        return background;
    }

    private static (Colour Accent, Colour Background) Read(Theme theme) =>
        (Read(theme.Accent, Theme.Default.Accent), Read(theme.Background, Theme.Default.Background));

    private static Colour Read(string text, string otherwise) =>
        Colour.TryParse(text, out var colour) || Colour.TryParse(otherwise, out colour) ? colour : default;
}
