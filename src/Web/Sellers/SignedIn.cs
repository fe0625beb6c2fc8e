using System.Reflection;

namespace Dukaan.Web.Sellers;

/// <summary>Who is asking, proved by a session or an API key.</summary>
/// <param name="SellerId">The seller; empty for an API key.</param>
/// <param name="Actor">As the audit trail names them: <c>seller:{id}</c> or <c>key:{id}</c>.</param>
/// <param name="TokenHash">The session's, or that of the API key's secret.</param>
/// <param name="KeyStoreId">The store the API key is of, or null for a seller.</param>
public sealed record SignedIn(string SellerId, string Actor, string TokenHash, string? KeyStoreId = null)
{
    public bool IsApiKey => KeyStoreId is not null;

    /// <summary>Binds a handler's parameter; <see cref="SellerGate"/> has established who is asking.</summary>
    public static ValueTask<SignedIn?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult(context.Features.Get<SignedIn>());
}
