namespace Dukaan.Web.Storefront.Api;

/// <summary>A value that a list can be narrowed to.</summary>
/// <param name="Value">As the parameter takes it.</param>
/// <param name="Name">For people.</param>
/// <param name="Count">How many products there would be.</param>
public sealed record ShopFacetValueBody(string Value, string Name, int Count);
