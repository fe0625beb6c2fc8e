using Dukaan.Web.Access;

namespace Dukaan.Web.Sellers;

/// <summary>Marks an endpoint as one for sellers; <see cref="SellerGate"/> keeps it.</summary>
/// <param name="SignInAt">
/// Null: the API, with <c>Authorization: Bearer</c>. Else a page, with the cookie: who is not signed in is sent to this address.
/// </param>
/// <param name="People">Whether it is for sellers alone, not for a store's API keys.</param>
public sealed record SellerRoute(string? SignInAt = null, bool People = false) : IAudience
{
    public Audience Audience => Audience.Sellers;
}
