namespace Dukaan.Web.Pictures;

/// <summary>One file of a stored picture: its nominal width, its format, its bytes.</summary>
/// <param name="Width">320, 640 or 1280. A smaller original keeps its size under each of these names; it is never enlarged.</param>
/// <param name="Format">The encoding.</param>
/// <param name="Bytes">The encoded picture: no metadata, sRGB.</param>
public sealed record PictureRendition(int Width, PictureFormat Format, byte[] Bytes)
{
    /// <summary>All nominal widths, in rising order.</summary>
    public static IReadOnlyList<int> Widths { get; } = [320, 640, 1280];
}
