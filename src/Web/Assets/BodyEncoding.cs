namespace Dukaan.Web.Assets;

/// <summary>The encodings of a stored body.</summary>
public enum BodyEncoding
{
    Identity,
    Gzip,
    Brotli,
}
