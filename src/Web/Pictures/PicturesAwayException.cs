using Dukaan.Web.Http;

namespace Dukaan.Web.Pictures;

/// <summary>What has a picture, the object store or the home region, cannot be reached now. A retry helps.</summary>
public sealed class PicturesAwayException : AwayException
{
    public PicturesAwayException(string message, Exception? inner = null)
        : base(message, inner) { }
}
