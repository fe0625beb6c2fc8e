using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dukaan.Silo.Regions;

/// <summary>
/// The signature of the previous release: <c>t={unix seconds},v1={hex}</c> over time, region, method and address, valid for a minute and
/// any number of times. It is accepted only while the operator says that regions run different releases (<see
/// cref="RegionOptions.Upgrading"/>).
/// </summary>
public static class FormerRegionSignature
{
    public const string Header = "X-Dukaan-Region-Signature";

    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    public static string Sign(string secret, DateTimeOffset now, string from, string method, string pathAndQuery)
    {
        var at = now.ToUnixTimeSeconds();
        return string.Create(CultureInfo.InvariantCulture, $"t={at},v1={Hex(secret, at, from, method, pathAndQuery)}");
    }

    /// <summary>Null where it is right; else what is wrong: <c>malformed</c>, <c>clock</c>, <c>signature</c>.</summary>
    public static string? Check(string secret, DateTimeOffset now, string? signature, string from, string method, string pathAndQuery)
    {
        if (
            signature?.Split(',') is not [{ Length: > 2 } time, { Length: > 3 } hex]
            || !time.StartsWith("t=", StringComparison.Ordinal)
            || !hex.StartsWith("v1=", StringComparison.Ordinal)
            || !long.TryParse(time[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        )
        {
            return "malformed";
        }

        var right = CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(hex[3..]),
            Encoding.ASCII.GetBytes(Hex(secret, at, from, method, pathAndQuery))
        );
        return !right ? "signature"
            : Math.Abs((decimal)now.ToUnixTimeSeconds() - at) > (decimal)Tolerance.TotalSeconds ? "clock"
            : null;
    }

    private static string Hex(string secret, long at, string from, string method, string pathAndQuery) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(
                Encoding.UTF8.GetBytes(secret),
                Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{at}\n{from}\n{method}\n{pathAndQuery}"))
            )
        );
}
