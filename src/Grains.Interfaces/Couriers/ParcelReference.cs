namespace Dukaan.Couriers;

/// <summary>
/// Our name of a parcel at its courier: the order's id and a number in it. It never changes, so a booking that was interrupted is found
/// again, and a message leads back to its order.
/// </summary>
public static class ParcelReference
{
    /// <summary>With what the number of a parcel in its order begins that goes to the shopper.</summary>
    public const string Forward = "s";

    /// <summary>With what the number of a parcel in its order begins that comes back from the shopper.</summary>
    public const string Return = "r";

    /// <summary>Whether it is a parcel that comes back from the shopper.</summary>
    public static bool IsReturn(string reference) =>
        OrderOf(reference) is not null && reference[(Ids.Length + 1)..].StartsWith(Return, StringComparison.Ordinal);

    public static string Of(string orderId, string id) => $"{orderId}-{id}";

    /// <summary>The order of a reference from outside, or null. Couriers may append to it, after an underscore.</summary>
    public static string? OrderOf(string? reference) =>
        reference is { Length: > Ids.Length } && reference[Ids.Length] == '-' && Ids.IsId(reference[..Ids.Length])
            ? reference[..Ids.Length]
            : null;
}
