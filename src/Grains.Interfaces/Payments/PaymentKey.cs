namespace Dukaan.Payments;

/// <summary>
/// Our id of a payment or refund at a gateway: the order's id and a number in it. It never changes, so a repeat is safe and a message leads
/// back to its order.
/// </summary>
public static class PaymentKey
{
    public static string Of(string orderId, string id) => $"{orderId}-{id}";

    /// <summary>Reads a key from outside.</summary>
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
