namespace Dukaan.Couriers;

/// <summary>
/// Our name of a parcel at its courier: the order's id and a number in it. It never changes, so a booking that was interrupted is found
/// again, and a message leads back to its order.
/// </summary>
public static class ParcelReference
{
    public static string Of(string orderId, string id) => $"{orderId}-{id}";

    /// <summary>The order of a reference from outside, or null. Couriers may append to it, after an underscore.</summary>
    public static string? OrderOf(string? reference) =>
        reference is { Length: > Ids.Length } && reference[Ids.Length] == '-' && Ids.IsId(reference[..Ids.Length])
            ? reference[..Ids.Length]
            : null;
}
