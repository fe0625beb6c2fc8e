using System.Collections.Immutable;
using System.Security.Cryptography;
using Dukaan.Silo.Operators;
using Dukaan.Values;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OtpNet;

namespace Dukaan.Web.Ops;

/// <summary>
/// Passwords (PBKDF2), one-time codes (TOTP, RFC 6238: SHA-1, six digits, 30 seconds, one step of tolerance) and recovery codes of
/// operators. A code is valid once.
/// </summary>
public sealed class OperatorCredentials(OperatorAccounts accounts, IDataProtectionProvider protection, TimeProvider time)
{
    public const int MinPassword = 12;

    private const int RecoveryCodes = 10;
    private const int SecretBytes = 20; // RFC 4226, section 4
    private const string RecoveryAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    // OWASP's number for HMAC-SHA512.
    private static readonly PasswordHasher<string> Passwords = new(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));

    // For unknown names: checking takes as long as for those of operators.
    private static readonly Lazy<string> NobodysPassword = new(() => Passwords.HashPassword("", Ids.Token()));

    private readonly IDataProtector _secrets = protection.CreateProtector("dukaan.operators.totp");
    private readonly IDataProtector _pending = protection.CreateProtector("dukaan.operators.totp.pending");

    /// <summary>Whether name, password and code are an operator's. The code of an app or a recovery code, which is then used up.</summary>
    public async Task<bool> Check(string name, string password, string code)
    {
        var known = await accounts.Password(name);
        var right = Passwords.VerifyHashedPassword(name, known ?? NobodysPassword.Value, password) is not PasswordVerificationResult.Failed;
        return known is not null
            && right
            && await accounts.Attempt(name, time.GetUtcNow()) is { } credential
            && credential.Password == known
            && await Use(credential, code);
    }

    /// <summary>Whether a code is the operator's, who has signed in before.</summary>
    public async Task<bool> Confirm(string name, string code) =>
        await accounts.Attempt(name, time.GetUtcNow()) is { } credential && await Use(credential, code);

    /// <summary>A new secret for an app of one-time codes, in base 32.</summary>
    public static string NewSecret() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>The secret, sealed for a hidden field of the page that shows it.</summary>
    public string Seal(string secret, string invitation) => _pending.Protect($"{invitation} {secret}");

    /// <summary>The secret of such a field, or null: it is not of this invitation.</summary>
    public string? Unseal(string field, string invitation)
    {
        try
        {
            return _pending.Unprotect(field).Split(' ') is [{ } its, { } secret] && its == invitation ? secret : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>
    /// Uses an invitation up: the operator signs in with this password and the app that showed the code. Returns the name and recovery
    /// codes; no name: the invitation is over or the code wrong.
    /// </summary>
    public async Task<(string? Name, ImmutableArray<string> Recovery)> Enrol(string invitation, string password, string secret, string code)
    {
        if (Step(secret, Clean(code)) is not { } step)
        {
            return (null, []);
        }

        var recovery = NewRecovery();
        var name = await accounts.Enrol(
            invitation,
            time.GetUtcNow(),
            Passwords.HashPassword("", password),
            _secrets.Protect(secret),
            step,
            Hashes(recovery)
        );
        return (name, recovery);
    }

    /// <summary>New recovery codes; the former are void.</summary>
    public async Task<ImmutableArray<string>> Recover(string name)
    {
        var recovery = NewRecovery();
        await accounts.SetRecovery(name, Hashes(recovery));
        return recovery;
    }

    private async Task<bool> Use(OperatorCredential credential, string code)
    {
        var clean = Clean(code);
        return clean.Length == 6
            ? Step(_secrets.Unprotect(credential.TotpSecret), clean) is { } step && await accounts.UseStep(credential.Name, step)
            : await accounts.UseRecovery(credential.Name, OperatorAccounts.HashOf(clean));
    }

    /// <summary>The time step whose code this is, one before or after now at most; null: none.</summary>
    private long? Step(string secret, string code) =>
        new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(
            time.GetUtcNow().UtcDateTime,
            code,
            out var step,
            VerificationWindow.RfcSpecifiedNetworkDelay
        )
            ? step
            : null;

    private static string Clean(string code) => InputNormalizer.Compact(code).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static ImmutableArray<string> NewRecovery() =>
        [
            .. Enumerable
                .Range(0, RecoveryCodes)
                .Select(_ => RandomNumberGenerator.GetString(RecoveryAlphabet, 16))
                .Select(code => $"{code[..4]}-{code[4..8]}-{code[8..12]}-{code[12..]}"),
        ];

    private static string[] Hashes(ImmutableArray<string> recovery) => [.. recovery.Select(code => OperatorAccounts.HashOf(Clean(code)))];
}
