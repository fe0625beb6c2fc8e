using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dukaan.Silo.Payments;

/// <summary>
/// Proves that a message is the gateway's and new: <c>Gateway-Signature: t={unix seconds},v1={hex}</c>, where the hex is HMAC-SHA256 over
/// <c>{t}.{body}</c> with the webhook's secret, as Stripe does it.
/// </summary>
public static class GatewaySignature
{
    public const string Header = "Gateway-Signature";

    /// <summary>How far a message's time may be from ours. A copy that was recorded and is sent later than that is refused.</summary>
    public static TimeSpan Tolerance { get; } = TimeSpan.FromMinutes(5);

    public static string Sign(string secret, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        var seconds = at.ToUnixTimeSeconds();
        return string.Create(CultureInfo.InvariantCulture, $"t={seconds},v1={Convert.ToHexStringLower(Mac(secret, seconds, body))}");
    }

    /// <summary>Whether the header is this body's, with this secret, and its time is now. Takes as long whatever is wrong with the hex.</summary>
    public static bool Verify(string? header, string secret, DateTimeOffset now, ReadOnlySpan<byte> body)
    {
        var parts = (header ?? "").Split(',', 8);
        if (parts is not [['t', '=', .. var time], ..] || !long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ||
            Math.Abs(now.ToUnixTimeSeconds() - seconds) > (long)Tolerance.TotalSeconds)
        {
            return false;
        }

        var expected = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Mac(secret, seconds, body)));
        var right = false;
        foreach (var part in parts.AsSpan(1))
        {
            // While a secret is being changed, a gateway signs with both.
            right |= part.StartsWith("v1=", StringComparison.Ordinal) && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(part[3..]), expected);
        }

        return right;
    }

    private static byte[] Mac(string secret, long seconds, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        mac.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seconds}.")));
        mac.AppendData(body);
        return mac.GetHashAndReset();
    }
}
