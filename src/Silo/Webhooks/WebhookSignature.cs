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

    public static string Of(string secret, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        var seconds = at.ToUnixTimeSeconds();
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        mac.AppendData(Encoding.UTF8.GetBytes($"{seconds}."));
        mac.AppendData(body);
        return $"t={seconds},v1={Convert.ToHexStringLower(mac.GetHashAndReset())}";
    }
}
