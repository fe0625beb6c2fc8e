using System.Collections.Immutable;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Values;
using Dukaan.Web.Pictures;
using Dukaan.Web.Pricing;
using Dukaan.Web.Storefront.Carts;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A cart at current prices.</summary>
/// <param name="Count">The number of pieces.</param>
/// <param name="Total">The total of the lines that can be ordered.</param>
/// <param name="OrderId">The order that it became, or null.</param>
/// <param name="Amounts">The parts of the total, as far as they are known without an address.</param>
public sealed record ShopperCartBody(
    string Id,
    ImmutableArray<ShopperCartLineBody> Lines,
    int Count,
    Money Total,
    string? OrderId,
    AmountsBody Amounts
)
{
    internal static ShopperCartBody Of(string storeId, CartView cart, CartStock stock, string? language = null) =>
        new(
            cart.Id,
            [.. cart.Lines.Select(line => Line(storeId, line, stock.Short(line), language))],
            cart.Count,
            cart.Total,
            cart.OrderId,
            AmountsBody.Of(cart.Amounts)
        );

    private static ShopperCartLineBody Line(string storeId, QuotedLine line, long? left, string? language) =>
        new(
            ProductId: line.ProductId,
            Handle: line.Handle,
            Title: line.TitleIn(language) ?? line.Title,
            Picture: line.Picture is { } picture ? PictureBody.Of(storeId, picture) : null,
            Price: line.Price,
            Quantity: line.Quantity,
            Total: line.Total,
            Available: line.Available,
            VariantId: line.VariantId,
            Variant: line.VariantIn(language) ?? line.Variant,
            Left: left
        );
}
