namespace Dukaan.Web.Pictures;

/// <summary>Pulls pictures from the object store.</summary>
internal sealed class StoreOrigin(S3PictureStore store) : IPictureOrigin
{
    public string Name => "store";

    public Task<PulledPicture?> Pull(PictureName name) => store.Read(name, CancellationToken.None);
}
