using System.Net;
using NetVips;

namespace Dukaan.Web.Pictures;

/// <summary>
/// Draws the picture of a product in link previews, 1200 by 630 as they all want it: the product's picture beside its name, its price and
/// the shop's name. Of pictures it takes only renditions of our own.
/// </summary>
internal static class ShareDrawing
{
    public const int Width = 1_200;
    public const int Height = 630;

    private const int Margin = 56;
    private const string Font = "sans";
    private const string Bold = "sans bold";

    /// <summary>Whether this machine can draw text.</summary>
    public static bool IsAvailable => VipsLibrary.IsAvailable && NetVips.NetVips.TypeFind("VipsOperation", "text") != 0;

    /// <param name="picture">A JPEG of ours, or null: text alone.</param>
    /// <param name="title">The product's name.</param>
    /// <param name="price">As people read it.</param>
    /// <param name="shop">The shop's name.</param>
    /// <param name="background">Red, green and blue.</param>
    /// <param name="ink">What is read on it.</param>
    /// <param name="accent">The colour of the price.</param>
    /// <returns>A JPEG.</returns>
    /// <exception cref="VipsException">It cannot be drawn.</exception>
    public static byte[] Draw(byte[]? picture, string title, string price, string shop, double[] background, double[] ink, double[] accent)
    {
        var left = picture is null ? Margin : Height + Margin;
        var width = Width - left - Margin;
        var canvas = Plain(background);
        if (picture is not null)
        {
            using var loaded = VipsLibrary.Load("jpegload_buffer", picture, "");
            using var square = loaded.ThumbnailImage(Height, Height, Enums.Size.Both, crop: Enums.Interesting.Centre);
            using var coloured = square.Colourspace(Enums.Interpretation.Srgb);
            canvas = Then(canvas, canvas.Insert(coloured, 0, 0));
        }

        canvas = Write(canvas, title, Bold, left, Margin, width, 300, ink);
        canvas = Write(canvas, price, Bold, left, 390, width, 80, accent);
        canvas = Write(canvas, shop, Font, left, 510, width, 64, ink);
        using (canvas)
        {
            return canvas.JpegsaveBuffer(q: 82, optimizeCoding: true, keep: Enums.ForeignKeep.None);
        }
    }

    private static Image Plain(double[] colour)
    {
        using var black = Image.Black(Width, Height, bands: 3);
        using var plain = black.Linear([1, 1, 1], colour);
        using var bytes = plain.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    /// <summary>Text as large as fits into its box, in lines; what a font has no letters for is left out.</summary>
    private static Image Write(Image canvas, string text, string font, int left, int top, int width, int height, double[] colour)
    {
        if (text.Trim().Length == 0)
        {
            return canvas;
        }

        using var mask = Fitted(WebUtility.HtmlEncode(text), font, width, height);
        using var placed = mask.Embed(left, top, Width, Height);
        using var written = Plain(colour);
        return Then(canvas, placed.Ifthenelse(written, canvas, blend: true));
    }

    /// <summary>A short text is not blown up to fill its box.</summary>
    private static Image Fitted(string text, string font, int width, int height)
    {
        const int Largest = 300; // dots per inch, at 18 points
        var wanted = Image.Text(text, font: $"{font} 18", width: width, dpi: Largest, wrap: Enums.TextWrap.WordChar);
        if (wanted.Width <= width && wanted.Height <= height)
        {
            return wanted;
        }

        wanted.Dispose();
        var fitted = Image.Text(text, font: $"{font} 18", width: width, height: height, wrap: Enums.TextWrap.WordChar);
        if (fitted.Width <= width && fitted.Height <= height)
        {
            return fitted;
        }

        using (fitted)
        {
            return fitted.ExtractArea(0, 0, Math.Min(fitted.Width, width), Math.Min(fitted.Height, height));
        }
    }

    private static Image Then(Image before, Image after)
    {
        using (before)
        {
            return after;
        }
    }
}
