using System.Globalization;
using System.Security.Cryptography;
using Dukaan.Regions;
using Dukaan.Sellers;
using Dukaan.Silo.Regions;
using Dukaan.Values;
using Dukaan.Web.Homes;
using Microsoft.AspNetCore.DataProtection;

namespace Dukaan.Web.Sellers;

/// <summary>
/// The <c>challengeId</c> that a client holds between asking for a code and entering it: phone, challenge and expiry, encrypted. Only the
/// server can read it, so the phone's grain is found without a table of challenges and the client learns nothing from it.
/// </summary>
/// <remarks>With several regions only the seller's home can decrypt it, so the home's name is its prefix: <c>bom1.…</c>.</remarks>
public sealed class PhoneChallenges(IDataProtectionProvider protection, TimeProvider time, IHomeRegions regions)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Dukaan.Sellers.PhoneChallenge.v1");

    /// <summary>The other region of this challenge; null: this region's, or invalid.</summary>
    public static string? RegionOf(HttpContext context, string? challengeId) =>
        context.RequestServices.GetService<RegionOptions>() is { } options
        && !context.IsFromRegion()
        && challengeId?.Split('.', 2) is [{ } region, _]
        && region != options.Here
        && options.Addresses.ContainsKey(region)
            ? region
            : null;

    /// <summary>The other region of the browser's challenge; null: this one, or none.</summary>
    public static string? RegionOf(HttpContext context) =>
        RegionOf(context, context.Request.Cookies[PendingCode.Cookie]?.Split('|', PendingCode.Separator)[0]);

    /// <summary>Sends a code, counted for the client's address, or for the browser if it is known for the phone.</summary>
    public static Task<Result<CodeChallenge>> Request(IGrainFactory grains, Phone phone, HttpContext context) =>
        grains.GetGrain<IPhoneLoginGrain>(phone.E164).RequestCode(KnownDevice.Asking(context, phone));

    /// <summary>Sends a code to the caller's own phone, counted for their session.</summary>
    public static Task<Result<CodeChallenge>> Request(IGrainFactory grains, Phone phone, SignedIn caller) =>
        grains.GetGrain<IPhoneLoginGrain>(phone.E164).RequestCode(KnownDevice.Asking(caller));

    public string Seal(Phone phone, CodeChallenge challenge)
    {
        var sealedText = _protector.Protect(
            string.Create(CultureInfo.InvariantCulture, $"{phone.E164}|{challenge.Id}|{challenge.ExpiresAt.ToUnixTimeSeconds()}")
        );
        return regions.Many ? $"{regions.Here}.{sealedText}" : sealedText;
    }

    /// <summary>False: it is not one of ours, was changed, or has expired.</summary>
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

    /// <summary>Exchanges a code and one of several encrypted challenges for the seller's id: codes may arrive in another order.</summary>
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

    /// <summary>Exchanges an encrypted challenge and its code for the seller's id. Every failure is the same refusal.</summary>
    public async Task<Result<string>> Redeem(IGrainFactory grains, string? challengeId, string? code) =>
        TryOpen(challengeId, out var phone, out var challenge) && code is { Length: > 0 and <= 40 }
            ? await grains.GetGrain<IPhoneLoginGrain>(phone.E164).Verify(challenge, InputNormalizer.Compact(code))
            : CodeChallenge.WrongCode;
}
