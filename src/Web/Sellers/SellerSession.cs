using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Sellers;

/// <summary>
/// Sessions of sellers: the API's bearer token and the dashboard's cookie are the same token, created, checked and ended here.
/// </summary>
public sealed class SellerSession(IGrainFactory grains)
{
    private const string KeyActor = "key:";

    /// <summary>Opens a session: its token and its end.</summary>
    public async Task<(SessionToken Token, DateTimeOffset ExpiresAt)> Open(string sellerId)
    {
        var token = SessionToken.New(sellerId);
        return (token, await grains.GetGrain<ISellerGrain>(sellerId).OpenSession(token.Hash));
    }

    /// <summary>Opens a session and sets it as a cookie that scripts cannot read.</summary>
    public async Task SignIn(HttpContext context, string sellerId)
    {
        var (token, expiresAt) = await Open(sellerId);
        context.Response.Cookies.Append(CookieName(context), token.Text, CookieFor(context, expiresAt));
    }

    /// <summary>Ends the browser's session, even if the cookie was copied elsewhere.</summary>
    public async Task SignOut(HttpContext context)
    {
        if (FromCookie(context) is { } token)
        {
            await grains.GetGrain<ISellerGrain>(token.SellerId).CloseSession(token.Hash);
        }

        context.Response.Cookies.Delete(CookieName(context), CookieFor(context, null));
    }

    /// <summary>Ends all sessions of the browser's seller, on every device.</summary>
    public async Task SignOutEverywhere(HttpContext context)
    {
        if (await Current(context) is { } seller)
        {
            await grains.GetGrain<ISellerGrain>(seller.SellerId).CloseSessions();
        }

        context.Response.Cookies.Delete(CookieName(context), CookieFor(context, null));
    }

    /// <summary>Whether a one-time code was entered in the caller's session within the last ten minutes. Never for an API key.</summary>
    public async Task<bool> IsFresh(SignedIn caller) =>
        !caller.IsApiKey && await grains.GetGrain<ISellerGrain>(caller.SellerId).IsFresh(caller.TokenHash);

    /// <summary>Records that a one-time code of the caller's phone was entered in their session just now.</summary>
    public Task Prove(SignedIn caller) => grains.GetGrain<ISellerGrain>(caller.SellerId).Prove(caller.TokenHash);

    /// <summary>The caller by the browser's cookie, or null. For pages; the API does not accept cookies.</summary>
    public async Task<SignedIn?> Current(HttpContext context)
    {
        if (context.Features.Get<SignedIn>() is { } known)
        {
            return known;
        }

        var signedIn = FromCookie(context) is { } token ? await Check(token) : null;
        context.Features.Set(signedIn);
        return signedIn;
    }

    /// <summary>The caller by the <c>Authorization</c> header, or null: a session token or an API key.</summary>
    public async Task<SignedIn?> FromHeader(HttpContext context)
    {
        if (Bearer(context) is not { } text)
        {
            return null;
        }

        return SessionToken.TryRead(text, out var token) ? await Check(token)
            : ApiKeyToken.Read(text) is { } key ? await Check(key)
            : null;
    }

    /// <summary>The seller of a request's session, or the store of its API key, not verified yet; null: neither.</summary>
    public static string? Whose(HttpContext context)
    {
        if (Bearer(context) is not { } text)
        {
            return FromCookie(context)?.SellerId;
        }

        return SessionToken.TryRead(text, out var token) ? token.SellerId : ApiKeyToken.Read(text)?.StoreId;
    }

    /// <summary>Whether a caller who was allowed to do this in a store would still be allowed now.</summary>
    public async Task<bool> MayStill(SignedIn caller, string storeId, Permission permission)
    {
        if (caller.LooksUntil is not null)
        {
            return false; // each page asks anew
        }

        if (caller.IsApiKey)
        {
            return (await RightsOf(caller)) is { } rights && (caller with { Scopes = rights.Scopes }).May(permission);
        }

        return await grains.GetGrain<ISellerGrain>(caller.SellerId).HasSession(caller.TokenHash)
            && (await caller.RoleIn(storeId, grains))?.May(permission) == true;
    }

    private static string? Bearer(HttpContext context)
    {
        const string scheme = "Bearer ";
        return context.Request.Headers.Authorization is [{ } header] && header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
            ? header[scheme.Length..].Trim()
            : null;
    }

    private async Task<SignedIn?> Check(SessionToken token)
    {
        var hash = token.Hash;
        return await grains.GetGrain<ISellerGrain>(token.SellerId).HasSession(hash)
            ? new SignedIn(token.SellerId, $"seller:{token.SellerId}", hash)
            : null;
    }

    private async Task<SignedIn?> Check(ApiKeyToken key)
    {
        var caller = new SignedIn("", KeyActor + key.KeyId, SessionToken.HashOf(key.Secret), key.StoreId);
        return await RightsOf(caller) is { } rights ? caller with { Scopes = rights.Scopes } : null;
    }

    private Task<ApiKeyRights?> RightsOf(SignedIn caller)
    {
        Caller.Set(caller.KeyStoreId!, caller.Actor);
        return grains.GetGrain<IStoreGrain>(caller.KeyStoreId!).UseApiKey(caller.Actor[KeyActor.Length..], caller.TokenHash);
    }

    private static SessionToken? FromCookie(HttpContext context) =>
        context.Request.Headers.Cookie.Count > 0 && SessionToken.TryRead(context.Request.Cookies[CookieName(context)], out var token)
            ? token
            : null;

    // With this prefix a browser accepts the cookie only over https and for this host alone (RFC 6265bis, section 4.1.3).
    private static string CookieName(HttpContext context) => context.SecureCookies() ? "__Host-dukaan-session" : "dukaan-session";

    private static CookieOptions CookieFor(HttpContext context, DateTimeOffset? expiresAt)
    {
        var options = context.CookieFor("/");
        options.Expires = expiresAt;
        return options;
    }
}
