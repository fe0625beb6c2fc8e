using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dukaan.Silo.Payments;

/// <summary>
/// Verifies that a message is from the gateway and recent: <c>Gateway-Signature: t={unix seconds},v1={hex}</c>, where the hex is
/// HMAC-SHA256 over <c>{t}.{body}</c> with the webhook's secret, as Stripe does it.
/// </summary>
public static class GatewaySignature
{
    public const string Header = "Gateway-Signature";

    private const string Scheme = "v1=";

    /// <summary>How far a message's time may be from ours. A copy that was recorded and is sent later than that is refused.</summary>
    public static TimeSpan Tolerance { get; } = TimeSpan.FromMinutes(5);

    public static string Sign(string secret, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        var seconds = at.ToUnixTimeSeconds();
        return string.Create(CultureInfo.InvariantCulture, $"t={seconds},v1={Convert.ToHexStringLower(Mac(secret, seconds, body))}");
    }

    /// <summary>Whether the header could be a signature made now, which can be told before there is a body.</summary>
    public static bool IsPlausible(string? header, DateTimeOffset now) =>
        Parts(header) is var parts
        && Time(parts, now) is not null
        && parts
            .Skip(1)
            .Any(part =>
                part.StartsWith(Scheme, StringComparison.Ordinal) && part.Length == Scheme.Length + (2 * HMACSHA256.HashSizeInBytes)
            );

    /// <summary>
    /// Whether the header is this body's, with this secret, and its time is now. Takes as long whatever is wrong with the hex.
    /// </summary>
    public static bool Verify(string? header, string secret, DateTimeOffset now, ReadOnlySpan<byte> body)
    {
        var parts = Parts(header);
        if (Time(parts, now) is not { } seconds)
        {
            return false;
        }

        var expected = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Mac(secret, seconds, body)));
        var right = false;
        foreach (var part in parts.AsSpan(1))
        {
            // While a secret is being changed, a gateway signs with both.
            right |=
                part.StartsWith(Scheme, StringComparison.Ordinal)
                && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(part[Scheme.Length..]), expected);
        }

        return right;
    }

    private static string[] Parts(string? header) => (header ?? "").Split(',', 8);

    private static long? Time(string[] parts, DateTimeOffset now) =>
        parts is [['t', '=', .. var time], ..]
        && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(now.ToUnixTimeSeconds() - seconds) <= (long)Tolerance.TotalSeconds
            ? seconds
            : null;

    private static byte[] Mac(string secret, long seconds, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        mac.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seconds}.")));
        mac.AppendData(body);
        return mac.GetHashAndReset();
    }
}
