using System.Globalization;
using System.Security.Cryptography;
using Dukaan.Accounts;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Sellers;
using Dukaan.Web.Storefront.Pages;
using Microsoft.AspNetCore.DataProtection;
using Orleans;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>
/// Sessions of shoppers. Each is a cookie of one shop's pages that scripts cannot read: store, phone and a secret, encrypted and signed.
/// The account keeps the hash of the secret, so that a session can be ended wherever its cookie is.
/// </summary>
internal sealed class ShopperSession(IGrainFactory grains, IDataProtectionProvider protection, TimeProvider time)
{
    public const string Cookie = "dukaan-account";

    private const int MaxCookie = 1_000;
    private readonly IDataProtector _protector = protection.CreateProtector("Dukaan.Accounts.Session.v1");

    /// <summary>The shopper who is signed in at this shop, or null. Costs nothing for browsers without the cookie.</summary>
    public async Task<SignedInShopper?> Current(HttpContext context, Shop shop)
    {
        if (Read(context, shop) is not var (phone, secret))
        {
            return null;
        }

        var (grain, hash) = (Of(shop, phone), SessionToken.HashOf(secret));
        return await grain.Get(hash) is { } account ? new SignedInShopper(grain, account, hash) : null;
    }

    /// <summary>Opens a session for the holder of a phone, who entered a code.</summary>
    public async Task<IAccountGrain> SignIn(HttpContext context, Shop shop, ShopFrame frame, Phone phone)
    {
        var (grain, secret) = (Of(shop, phone), Ids.Token());
        var until = await grain.Open(phone, SessionToken.HashOf(secret));
        var text = string.Create(CultureInfo.InvariantCulture, $"{shop.StoreId}|{phone.E164}|{secret}|{until.ToUnixTimeSeconds()}");
        context.Response.Cookies.Append(Cookie, _protector.Protect(text), context.CookieFor(frame.Home, until - time.GetUtcNow()));
        return grain;
    }

    /// <summary>Ends the browser's session, or all of its account.</summary>
    public async Task SignOut(HttpContext context, Shop shop, ShopFrame frame, bool everywhere)
    {
        if (await Current(context, shop) is { } shopper)
        {
            await (everywhere ? shopper.Grain.CloseAll() : shopper.Grain.Close(shopper.TokenHash));
        }

        context.Response.Cookies.Delete(Cookie, context.CookieFor(frame.Home));
    }

    private IAccountGrain Of(Shop shop, Phone phone) => grains.GetGrain<IAccountGrain>(AccountKey.Of(shop.StoreId, phone));

    private (Phone Phone, string Secret)? Read(HttpContext context, Shop shop)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 and <= MaxCookie } text)
        {
            return null;
        }

        try
        {
            return
                _protector.Unprotect(text).Split('|') is [var store, var phone, var secret, var until]
                && store == shop.StoreId
                && long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds()
                ? (new Phone(phone), secret)
                : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null; // changed, or of another site
        }
    }
}
