using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A line of a cart.</summary>
/// <param name="Price">Of one.</param>
/// <param name="Total">Price × quantity.</param>
/// <param name="Available">False: sold out, hidden or deleted since; it cannot be ordered.</param>
public sealed record ShopperCartLineBody(
    string ProductId, string Handle, string Title, PictureBody? Picture, Money Price, int Quantity, Money Total, bool Available);
