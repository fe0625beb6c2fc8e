using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>Who ordered, for the seller.</summary>
public sealed record OrderCustomerBody(string Name, string Phone, Address Address, string Note);
