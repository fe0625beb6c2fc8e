namespace Dukaan.Web.Storefront.Api;

/// <summary>The customer.</summary>
/// <param name="Phone">With its country code, or as written in the shop's country.</param>
/// <param name="Note">For the seller, up to 500 characters.</param>
/// <param name="Gift">What is written to whoever gets it as a gift, up to 300 characters.</param>
/// <param name="Email">Where messages about the order go instead of to the phone.</param>
public sealed record CheckoutCustomerGiven(
    string? Name,
    string? Phone,
    CheckoutAddressGiven? Address,
    string? Note,
    string? Gift = null,
    string? Email = null
);
