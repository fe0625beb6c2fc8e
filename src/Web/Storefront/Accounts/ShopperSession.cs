using System.Globalization;
using System.Security.Cryptography;
using Dukaan.Accounts;
using Dukaan.Features;
using Dukaan.Stores;
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
/// The account keeps the hash of the secret, so that a session can be ended wherever its cookie is. Where shoppers let all shops of an
/// owner use their details, another cookie, of all shops on this host, signs them in there; whether it still may is asked at each request
/// (<see cref="IOwnerAccountGrain"/>).
/// </summary>
internal sealed class ShopperSession(IGrainFactory grains, IDataProtectionProvider protection, FeatureGate features, TimeProvider time)
{
    public const string Cookie = "dukaan-account";

    /// <summary>Begins the name of the cookie for all shops of an owner; one browser may have those of several.</summary>
    public const string SharedCookie = "dukaan-shops-";

    private const int MaxCookie = 1_000;
    private readonly IDataProtector _protector = protection.CreateProtector("Dukaan.Accounts.Session.v1");
    private readonly IDataProtector _shared = protection.CreateProtector("Dukaan.Accounts.Shared.v1");

    /// <summary>The shopper who is signed in at this shop, or null. Costs nothing for browsers without a cookie.</summary>
    public async Task<SignedInShopper?> Current(HttpContext context, Shop shop)
    {
        var (own, isShared) = (Read(context, shop), HasShared(context));
        if (own is null && !isShared)
        {
            return null;
        }

        var owner = await OwnerOf(shop);
        if (own is var (phone, secret))
        {
            var (grain, hash) = (Of(shop, phone), SessionToken.HashOf(secret));
            if (await grain.Get(hash) is { } account)
            {
                var all = owner is null ? null : OfOwner(owner, phone);
                var details = all is null ? null : await all.Get();
                return new SignedInShopper(grain, SignedInShopper.Merged(account, details), hash)
                {
                    Owner = all,
                    OwnerId = owner,
                    Shares = details is not null,
                };
            }
        }

        return isShared && owner is not null ? await Everywhere(context, shop, owner) : null;
    }

    /// <summary>Opens a session for the holder of a phone, who entered a code.</summary>
    public async Task<IAccountGrain> SignIn(HttpContext context, Shop shop, ShopFrame frame, Phone phone)
    {
        var (grain, secret) = (Of(shop, phone), Ids.Token());
        var until = await grain.Open(phone, SessionToken.HashOf(secret));
        var text = string.Create(CultureInfo.InvariantCulture, $"{shop.StoreId}|{phone.E164}|{secret}|{until.ToUnixTimeSeconds()}");
        context.Response.Cookies.Append(Cookie, _protector.Protect(text), context.CookieFor(frame.Home, until - time.GetUtcNow()));
        if (await OwnerOf(shop) is { } owner)
        {
            await SignInEverywhere(context, frame, owner, phone, proved: true);
        }

        return grain;
    }

    /// <summary>The shopper lets all shops of the owner use their details, and this browser is signed in at each of them.</summary>
    public async Task Share(HttpContext context, ShopFrame frame, SignedInShopper shopper)
    {
        if (shopper is { Owner: { } all, OwnerId: { } owner })
        {
            await all.Allow(
                owner,
                shopper.Account.Phone,
                new SharedDetails(shopper.Account.Name, shopper.Account.Addresses, time.GetUtcNow())
            );
            await SignInEverywhere(context, frame, owner, shopper.Account.Phone, proved: false);
        }
    }

    /// <summary>The shopper takes it back: from the next request on, no shop but where they signed in knows them.</summary>
    public static async Task Unshare(HttpContext context, SignedInShopper shopper)
    {
        if (shopper is { Owner: { } all, OwnerId: { } owner })
        {
            await all.Revoke();
            context.Response.Cookies.Delete(NameOf(owner), context.CookieFor("/"));
        }
    }

