using System.Runtime.InteropServices;

namespace Dukaan.Web.Pictures.Vips;

/// <summary>A reference to a libvips image. Most are recipes: pixels are computed when they are asked for.</summary>
internal sealed class VipsImage : SafeHandle
{
    private static readonly string?[] Moving = ["page-height", "n-pages", "delay", "loop"];

    /// <summary>For the marshaller.</summary>
    public VipsImage()
        : base(0, ownsHandle: true) { }

    internal VipsImage(nint owned)
        : base(0, ownsHandle: true) => SetHandle(owned);

    public override bool IsInvalid => handle == 0;

    /// <summary>Pixels.</summary>
    internal int Width => VipsNative.Width(this);

    /// <summary>Pixels.</summary>
    internal int Height => VipsNative.Height(this);

    /// <summary>Frames that the file has, whether they were loaded or not.</summary>
    internal int Pages => VipsNative.Pages(this);

    /// <summary>Pixels of one frame; loaded frames stand below each other.</summary>
    internal int PageHeight => VipsNative.PageHeight(this);

    /// <summary>Whether the EXIF orientation (5 to 8) turns the picture by a quarter, so that width and height swap.</summary>
    internal bool IsTurnedByAQuarter => VipsNative.Orientation(this) >= 5;

    /// <summary>Decodes the whole picture now; later steps may then read it in any order.</summary>
    /// <exception cref="VipsException">The picture is damaged.</exception>
    internal VipsImage InMemory()
    {
        var copy = VipsNative.CopyToMemory(this);
        return copy == 0 ? throw VipsException.FromLibrary("decode") : new VipsImage(copy);
    }

    /// <summary>Whether the picture says by an ICC profile what its numbers mean as colours.</summary>
    internal bool HasColourProfile => VipsNative.MetadataType(this, "icc-profile-data") != 0;

    /// <summary>
    /// Takes every piece of metadata off this image: EXIF (place, device, owner), XMP, IPTC, profile, comments. The savers' own
    /// "strip" is not enough: webpsave of libvips 8.14 writes the EXIF block, with the place, all the same. (It then writes one of its own,
    /// with size and resolution.)
    /// </summary>
    /// <remarks>Only for an image that nobody else holds.</remarks>
    internal unsafe void RemoveMetadata()
    {
        var names = VipsNative.MetadataNames(this);
        for (var name = names; *name != null; name++)
        {
            // Width and its like are not metadata and stay; so does how an animation moves.
            if (!Moving.Contains(Marshal.PtrToStringUTF8((nint)(*name))))
            {
                _ = VipsNative.RemoveMetadata(this, *name);
            }
        }

        VipsNative.FreeNames(names);
    }

    protected override bool ReleaseHandle()
    {
        VipsNative.Unref(handle);
        return true;
    }
}
