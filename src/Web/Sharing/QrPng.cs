using Dukaan.Web.Html;
using QRCoder;

namespace Dukaan.Web.Sharing;

/// <summary>The same code as <see cref="QrSvg"/>, as a picture to download and print.</summary>
public static class QrPng
{
    /// <summary>Draws it, with its quiet zone.</summary>
    /// <param name="content">What a scanner reads.</param>
    /// <param name="pixelsPerModule">Size of one square: 20 makes a shop's link about 700 pixels wide.</param>
    /// <returns>A PNG file.</returns>
    public static byte[] Draw(string content, int pixelsPerModule = 20)
    {
        using var data = QrSvg.Encode(content);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(pixelsPerModule);
    }
}
