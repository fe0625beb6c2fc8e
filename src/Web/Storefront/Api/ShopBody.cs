using System.Collections.Immutable;
using Dukaan.Stores;
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
    ImmutableArray<string> Featured
);
