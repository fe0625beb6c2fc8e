namespace Dukaan.Web.Pictures;

/// <summary>The limits of an upload. Anything beyond is refused before it costs more.</summary>
public static class PictureLimits
{
    /// <summary>The size of an uploaded file in bytes: 10 MB.</summary>
    public const int MaxBytes = 10_000_000;

    /// <summary>Pixels, width × height × frames, by the header: the best phone cameras have 50 million.</summary>
    public const long MaxPixels = 50_000_000;

    /// <summary>Pixels of one side, by the header.</summary>
    public const int MaxSide = 12_000;

    /// <summary>Frames of an animation: half a minute at ten a second.</summary>
    public const int MaxFrames = 300;

    /// <summary>
    /// Scans of a JPEG. Each costs the decoder a pass over the whole picture, however few bytes it has; encoders make ten to twenty.
    /// </summary>
    public const int MaxScans = 100;

    /// <summary>The bytes of all renditions together.</summary>
    public const int MaxRendered = 64_000_000;

    /// <summary>The time to receive the file once reading has begun.</summary>
    public static readonly TimeSpan MaxUploadTime = TimeSpan.FromSeconds(60);

    /// <summary>The processor time of one picture: ten times that of a real one with the most pixels.</summary>
    public static readonly TimeSpan MaxComputing = TimeSpan.FromSeconds(15);

    /// <summary>The longest wait of a received upload for its turn; then the response is "busy".</summary>
    public static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(30);

    /// <summary>Uploads that arrive at once, on disk: 256 × 10 MB at most.</summary>
    public const int Arriving = 256;

    /// <summary>The same for one shop.</summary>
    public const int ArrivingOfShop = 16;

    /// <summary>As <see cref="Arriving"/>, of shoppers.</summary>
    public const int ArrivingOfShoppers = 64;

    /// <summary>Received uploads of all shops that wait to be decoded.</summary>
    public const int Waiting = 64;

    /// <summary>The same for one shop: a product's photos.</summary>
    public const int WaitingOfShop = 8;
}
