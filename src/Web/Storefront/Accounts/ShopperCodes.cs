using System.Globalization;
using System.Security.Cryptography;
using Dukaan.Sellers;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Sellers;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;
using Microsoft.AspNetCore.DataProtection;
using Orleans;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>
/// The one-time codes with which shoppers sign in: those of sellers, with the same limits, for a purpose of their own. A code signs in at
/// the shop where it was asked for and nowhere else, and never a seller. Between asking for it and entering it, its challenge is in a
/// cookie of ten minutes.
/// </summary>
internal sealed class ShopperCodes(IGrainFactory grains, IDataProtectionProvider protection, TimeProvider time)
{
    public const string Cookie = "dukaan-account-code";

    private const char Separator = '~';
    private const int MaxChallenges = 3;
    private const int MaxCookie = 2_000;
    private readonly IDataProtector _protector = protection.CreateProtector("Dukaan.Accounts.Code.v1");

    /// <summary>
    /// Sends a code, counted for the client's address, or for a browser that is known. A code that was sent before still works.
    /// </summary>
    public async Task<Error?> Send(HttpContext context, Shop shop, ShopFrame frame, Phone phone, PendingShopper? before = null)
    {
        var result = await Codes(phone).RequestFor(PurposeOf(shop), KnownDevice.Asking(context, phone), TextOf(frame));
        if (!result.Ok)
        {
            return result.Error;
        }

        string[] challenges = [result.Value.Id, .. (before?.Phone == phone ? before.Challenges : []).Take(MaxChallenges - 1)];
        var until = result.Value.ExpiresAt.ToUnixTimeSeconds();
        var text = string.Create(CultureInfo.InvariantCulture, $"{shop.StoreId}|{phone.E164}|{string.Join(Separator, challenges)}|{until}");
        context.Response.Cookies.Append(Cookie, _protector.Protect(text), context.CookieFor(frame.Home, SentLife));
        return null;
    }

    /// <summary>The codes that this browser asked for at this shop, or null.</summary>
    public PendingShopper? Pending(HttpContext context, Shop shop)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 and <= MaxCookie } text)
        {
            return null;
        }

        try
        {
            return
                _protector.Unprotect(text).Split('|') is [var store, var phone, var challenges, var until]
                && store == shop.StoreId
                && long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds()
                ? new PendingShopper(new Phone(phone), challenges.Split(Separator))
                : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null; // changed, or of another site
        }
    }

    /// <summary>
    /// Whether it is one of the codes that were sent. The right one is used up, and stays right for the rest of the request: what follows
    /// may fail and be run once more (<see cref="RetryOnce"/>).
    /// </summary>
    public async Task<bool> Use(HttpContext context, Shop shop, PendingShopper pending, string typed)
    {
        if (context.Items.ContainsKey(typeof(ShopperCodes)))
        {
            return true;
        }

        var digits = string.Concat(InputNormalizer.Normalize(typed).Where(char.IsAsciiDigit));
        foreach (var challenge in digits.Length is > 0 and <= 40 ? pending.Challenges : [])
        {
            if (await Codes(pending.Phone).UseFor(PurposeOf(shop), challenge, digits))
            {
                context.Items[typeof(ShopperCodes)] = true;
                return true;
            }
        }

        return false;
    }

    public static void Forget(HttpContext context, ShopFrame frame) =>
        context.Response.Cookies.Delete(Cookie, context.CookieFor(frame.Home));

    private static TimeSpan SentLife { get; } = TimeSpan.FromMinutes(10);

    private static string PurposeOf(Shop shop) => CodePurpose.ForShopperOf(shop.StoreId);

    private IPhoneCodesGrain Codes(Phone phone) => grains.GetGrain<IPhoneCodesGrain>(phone.E164);

    /// <summary>
    /// In the shop's language, with its name unless that has a link or a number in it: whoever sends texts to strangers should not choose
    /// where they lead. The last line lets a browser fill the code in at this host alone.
    /// </summary>
    private static string TextOf(ShopFrame frame)
    {
        var name = Dukaan.Messages.FreeText.PlainOrEmpty(frame.Store.Name.Trim()) is { Length: > 0 } plain ? plain : "Dukaan";
        var text = ShopTexts.Fill(frame.Account.CodeMessage, IPhoneCodesGrain.Place, name);
        return frame.Host.StartsWith("https://", StringComparison.Ordinal)
            ? $"{text}\n\n@{frame.Host["https://".Length..]} #{IPhoneCodesGrain.Place}"
            : text;
    }
}
