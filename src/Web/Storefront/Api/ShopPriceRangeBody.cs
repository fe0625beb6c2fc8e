namespace Dukaan.Web.Storefront.Api;

/// <summary>A range of prices in minor units, both ends included.</summary>
/// <param name="MinPrice">Null: from the cheapest.</param>
/// <param name="MaxPrice">Null: to the dearest.</param>
/// <param name="Count">How many products there would be.</param>
public sealed record ShopPriceRangeBody(long? MinPrice, long? MaxPrice, int Count);
