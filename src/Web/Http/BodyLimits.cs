namespace Dukaan.Web.Http;

/// <summary>How large what is sent may be.</summary>
public static class BodyLimits
{
    /// <summary>The greatest body a JSON request or a form may have, in bytes; uploads set their own.</summary>
    public const long MaxBody = 256 * 1024;
}
