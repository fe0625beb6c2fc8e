namespace Dukaan.Web.Pictures;

/// <summary>Keeps rendered pictures by store and id. A picture is there whole or not at all, and never changes.</summary>
public interface IPictureStore
{
    /// <summary>Whether this picture is here. False for ids that could not exist.</summary>
    Task<bool> Contains(string storeId, string pictureId, CancellationToken cancellation);

    /// <summary>
    /// Keeps a picture. When this returns, it survives the loss of power (P1). Keeping it again changes nothing.
    /// </summary>
    /// <exception cref="ArgumentException">An id that could not exist.</exception>
    /// <exception cref="IOException">The disk is full or gone; nothing is kept.</exception>
    Task Keep(string storeId, string pictureId, IReadOnlyList<PictureRendition> renditions, CancellationToken cancellation);

    /// <summary>One rendition, to be read and disposed; null when there is none, or when an id could not exist.</summary>
    Stream? Open(string storeId, string pictureId, int width, PictureFormat format);
}
