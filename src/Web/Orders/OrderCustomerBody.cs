using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>The customer, for the seller.</summary>
public sealed record OrderCustomerBody(string Name, string Phone, Address Address, string Note);
