using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dukaan.Silo.Webhooks;

/// <summary>
/// Proves to a gateway that a message is ours and new: <c>X-Dukaan-Signature: t={unix seconds},v1={hex}</c>, where the hex is HMAC-SHA256
/// over
/// <c>{t}.{body}</c> with the shared secret.
/// </summary>
public static class WebhookSignature
{
    public const string Header = "X-Dukaan-Signature";

    /// <summary>The last second of the year 9999.</summary>
    private const long MaxSeconds = 253_402_300_799;

    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    public static string Of(string secret, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        var seconds = at.ToUnixTimeSeconds();
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        mac.AppendData(Encoding.UTF8.GetBytes($"{seconds}."));
        mac.AppendData(body);
        return $"t={seconds},v1={Convert.ToHexStringLower(mac.GetHashAndReset())}";
    }

    /// <summary>Whether the header is that of this body, and not older or newer than five minutes.</summary>
    public static bool Verify(string secret, string header, DateTimeOffset now, ReadOnlySpan<byte> body)
    {
        if (
            header.Split(',') is not [['t', '=', .. var time], ..]
            || !long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > MaxSeconds
            || (now - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() > Tolerance
        )
        {
            return false;
        }

        var right = Of(secret, DateTimeOffset.FromUnixTimeSeconds(seconds), body);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(header));
    }
}