    /// <summary>Ends the browser's session, or all of its account and what it shares.</summary>
    public async Task SignOut(HttpContext context, Shop shop, ShopFrame frame, bool everywhere)
    {
        if (await Current(context, shop) is { } shopper)
        {
            await (
                everywhere ? shopper.Grain.CloseAll()
                : shopper.TokenHash is { } own ? shopper.Grain.Close(own)
                : Task.CompletedTask
            );
            if (shopper is { Owner: { } all, OwnerId: { } owner })
            {
                var here = ReadShared(context, owner);
                await (
                    everywhere ? all.Revoke() // a session of another shop on a stolen phone would go on showing what is shared
                    : here is var (phone, secret) ? OfOwner(owner, phone).Close(SessionToken.HashOf(secret))
                    : Task.CompletedTask
                );
                context.Response.Cookies.Delete(NameOf(owner), context.CookieFor("/"));
            }
        }

        context.Response.Cookies.Delete(Cookie, context.CookieFor(frame.Home));
    }

    private async Task<SignedInShopper?> Everywhere(HttpContext context, Shop shop, string owner)
    {
        if (ReadShared(context, owner) is not var (phone, secret))
        {
            return null;
        }

        var all = OfOwner(owner, phone);
        if (!await all.Has(SessionToken.HashOf(secret)) || await all.Get() is not { } details)
        {
            return null;
        }

        var grain = Of(shop, phone);
        var account = await grain.Enter(phone, details.ProvedAt);
        return new SignedInShopper(grain, SignedInShopper.Merged(account, details), null)
        {
            Owner = all,
            OwnerId = owner,
            Shares = true,
        };
    }

    /// <summary>A custom domain has one shop, so its browser gets no cookie for others.</summary>
    private async Task SignInEverywhere(HttpContext context, ShopFrame frame, string owner, Phone phone, bool proved)
    {
        var secret = Ids.Token();
        if (!frame.AtRoot && await OfOwner(owner, phone).Open(SessionToken.HashOf(secret), proved) is { } until)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{owner}|{phone.E164}|{secret}|{until.ToUnixTimeSeconds()}");
            context.Response.Cookies.Append(NameOf(owner), _shared.Protect(text), context.CookieFor("/", until - time.GetUtcNow()));
        }
    }

    private IAccountGrain Of(Shop shop, Phone phone) => grains.GetGrain<IAccountGrain>(AccountKey.Of(shop.StoreId, phone));

    private IOwnerAccountGrain OfOwner(string owner, Phone phone) => grains.GetGrain<IOwnerAccountGrain>(OwnerAccountKey.Of(owner, phone));

    /// <summary>Whose shop it is now; null while a silo of the release before runs, where nothing is shared.</summary>
    private async Task<string?> OwnerOf(Shop shop) =>
        features.WhyNot(Feature.SharedAccounts, "account") is null ? (await grains.GetGrain<IStoreGrain>(shop.StoreId).Get())?.Owner : null;

    private (Phone Phone, string Secret)? Read(HttpContext context, Shop shop) =>
        Read(_protector, context.Request.Cookies[Cookie], shop.StoreId);

    private (Phone Phone, string Secret)? ReadShared(HttpContext context, string owner) =>
        Read(_shared, context.Request.Cookies[NameOf(owner)], owner);

    private (Phone Phone, string Secret)? Read(IDataProtector protector, string? text, string whose)
    {
        if (text is not { Length: > 0 and <= MaxCookie })
        {
            return null;
        }

        try
        {
            return
                protector.Unprotect(text).Split('|') is [var of, var phone, var secret, var until]
                && of == whose
                && long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds()
                ? (new Phone(phone), secret)
                : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null; // changed, or of another site
        }
    }

    /// <summary>Which owner it is of cannot be told from the name.</summary>
    private static string NameOf(string owner) => SharedCookie + Ids.Derive("shared-cookie", owner);

    private static bool HasShared(HttpContext context) =>
        context.Request.Headers.Cookie.Count > 0
        && context.Request.Cookies.Keys.Any(name => name.StartsWith(SharedCookie, StringComparison.Ordinal));
}
