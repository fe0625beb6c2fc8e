using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>What a change answers that has nothing else to show.</summary>
/// <param name="Version">The shop's version after it.</param>
public sealed record VersionBody(long Version)
{
    /// <summary>The answer, remembered as seen by this client (P4).</summary>
    public static IResult Seen(HttpContext context, string storeId, long version)
    {
        SeenVersion.Set(context, storeId, version);
        return TypedResults.Json(new VersionBody(version), ApiJson.Options);
    }
}
