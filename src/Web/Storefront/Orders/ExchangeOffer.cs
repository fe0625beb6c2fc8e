using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Links;
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
    public static async Task<ImmutableArray<ExchangeOffer>> Of(OrderView order, IGrainFactory grains)
    {
        if (!order.ShopperAllowed.Contains(OrderAction.AskReturn))
        {
            return [];
        }

        Shop.Enter(order.StoreId);
        var lines = order.Lines.Where((line, i) => line.VariantId is not null && order.Returnable[i] > 0).ToList();
        var ids = lines.Select(line => line.ProductId).Distinct().Take(MaxProducts);
        var products = await Task.WhenAll(ids.Select(id => grains.GetGrain<ICatalogGrain>(order.StoreId).Get(id)));
        return
        [
            .. from known in products
            where known is not null
            let product = known.Product
            let ordered = lines.Where(line => line.ProductId == product.Id).ToList()
            from variant in product.Variants
            where variant.InStock && ordered.Any(line => line.VariantId != variant.Id && line.Price == variant.Price)
            select new ExchangeOffer(variant.Id, $"{product.Title}, {variant.Name}"),
        ];
    }
}
