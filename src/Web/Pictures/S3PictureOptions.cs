namespace Dukaan.Web.Pictures;

/// <summary>A bucket of an object store that speaks S3.</summary>
/// <param name="Bucket">Its name.</param>
/// <param name="Endpoint">The service; null: Amazon's.</param>
/// <param name="Region">The region of the service, which requests are signed for.</param>
/// <param name="Key">The id of the access key; null: what the machine's role allows.</param>
/// <param name="Secret">The secret of the access key.</param>
public sealed record S3PictureOptions(string Bucket, Uri? Endpoint, string Region, string? Key, string? Secret);
