using System.Collections.Immutable;

namespace Dukaan.Web.Storefront.Api;

/// <summary>An option that products of the list can be had in.</summary>
/// <param name="Name">Such as Size.</param>
/// <param name="Values">Those with the most products first, at most 30.</param>
public sealed record ShopOptionFacetBody(string Name, ImmutableArray<ShopFacetValueBody> Values);
