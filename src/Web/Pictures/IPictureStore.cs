namespace Dukaan.Web.Pictures;

/// <summary>Stores rendered pictures by store and id. A picture exists completely or not at all, and never changes.</summary>
public interface IPictureStore
{
    /// <summary>Whether this picture exists. False for invalid ids.</summary>
    Task<bool> Contains(string storeId, string pictureId, CancellationToken cancellation);

    /// <summary>Stores a picture. When this returns, it survives a loss of power (P1). Idempotent.</summary>
    /// <exception cref="ArgumentException">An invalid id.</exception>
    /// <exception cref="IOException">The disk is full or unavailable; nothing is stored.</exception>
    Task Keep(string storeId, string pictureId, IReadOnlyList<PictureRendition> renditions, CancellationToken cancellation);

    /// <summary>One rendition, to be read and disposed; null if there is none, or for an invalid id.</summary>
    Stream? Open(string storeId, string pictureId, int width, PictureFormat format);
}
