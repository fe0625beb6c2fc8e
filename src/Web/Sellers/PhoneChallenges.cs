using System.Globalization;
using System.Security.Cryptography;
using Dukaan.Regions;
using Dukaan.Sellers;
using Dukaan.Silo.Regions;
using Dukaan.Values;
using Dukaan.Web.Homes;
using Dukaan.Web.Limits;
using Microsoft.AspNetCore.DataProtection;

namespace Dukaan.Web.Sellers;

/// <summary>
/// The <c>challengeId</c> a client holds between asking for a code and giving it: phone, challenge and expiry, sealed. Only the server can
/// read it, so that the phone's grain is found with no table of challenges and the client learns nothing from it.
/// </summary>
/// <remarks>Of several regions only the seller's home can open it, so its name stands before it: <c>bom1.…</c>.</remarks>
public sealed class PhoneChallenges(IDataProtectionProvider protection, TimeProvider time, IHomeRegions regions)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Dukaan.Sellers.PhoneChallenge.v1");

    /// <summary>The other region whose challenge this is; null: it is this one's, or nobody's.</summary>
    public static string? RegionOf(HttpContext context, string? challengeId) =>
        context.RequestServices.GetService<RegionOptions>() is { } options
        && !context.IsFromRegion()
        && challengeId?.Split('.', 2) is [{ } region, _]
        && region != options.Here
        && options.Addresses.ContainsKey(region)
            ? region
            : null;

    /// <summary>The other region where the browser asked for a code; null: this one, or none.</summary>
    public static string? RegionOf(HttpContext context) =>
        RegionOf(context, context.Request.Cookies[PendingCode.Cookie]?.Split('|', PendingCode.Separator)[0]);

    /// <summary>Has a code sent, counted for the address that asks.</summary>
    public static Task<Result<CodeChallenge>> Request(IGrainFactory grains, Phone phone, HttpContext context) =>
        grains.GetGrain<IPhoneLoginGrain>(phone.E164).RequestCode(RateLimits.NameOf(context.Connection.RemoteIpAddress));

    public string Seal(Phone phone, CodeChallenge challenge)
    {
        var sealedText = _protector.Protect(
            string.Create(CultureInfo.InvariantCulture, $"{phone.E164}|{challenge.Id}|{challenge.ExpiresAt.ToUnixTimeSeconds()}")
        );
        return regions.Many ? $"{regions.Here}.{sealedText}" : sealedText;
    }

    /// <summary>False: it is not one of ours, was changed, or has run out.</summary>
    public bool TryOpen(string? challengeId, out Phone phone, out string challenge)
    {
        (phone, challenge) = (default, "");
        if (challengeId is not { Length: > 0 and <= 1000 })
        {
            return false;
        }

        try
        {
            var parts = _protector
                .Unprotect(regions.Many ? challengeId[(challengeId.IndexOf('.', StringComparison.Ordinal) + 1)..] : challengeId)
                .Split('|');
            (phone, challenge) = (new Phone(parts[0]), parts[1]);
            return long.Parse(parts[2], CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds();
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return false;
        }
    }

    /// <summary>
    /// Trades one of several sealed challenges and its code for the seller's id: the code that was asked for first may come last.
    /// </summary>
    public async Task<Result<string>> Redeem(IGrainFactory grains, IEnumerable<string> challengeIds, string? code)
    {
        Result<string> result = CodeChallenge.WrongCode;
        foreach (var challengeId in challengeIds)
        {
            result = await Redeem(grains, challengeId, code);
            if (result.Ok)
            {
                return result;
            }
        }

        return result;
    }

    /// <summary>Trades a sealed challenge and its code for the seller's id. Every failure is the same refusal.</summary>
    public async Task<Result<string>> Redeem(IGrainFactory grains, string? challengeId, string? code) =>
        TryOpen(challengeId, out var phone, out var challenge) && code is { Length: > 0 and <= 40 }
            ? await grains.GetGrain<IPhoneLoginGrain>(phone.E164).Verify(challenge, InputNormalizer.Compact(code))
            : CodeChallenge.WrongCode;
}
