using System.Collections.Concurrent;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.Marketplace;

/// <summary>A shop of the marketplace, for the driver.</summary>
internal sealed class MarketShop(SellerClient seller, ShopClient shop, MarketProduct[] goods)
{
    public SellerClient Seller => seller;

    public ShopClient Shop => shop;

    /// <summary>Its products by index; a replacement takes the index of the replaced one.</summary>
    public MarketProduct[] Goods => goods;

    /// <summary>The code of a gift card that many of its shoppers share; null: it has none.</summary>
    public string? GiftCard { get; init; }

    /// <summary>All products that it ever had.</summary>
    public ConcurrentQueue<MarketProduct> Ever { get; } = new(goods);

    /// <summary>Acknowledged orders that wait for their next step.</summary>
    public ConcurrentQueue<string> Undelivered { get; } = [];

    /// <summary>Serialises the seller's actions.</summary>
    public SemaphoreSlim SellerIsFree { get; } = new(1);
}
