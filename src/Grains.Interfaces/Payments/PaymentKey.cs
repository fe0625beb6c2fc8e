namespace Dukaan.Payments;

/// <summary>
/// What we call a payment or refund towards a gateway: the order's id and a number in it. Always the same for the same one, so that asking
/// again is harmless and a message leads back to its order.
/// </summary>
public static class PaymentKey
{
    public static string Of(string orderId, string id) => $"{orderId}-{id}";

    /// <summary>Reads a key that came from outside.</summary>
    public static bool TryRead(string? key, out string orderId, out string id)
    {
        (orderId, id) = ("", "");
        if (
            key is null
            || key.Length < Ids.Length + 3
            || key.Length > Ids.Length + 8
            || key[Ids.Length] != '-'
            || !Ids.IsId(key[..Ids.Length])
        )
        {
            return false;
        }

        (orderId, id) = (key[..Ids.Length], key[(Ids.Length + 1)..]);
        return true;
    }
}
