using System.Security.Cryptography;
using System.Text;

namespace Dukaan.Sellers;

/// <summary>A one-time code that was sent. The code itself is not in it, only its keyed hash.</summary>
/// <param name="ChallengeId">Unguessable; who answers must know it too.</param>
/// <param name="Salt">The key of the hash.</param>
/// <param name="Hash">HMAC-SHA-256 of the code.</param>
/// <param name="AttemptsLeft">Wrong answers that it still takes.</param>
public sealed record SentCode(string ChallengeId, byte[] Salt, byte[] Hash, DateTimeOffset ExpiresAt, int AttemptsLeft)
{
    /// <summary>The hash of the address that asked for it; empty: unknown.</summary>
    public string From { get; init; } = "";

    /// <summary>What it is for; empty: a seller's sign-in.</summary>
    public string Purpose { get; init; } = "";

    public const int Digits = 6;
    public const int Attempts = 5;

    /// <summary>How long a code works.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromMinutes(10);

    public static SentCode Make(string code, IRandomness randomness, DateTimeOffset now)
    {
        var salt = new byte[16];
        randomness.Fill(salt);
        return new SentCode(randomness.Token(), salt, HashOf(salt, code), now + Life, Attempts);
    }

    /// <summary>Whether it is the code; takes the same time for every wrong one.</summary>
    public bool Matches(string code) => CryptographicOperations.FixedTimeEquals(Hash, HashOf(Salt, code));

    private static byte[] HashOf(byte[] salt, string code) => HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(code));
}
