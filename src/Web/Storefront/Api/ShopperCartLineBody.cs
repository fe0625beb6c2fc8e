using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A line of a cart.</summary>
/// <param name="Price">The unit price.</param>
/// <param name="Total">Price × quantity.</param>
/// <param name="Available">False: sold out, hidden or deleted, so it cannot be ordered.</param>
/// <param name="VariantId">The variant; null if the product has none.</param>
/// <param name="Variant">Its values, such as <c>M / Red</c>; empty if the product has none.</param>
/// <param name="Left">How many are available, if fewer than the quantity; null: enough, or it is not known in
/// this region, and the checkout finds out.</param>
public sealed record ShopperCartLineBody(
    string ProductId,
    string Handle,
    string Title,
    PictureBody? Picture,
    Money Price,
    int Quantity,
    Money Total,
    bool Available,
    string? VariantId,
    string Variant,
    long? Left
);
