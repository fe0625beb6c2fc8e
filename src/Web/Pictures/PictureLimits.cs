namespace Dukaan.Web.Pictures;

/// <summary>What an upload may cost. Everything beyond is refused before it is spent.</summary>
public static class PictureLimits
{
    /// <summary>Bytes of an uploaded file: 10 MB.</summary>
    public const int MaxBytes = 10_000_000;

    /// <summary>Pixels, width × height × frames, by the header: the best phone cameras make 50 million.</summary>
    public const long MaxPixels = 50_000_000;

    /// <summary>Pixels of one side, by the header.</summary>
    public const int MaxSide = 12_000;

    /// <summary>Frames of an animation: at ten a second half a minute.</summary>
    public const int MaxFrames = 300;

    /// <summary>
    /// Scans of a JPEG. Each costs the decoder a pass over the whole picture, however few bytes it has; encoders make ten to twenty.
    /// </summary>
    public const int MaxScans = 100;

    /// <summary>Bytes of all that a picture is rendered to.</summary>
    public const int MaxRendered = 64_000_000;

    /// <summary>How long a client may take to send the file once reading has begun.</summary>
    public static readonly TimeSpan MaxUploadTime = TimeSpan.FromSeconds(60);

    /// <summary>Processor time that one picture may take: ten times what an honest one of the most pixels takes.</summary>
    public static readonly TimeSpan MaxComputing = TimeSpan.FromSeconds(15);

    /// <summary>How long an upload that has arrived may wait for its turn before the answer is "busy".</summary>
    public static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(30);

    /// <summary>Uploads that arrive at once, on disk: 256 × 10 MB at most.</summary>
    public const int Arriving = 256;

    /// <summary>Of one shop.</summary>
    public const int ArrivingOfShop = 16;

    /// <summary>Uploads that have arrived and wait to be decoded, of all shops.</summary>
    public const int Waiting = 64;

    /// <summary>Of one shop: a product's photos.</summary>
    public const int WaitingOfShop = 8;
}
