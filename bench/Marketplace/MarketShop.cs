using System.Collections.Concurrent;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.Marketplace;

/// <summary>A shop of the marketplace as the driver knows it.</summary>
internal sealed class MarketShop(SellerClient seller, ShopClient shop, MarketProduct[] goods)
{
    public SellerClient Seller => seller;

    public ShopClient Shop => shop;

    /// <summary>What it offers, by place; a replaced product's successor takes its place.</summary>
    public MarketProduct[] Goods => goods;

    /// <summary>Everything it ever offered.</summary>
    public ConcurrentQueue<MarketProduct> Ever { get; } = new(goods);

    /// <summary>Acknowledged orders that nobody has taken further yet.</summary>
    public ConcurrentQueue<string> Undelivered { get; } = [];

    /// <summary>Who sells here does one thing at a time.</summary>
    public SemaphoreSlim SellerIsFree { get; } = new(1);
}
