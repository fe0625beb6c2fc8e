namespace Dukaan.Web.Pictures;

/// <summary>Where pictures are pulled from.</summary>
internal interface IPictureOrigin
{
    /// <summary>The name in metrics.</summary>
    string Name { get; }

    /// <summary>The bytes of a file; null: it has none.</summary>
    /// <exception cref="PicturesAwayException">It cannot be reached.</exception>
    Task<PulledPicture?> Pull(PictureName name);
}
