using Dukaan.Customers;

namespace Dukaan.Web.Customers;

/// <summary>A phone or an address from which the shop does not take all.</summary>
/// <param name="Id">Names the entry.</param>
/// <param name="Phone">E.164; null: an address is meant.</param>
/// <param name="Address">The address; null: a phone is meant.</param>
/// <param name="Refuses"><c>cash</c> on delivery, or any <c>orders</c>.</param>
/// <param name="Reason">Yours; empty if none. Customers do not see it.</param>
/// <param name="At">Since when.</param>
public sealed record BlockBody(string Id, string? Phone, BlockedAddress? Address, string Refuses, string Reason, DateTimeOffset At)
{
    public const string Cash = "cash";
    public const string Orders = "orders";

    public static BlockBody Of(BlockedPhone blocked) =>
        new(
            blocked.Id ?? blocked.Phone,
            blocked.Block.Address is null ? blocked.Phone : null,
            blocked.Block.Address is { } address ? new BlockedAddress(address.Line1, address.PostalCode) : null,
            blocked.Block.Orders ? Orders : Cash,
            blocked.Block.Reason,
            blocked.Block.At
        );
}
