using Dukaan.Team;
using Dukaan.Web.Access;

namespace Dukaan.Web.Sellers;

/// <summary>Marks an endpoint for sellers, enforced by <see cref="SellerGate"/>.</summary>
/// <param name="SignInAt">Null: the API, with <c>Authorization: Bearer</c>. Else a page, with the cookie: visitors who are not signed in
/// are redirected to this address.</param>
/// <param name="People">Whether it is for people only, not for a store's API keys.</param>
/// <param name="Read">What the caller must be allowed to do in the store of the route, to read (GET, HEAD).</param>
/// <param name="Write">The same, for every other method.</param>
public sealed record SellerRoute(
    string? SignInAt = null,
    bool People = false,
    Permission Read = Permission.Own,
    Permission Write = Permission.Own
) : IAudience
{
    public Audience Audience => Audience.Sellers;

    /// <summary>What a request with this method needs.</summary>
    public Permission Needed(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? Read : Write;
}
