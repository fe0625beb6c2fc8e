using System.Buffers;
using System.Buffers.Text;

namespace Dukaan.Orders;

/// <summary>
/// The unguessable part of an order's status link: store, order and the order's 128-bit secret. Anybody who has it may see the order.
/// </summary>
public static class StatusToken
{
    private const int Parts = 3;

    public static string Of(string storeId, string orderId, string secret)
    {
        Span<byte> bytes = stackalloc byte[16 * Parts];
        Ids.Decode(storeId, bytes);
        Ids.Decode(orderId, bytes[16..]);
        Ids.Decode(secret, bytes[32..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads a token from a link. The order itself checks the secret.</summary>
    public static bool TryRead(string? token, out string storeId, out string orderId, out string secret)
    {
        (storeId, orderId, secret) = ("", "", "");
        Span<byte> bytes = stackalloc byte[16 * Parts];
        if (
            token is not { Length: 64 }
            || Base64Url.DecodeFromChars(token, bytes, out _, out var written) != OperationStatus.Done
            || written != bytes.Length
        )
        {
            return false;
        }

        (storeId, orderId, secret) = (Ids.Encode(bytes[..16]), Ids.Encode(bytes[16..32]), Ids.Encode(bytes[32..]));
        return true;
    }
}
