using Dukaan.Web.Access;

namespace Dukaan.Web.Sellers;

/// <summary>Marks an endpoint for sellers, enforced by <see cref="SellerGate"/>.</summary>
/// <param name="SignInAt">Null: the API, with <c>Authorization: Bearer</c>. Else a page, with the cookie: visitors who are not signed in
/// are redirected to this address.</param>
/// <param name="People">Whether it is for people only, not for a store's API keys.</param>
public sealed record SellerRoute(string? SignInAt = null, bool People = false) : IAudience
{
    public Audience Audience => Audience.Sellers;
}
