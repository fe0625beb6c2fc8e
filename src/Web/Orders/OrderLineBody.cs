using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Orders;

/// <summary>A line of an order in the API: as it was ordered, whatever became of the product.</summary>
/// <param name="Price">Of one.</param>
/// <param name="Total">Price × quantity.</param>
public sealed record OrderLineBody(string ProductId, string Title, PictureBody? Picture, Money Price, int Quantity, Money Total)
{
    public static OrderLineBody Of(string storeId, OrderLine line) => new(
        line.ProductId,
        line.Title,
        line.Picture is { Length: > 0 } picture ? PictureBody.Of(storeId, picture) : null,
        line.Price,
        line.Quantity,
        line.Total);
}
