using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>The response to a change that has no other content.</summary>
/// <param name="Version">The shop's version after the change.</param>
public sealed record VersionBody(long Version)
{
    /// <summary>The response, with the version that this client has seen (P4).</summary>
    public static IResult Seen(HttpContext context, string storeId, long version)
    {
        SeenVersion.Set(context, storeId, version);
        return TypedResults.Json(new VersionBody(version), ApiJson.Options);
    }
}
