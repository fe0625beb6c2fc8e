using System.Collections.Immutable;
using Dukaan.Stores;
using Dukaan.Web.Hours;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A shop in the shopper's API.</summary>
/// <param name="Payments">The payment methods: <c>cod</c>, <c>upi</c>, <c>online</c>.</param>
/// <param name="Url">The shop's pages.</param>
/// <param name="Version">The version that this shows.</param>
/// <param name="Address">The shop's address; empty if it shows none.</param>
/// <param name="ReturnPolicy">The policy on returns and refunds; empty if none.</param>
/// <param name="Categories">Those with visible products, in order.</param>
/// <param name="Featured">Handles of the products that the shop shows first, in order.</param>
/// <param name="Announcement">A line that stands above the shop's pages; empty: none.</param>
/// <param name="Social">Addresses of the shop elsewhere.</param>
/// <param name="Pages">Pages that the seller wrote, such as policies.</param>
/// <param name="TimeZone">IANA name, of the hours.</param>
public sealed record ShopBody(
    string Id,
    string Slug,
    string Name,
    string Description,
    string Currency,
    string Language,
    Theme Theme,
    PictureBody? Picture,
    string? Phone,
    bool Open,
    ImmutableArray<string> Payments,
    string Url,
    long Version,
    ImmutableArray<ShopCategoryBody> Categories,
    string Address,
    string ReturnPolicy,
    ImmutableArray<string> Featured,
    string Announcement,
    ImmutableArray<string> Social,
    ImmutableArray<ShopPageLinkBody> Pages,
    HoursBody Hours,
    string TimeZone
);
