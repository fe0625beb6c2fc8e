using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>The customer, for the seller.</summary>
/// <param name="Gift">What is written to whoever gets it as a gift, or null.</param>
/// <param name="Email">Where messages about the order go; null: to the phone.</param>
public sealed record OrderCustomerBody(string Name, string Phone, Address Address, string Note, string? Gift, string? Email)
{
    internal static OrderCustomerBody Of(Customer customer) =>
        new(customer.Name, customer.Phone.E164, customer.Address, customer.Note, customer.Gift, customer.Email);
}
