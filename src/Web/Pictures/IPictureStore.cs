namespace Dukaan.Web.Pictures;

/// <summary>Stores rendered pictures by store and id. A picture exists completely or not at all, and never changes.</summary>
public interface IPictureStore
{
    /// <summary>
    /// Whether this picture exists, asked by who is about to name it: a picture that was found unused counts as used again. False for
    /// invalid ids.
    /// </summary>
    /// <exception cref="PicturesAwayException">The store cannot be reached.</exception>
    Task<bool> Contains(string storeId, string pictureId, CancellationToken cancellation);

    /// <summary>Stores a picture. When this returns, it survives a loss of power (P1). Idempotent.</summary>
    /// <exception cref="ArgumentException">An invalid id.</exception>
    /// <exception cref="IOException">The disk is full or unavailable; nothing is stored.</exception>
    Task Keep(string storeId, string pictureId, IReadOnlyList<PictureRendition> renditions, CancellationToken cancellation);

    /// <summary>One file, from its first byte, seekable, to be disposed; null: there is none.</summary>
    /// <exception cref="PicturesAwayException">What may have it cannot be reached.</exception>
    Task<Stream?> Open(PictureName name, CancellationToken cancellation);
}
