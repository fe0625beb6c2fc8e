using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>Where pictures are kept, and how they reach shoppers.</summary>
public sealed partial record DukaanOptions
{
    /// <summary>Null: pictures are in <see cref="Data"/>.</summary>
    [TextSetting(
        "DUKAAN_S3_BUCKET",
        "the bucket of pictures, the same in all regions; see “Pictures”",
        Unset = "pictures are in `DUKAAN_DATA`"
    )]
    public string? S3Bucket { get; init; }

    /// <summary>Null: Amazon's.</summary>
    [AddressSetting("DUKAAN_S3", "the service of that bucket, if it is not Amazon's", Unset = "Amazon's")]
    public Uri? S3 { get; init; }

    [TextSetting("DUKAAN_S3_REGION", "the region of that service")]
    public string S3Region { get; init; } = "us-east-1";

    /// <summary>Null: what the machine's role allows.</summary>
    [TextSetting("DUKAAN_S3_KEY", "the id of an access key that may read, write, list and delete there", Unset = "the machine's role")]
    public string? S3Key { get; init; }

    [SecretSetting("DUKAAN_S3_SECRET", "the secret of that access key")]
    public string? S3Secret { get; init; }

    /// <summary>Null: a folder in <see cref="Data"/>.</summary>
    [TextSetting(
        "DUKAAN_PICTURE_CACHE",
        "a folder on an own disk for pictures of the bucket and of other regions",
        Unset = "`picture-cache/` in `DUKAAN_DATA`"
    )]
    public string? PictureCache { get; init; }

    [CountSetting("DUKAAN_PICTURE_CACHE_MB", "its size for each process, in megabytes", Unit = SettingUnit.Megabytes)]
    public long PictureCacheBytes { get; init; } = 2048L * 1024 * 1024;

    /// <summary>A picture may be in a backup for as long as backups are kept.</summary>
    [CountSetting(
        "DUKAAN_PICTURES_KEEP_DAYS",
        "how long `./dukaan pictures clean` keeps what nothing uses: longer than backups are kept",
        Min = 1,
        Unit = SettingUnit.Days
    )]
    public TimeSpan PicturesKept { get; init; } = TimeSpan.FromDays(90);

    /// <summary>Scheme and host. Null: pages name pictures at their own host.</summary>
    [AddressSetting(
        "DUKAAN_CDN_URL",
        "the address of a CDN for pictures, whose origin is this site: `https://cdn.example`",
        Unset = "none"
    )]
    public Uri? Cdn
    {
        get;
        init => (field, CdnOrigin) = (value, value?.GetLeftPart(UriPartial.Authority) ?? "");
    }

    /// <summary>What a CDN's address is in front of a picture's path; empty: none.</summary>
    public string CdnOrigin { get; private init; } = "";

    private void CheckPictures()
    {
        if (S3Bucket is null && (S3 ?? (object?)S3Key ?? S3Secret) is not null)
        {
            throw new SettingException("DUKAAN_S3, DUKAAN_S3_KEY or DUKAAN_S3_SECRET is set: DUKAAN_S3_BUCKET must be too.");
        }

        if (S3Key is null != S3Secret is null)
        {
            throw new SettingException("DUKAAN_S3_KEY and DUKAAN_S3_SECRET belong together: set both, or neither.");
        }

        if (Cdn is { } cdn && (cdn.PathAndQuery != "/" || cdn.Fragment.Length > 0))
        {
            throw new SettingException(
                $"DUKAAN_CDN_URL is scheme and host alone, such as https://{cdn.Authority}, since paths stay as they are."
            );
        }
    }
}
