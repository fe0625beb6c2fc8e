namespace Dukaan.Web.Http;

/// <summary>Size limits of bodies.</summary>
public static class BodyLimits
{
    /// <summary>The size limit of a JSON request or a form, in bytes; uploads set their own.</summary>
    public const long MaxBody = 256 * 1024;
}
