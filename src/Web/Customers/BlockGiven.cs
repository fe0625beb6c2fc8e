namespace Dukaan.Web.Customers;

/// <summary>Who cannot pay on delivery, or cannot order: a phone or an address.</summary>
/// <param name="Refuses"><c>cash</c> on delivery, or any <c>orders</c>.</param>
/// <param name="Phone">E.164. Leave it out to name an address.</param>
/// <param name="Address">Leave it out to name a phone.</param>
/// <param name="Reason">Up to 200 characters. Customers do not see it.</param>
public sealed record BlockGiven(string? Refuses, string? Phone = null, BlockedAddress? Address = null, string? Reason = null);
