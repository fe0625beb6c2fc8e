using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dukaan.Silo.Regions;

/// <summary>
/// Authenticates requests between regions: <c>X-Dukaan-Region: fra1</c> and <c>X-Dukaan-Region-Proof: t={unix
/// seconds},n={nonce},v2={hex}</c>, the HMAC-SHA256 of the time, the nonce and all of the <see cref="RegionCall"/>.
/// <c>X-Dukaan-Region-Client</c> and <c>X-Dukaan-Region-Body</c> have the parts of the call that are not in the request itself. A signature
/// is valid for half a minute, and once.
/// </summary>
public static class RegionSignature
{
    public const string Region = "X-Dukaan-Region";
    public const string Header = "X-Dukaan-Region-Proof";
    public const string Client = "X-Dukaan-Region-Client";
    public const string Body = "X-Dukaan-Region-Body";

    /// <summary>The shopper's cart, which goes with a checkout.</summary>
    public const string Cart = "X-Dukaan-Region-Cart";

    /// <summary>The proof of the cart.</summary>
    public const string CartProof = "X-Dukaan-Region-Cart-Proof";

    /// <summary>In the response: the order that the cart became.</summary>
    public const string CartOrder = "X-Dukaan-Region-Cart-Order";

    /// <summary>The prefix of these headers. Headers of clients with this prefix are dropped.</summary>
    public const string Prefix = "X-Dukaan-Region";

    /// <summary>How long a signature is good, and how far two regions' clocks may be apart.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    /// <param name="once">Unlike that of any other call.</param>
    public static string Sign(string secret, DateTimeOffset now, Guid once, RegionCall call)
    {
        var at = now.ToUnixTimeSeconds();
        return string.Create(CultureInfo.InvariantCulture, $"t={at},n={once:N},v2={Hex(secret, at, once, call)}");
    }

    /// <summary>Null where it is right; else what is wrong: <c>malformed</c>, <c>clock</c>, <c>signature</c>.</summary>
    /// <param name="once">The number, if it is right: who takes the call sees to it that it comes once.</param>
    public static string? Check(string secret, DateTimeOffset now, string? signature, RegionCall call, out Guid once)
    {
        once = default;
        if (
            signature?.Split(',') is not [['t', '=', .. var time], ['n', '=', .. var number], ['v', '2', '=', .. var hex]]
            || !long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            || !Guid.TryParseExact(number, "N", out once)
        )
        {
            return "malformed";
        }

        var right = CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(hex),
            Encoding.ASCII.GetBytes(Hex(secret, at, once, call))
        );
        return !right ? "signature"
            : Math.Abs((decimal)now.ToUnixTimeSeconds() - at) > (decimal)Life.TotalSeconds ? "clock"
            : null;
    }

    /// <summary>The proof of a cart that goes with a call, and with no other: it covers the call's own.</summary>
    /// <param name="proof">The call's <see cref="Header"/>.</param>
    /// <param name="cart">As it is sent.</param>
    public static string SignCart(string secret, string proof, string cart) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"cart\n{proof}\n{cart}")));

    /// <summary>Whether the proof of a cart is right.</summary>
    public static bool CheckCart(string secret, string proof, string cart, string cartProof) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(cartProof), Encoding.UTF8.GetBytes(SignCart(secret, proof, cart)));

    // None of the parts can have a line break, since they come from the head of a request.
    private static string Hex(string secret, long at, Guid once, RegionCall call) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(
                Encoding.UTF8.GetBytes(secret),
                Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{at}\n{once:N}\n{call.From}\n{call.To}\n{call.Method}\n{call.PathAndQuery}\n{call.Client}\n{call.BodyHash}"
                    )
                )
            )
        );
}
