using System.Globalization;

namespace Dukaan.Web.Storefront.Themes;

/// <summary>A colour in sRGB, with the contrast of WCAG 2.2.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour Black { get; } = new(0x16, 0x18, 0x1d);

    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>Six hex digits, as in <c>0f766e</c>.</summary>
    public string Hex => $"{Red:x2}{Green:x2}{Blue:x2}";

    /// <summary>Reads <c>#rrggbb</c> or <c>rrggbb</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Colour colour)
    {
        colour = default;
        text = text.Length == 7 && text[0] == '#' ? text[1..] : text;
        if (text.Length != 6 || !int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        colour = new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>This colour mixed with another, from 0 (none of it) to 1 (only it).</summary>
    public Colour Mix(Colour other, double part) =>
        new(Mix(Red, other.Red, part), Mix(Green, other.Green, part), Mix(Blue, other.Blue, part));

    /// <summary>Contrast from 1 (equal) to 21 (black on white): WCAG 2.2, "contrast ratio".</summary>
    public double Contrast(Colour other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Near-black or white, whichever has more contrast with this colour; full black if neither has enough.</summary>
    public Colour Ink() =>
        (Contrast(White), Contrast(Black)) switch
        {
            var (white, black) when white >= black && white >= 4.5 => White,
            (_, >= 4.5) => Black,
            _ => default(Colour).Contrast(this) > Contrast(White) ? default : White,
        };

    /// <summary>
    /// This colour moved towards an ink until it has the contrast on every background; the ink itself if nothing before it has.
    /// </summary>
    public Colour TowardsUntil(Colour ink, double contrast, params ReadOnlySpan<Colour> backgrounds)
    {
        for (var part = 0.0; part < 1; part += 0.05)
        {
            var (mixed, readable) = (Mix(ink, part), true);
            foreach (var background in backgrounds)
            {
                readable &= mixed.Contrast(background) >= contrast;
            }

            if (readable)
            {
                return mixed;
            }
        }

        return ink;
    }

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    private static byte Mix(byte from, byte to, double part) => (byte)Math.Round(from + ((to - from) * part));
}
