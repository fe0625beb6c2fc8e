using NetVips;

namespace Dukaan.Web.Pictures;

/// <summary>
/// Initialises libvips once per process, with all loaders blocked except those on our list. It would otherwise try ImageMagick, PDF, SVG
/// and a dozen others on untrusted bytes.
/// </summary>
internal static class VipsLibrary
{
    /// <summary>The text for people if the library is missing.</summary>
    internal const string HowToInstall =
        "Pictures need libvips: sudo apt-get install libvips42 (Debian) or libvips42t64 (Ubuntu 24.04 and newer), then restart.";

    private static readonly Lazy<bool> Started = new(Start);

    /// <summary>Whether libvips 8.13 or newer is installed. Older versions cannot block loaders, so they are not used.</summary>
    internal static bool IsAvailable => Started.Value;

    /// <summary>Whether this loader is available, for formats that are optional at compile time (HEIC, AVIF).</summary>
    internal static bool Has(string loader) => IsAvailable && NetVips.NetVips.TypeFind("VipsForeignLoad", loader) != 0;

    /// <summary>Opens encoded bytes with exactly this loader. It reads the header; pixels are decoded on demand.</summary>
    /// <param name="loader">Such as <c>pngload_buffer</c>.</param>
    /// <param name="bytes">The encoded bytes; libvips gets a copy.</param>
    /// <param name="options">In libvips's format, <c>name=value,name=value</c>.</param>
    /// <exception cref="VipsException">The bytes are invalid for the loader.</exception>
    internal static Image Load(string loader, byte[] bytes, string options) =>
        (Image)Operation.Call(loader, new VOption { { "string_options", options } }, bytes);

    private static bool Start()
    {
        if (!ModuleInitializer.VipsInitialized || !NetVips.NetVips.AtLeastLibvips(8, 13))
        {
            return false;
        }

        NetVips.NetVips.BlockUntrusted = true;
        Operation.Block("VipsForeignLoad", true);
        // SVG is for our own drawings (Demo/). Uploads choose their loader by magic bytes, and SVG has none there.
        foreach (var allowed in (ReadOnlySpan<string>)["Jpeg", "Png", "Webp", "Nsgif", "Heif", "Svg"])
        {
            Operation.Block("VipsForeignLoad" + allowed, false);
        }

        // Pictures are processed concurrently (PictureGate), so one thread each. No cache, since uploads do not repeat.
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        return true;
    }
}
