using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Demo;

/// <summary>A demonstration shop as its file in <c>Shops/</c> describes it.</summary>
/// <param name="Seller">The owner's phone: a number of Ofcom's range for drama (07700 900000–900999), so it belongs to nobody.</param>
/// <param name="Vpa">A UPI address with a payment service that does not exist, or null.</param>
/// <param name="Terms">Taxes, delivery, discounts.</param>
internal sealed record DemoShop(
    string Name,
    string Slug,
    string Description,
    string Currency,
    string Language,
    string TimeZone,
    Phone Seller,
    Theme Theme,
    string? Vpa,
    SaleTerms Terms,
    ImmutableArray<DemoItem> Items
);
