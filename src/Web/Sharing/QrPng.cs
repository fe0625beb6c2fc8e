using Dukaan.Web.Html;
using QRCoder;

namespace Dukaan.Web.Sharing;

/// <summary>The code of <see cref="QrSvg"/> as PNG, to download and print.</summary>
public static class QrPng
{
    /// <summary>Renders it, with its quiet zone.</summary>
    /// <param name="content">The content.</param>
    /// <param name="pixelsPerModule">The size of one module: 20 makes a shop's link about 700 pixels wide.</param>
    /// <returns>A PNG file.</returns>
    public static byte[] Draw(string content, int pixelsPerModule = 20)
    {
        using var data = QrSvg.Encode(content);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(pixelsPerModule);
    }
}
