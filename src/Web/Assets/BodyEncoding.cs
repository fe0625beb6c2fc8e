namespace Dukaan.Web.Assets;

/// <summary>The forms a body is kept in.</summary>
public enum BodyEncoding
{
    Identity,
    Gzip,
    Brotli,
}
