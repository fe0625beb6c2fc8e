namespace Dukaan.Web.Pictures.Vips;

/// <summary>
/// Starts libvips once per process, with every loader blocked but those on our list. It would otherwise try ImageMagick,
/// PDF, SVG and a dozen others on bytes a stranger sent.
/// </summary>
internal static class VipsLibrary
{
    /// <summary>What a person is told when the library is missing.</summary>
    internal const string HowToInstall =
        "Pictures need libvips: sudo apt-get install libvips42 (Debian) or libvips42t64 (Ubuntu 24.04 and newer), then restart.";

    private static readonly Lazy<bool> Started = new(Start);

    /// <summary>Whether libvips 8.13 or newer is here. Older ones cannot block loaders, so they are not used.</summary>
    internal static bool IsAvailable => Started.Value;

    /// <summary>Whether this loader is here, for formats that are compiled in only sometimes (HEIC, AVIF).</summary>
    internal static bool Has(string loader) => IsAvailable && VipsNative.FindType("VipsForeignLoad", loader) != 0;

    private static bool Start()
    {
        try
        {
            if (VipsNative.Initialise("dukaan") != 0 || (VipsNative.Version(0), VipsNative.Version(1)).CompareTo((8, 13)) < 0)
            {
                return false;
            }

            VipsNative.BlockUntrusted(true);
            VipsNative.Block("VipsForeignLoad", true);
            // SVG is for our own drawings (Demo/). Uploads name their loader by magic bytes, and SVG has no entry there.
            foreach (var allowed in (ReadOnlySpan<string>)["Jpeg", "Png", "Webp", "Nsgif", "Heif", "Svg"])
            {
                VipsNative.Block("VipsForeignLoad" + allowed, false);
            }

            // Pictures are processed side by side (PictureGate), so one thread each. No cache: uploads do not repeat.
            VipsNative.SetThreadsPerPicture(1);
            VipsNative.SetCachedOperations(0);
            return true;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }
}
