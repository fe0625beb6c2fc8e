using System.Reflection;

namespace Dukaan.Web.Sellers;

/// <summary>The caller, authenticated by a session or an API key.</summary>
/// <param name="SellerId">The seller; empty for an API key.</param>
/// <param name="Actor">As in the audit trail: <c>seller:{id}</c> or <c>key:{id}</c>.</param>
/// <param name="TokenHash">The hash of the session's token, or of the API key's secret.</param>
/// <param name="KeyStoreId">The store of the API key, or null for a seller.</param>
public sealed record SignedIn(string SellerId, string Actor, string TokenHash, string? KeyStoreId = null)
{
    public bool IsApiKey => KeyStoreId is not null;

    /// <summary>Binds a handler's parameter; <see cref="SellerGate"/> has authenticated the caller.</summary>
    public static ValueTask<SignedIn?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult(context.Features.Get<SignedIn>());
}
