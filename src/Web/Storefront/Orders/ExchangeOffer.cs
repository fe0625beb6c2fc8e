using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Orleans;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>A variant that a shopper may choose in exchange for one that they got.</summary>
/// <param name="VariantId">The variant.</param>
/// <param name="Name">Product and variant: <c>Kurta, M / Red</c>.</param>
internal sealed record ExchangeOffer(string VariantId, string Name)
{
    /// <summary>The most products that are offered.</summary>
    private const int MaxProducts = 5;

    /// <summary>The offers for what can be returned of an order now; the variants cost what the ordered ones did.</summary>
    /// <param name="frame">The page, whose reader gets the names.</param>
    /// <param name="order">The order.</param>
    /// <param name="grains">Of the store.</param>
    public static async Task<ImmutableArray<ExchangeOffer>> Of(ShopFrame frame, OrderView order, IGrainFactory grains)
    {
        if (!order.ShopperAllowed.Contains(OrderAction.AskReturn))
        {
            return [];
        }

        Shop.Enter(order.StoreId);
        var lines = order.Lines.Where((line, i) => line.VariantId is not null && order.Returnable[i] > 0).ToList();
        var ids = lines.Select(line => line.ProductId).Distinct().Take(MaxProducts);
        var products = await Task.WhenAll(ids.Select(id => grains.GetGrain<ICatalogGrain>(order.StoreId).Get(id)));
        List<(Product Product, Variant? Variant)> offers =
        [
            .. from known in products
            where known is not null
            let product = known.Product
            let ordered = lines.Where(line => line.ProductId == product.Id).ToList()
            from variant in product.Variants
            where variant.InStock && ordered.Any(line => line.VariantId != variant.Id && line.Price == variant.Price)
            select (product, variant),
        ];
        var names = await GoodsNames.Of(frame, grains.GetGrain<ICatalogGrain>(order.StoreId), offers);
        return
        [
            .. offers.Select(offer => new ExchangeOffer(
                offer.Variant!.Id,
                $"{names.Title(offer.Product)}, {names.Variant(offer.Variant)}"
            )),
        ];
    }
}
