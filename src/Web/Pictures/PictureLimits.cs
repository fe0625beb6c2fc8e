namespace Dukaan.Web.Pictures;

/// <summary>What an upload may cost. Everything beyond is refused before it is spent.</summary>
public static class PictureLimits
{
    /// <summary>Bytes of an uploaded file: 10 MB.</summary>
    public const int MaxBytes = 10_000_000;

    /// <summary>Pixels, width × height, by the header: the best phone cameras make 50 million.</summary>
    public const long MaxPixels = 50_000_000;

    /// <summary>Pixels of one side, by the header.</summary>
    public const int MaxSide = 12_000;

    /// <summary>How long a client may take to send the file once reading has begun.</summary>
    public static readonly TimeSpan MaxUploadTime = TimeSpan.FromSeconds(60);

    /// <summary>How long an upload may wait for its turn before the answer is "busy".</summary>
    public static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(5);

    /// <summary>Uploads in memory at once, waiting ones included; the next is told "busy" at once. 16 × 10 MB at most.</summary>
    public const int MaxAdmitted = 16;
}
