using Dukaan.Items;
using Dukaan.Web.Http;

namespace Dukaan.Web.Orders;

/// <summary>Goods that an order gets besides.</summary>
/// <param name="Quantity">1 to 999.</param>
/// <param name="VariantId">The variant, if the product has any.</param>
public sealed record AddedLineGiven(string? ProductId = null, int? Quantity = null, string? VariantId = null)
{
    internal QuoteLine Read() =>
        new(
            ProductId ?? throw new ErrorException(Problem.Field("add", "required", "Name the product of each line.")),
            Quantity ?? throw new ErrorException(Problem.Field("add", "required", "Say how many of each product.")),
            VariantId
        );
}
