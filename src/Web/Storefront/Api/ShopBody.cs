using System.Collections.Immutable;
using Dukaan.Stores;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A shop as the shopper's API shows it.</summary>
/// <param name="Payments">The methods it takes: <c>cod</c>, <c>upi</c>, <c>online</c>.</param>
/// <param name="Url">The shop's pages.</param>
/// <param name="Version">The version this was made from.</param>
/// <param name="Address">Where the shop is; empty where it does not say.</param>
/// <param name="ReturnPolicy">What it says of returns and refunds; empty: nothing.</param>
/// <param name="Categories">Those with something to show, in their order.</param>
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
    string ReturnPolicy
);
