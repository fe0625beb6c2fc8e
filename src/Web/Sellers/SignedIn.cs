using System.Collections.Immutable;
using System.Reflection;
using Dukaan.Team;

namespace Dukaan.Web.Sellers;

/// <summary>The caller, authenticated by a session or an API key.</summary>
/// <param name="SellerId">The seller; empty for an API key.</param>
/// <param name="Actor">As in the audit trail: <c>seller:{id}</c> or <c>key:{id}</c>.</param>
/// <param name="TokenHash">The hash of the session's token, or of the API key's secret.</param>
/// <param name="KeyStoreId">The store of the API key, or null for a seller.</param>
public sealed record SignedIn(string SellerId, string Actor, string TokenHash, string? KeyStoreId = null)
{
    public bool IsApiKey => KeyStoreId is not null;

    /// <summary>The person's role in the store of the request; null: an API key, or a request outside any store.</summary>
    public Role? Role { get; init; }

    /// <summary>Until when an operator may look at the shop; null: no operator.</summary>
    public DateTimeOffset? LooksUntil { get; init; }

    /// <summary>What the API key may do; default: all that keys may.</summary>
    public ImmutableArray<Permission> Scopes { get; init; }

    /// <summary>
    /// Whether the caller may do this in the store of the request. What keys may not do at all is in <see cref="KeyRights"/>.
    /// </summary>
    public bool May(Permission permission) =>
        !IsApiKey ? Role?.May(permission) == true
        : permission is Permission.Own ? false
        : Scopes.IsDefault || permission is Permission.Enter || Scopes.Contains(permission);

    /// <summary>Binds a handler's parameter; <see cref="SellerGate"/> has authenticated the caller.</summary>
    public static ValueTask<SignedIn?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult(context.Features.Get<SignedIn>());
}
