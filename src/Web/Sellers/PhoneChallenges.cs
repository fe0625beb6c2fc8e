using System.Globalization;
using System.Security.Cryptography;
using Dukaan.Sellers;
using Dukaan.Values;
using Microsoft.AspNetCore.DataProtection;

namespace Dukaan.Web.Sellers;

/// <summary>
/// The <c>challengeId</c> a client holds between asking for a code and giving it: phone, challenge and expiry, sealed. Only the server can
/// read it, so that the phone's grain is found with no table of challenges and the client learns nothing from it.
/// </summary>
public sealed class PhoneChallenges(IDataProtectionProvider protection, TimeProvider time)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Dukaan.Sellers.PhoneChallenge.v1");

    public string Seal(Phone phone, CodeChallenge challenge) => _protector.Protect(string.Create(
        CultureInfo.InvariantCulture, $"{phone.E164}|{challenge.Id}|{challenge.ExpiresAt.ToUnixTimeSeconds()}"));

    /// <summary>False: it is not one of ours, was changed, or has run out.</summary>
    public bool TryOpen(string? challengeId, out Phone phone, out string challenge)
    {
        (phone, challenge) = (default, "");
        if (challengeId is not { Length: > 0 and <= 1000 })
            return false;

        try
        {
            var parts = _protector.Unprotect(challengeId).Split('|');
            (phone, challenge) = (new Phone(parts[0]), parts[1]);
            return long.Parse(parts[2], CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds();
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Trades a sealed challenge and its code for the seller's id. Every failure is the same refusal.</summary>
    public async Task<Outcome<string>> Redeem(IGrainFactory grains, string? challengeId, string? code) =>
        TryOpen(challengeId, out var phone, out var challenge) && code is { Length: > 0 and <= 20 }
            ? await grains.GetGrain<IPhoneLoginGrain>(phone.E164).Verify(challenge, code.Trim())
            : CodeChallenge.WrongCode;
}
