using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Checkout;
using Dukaan.Discounts;
using Dukaan.GiftCards;
using Dukaan.Grains.Tests.Orders;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Pricing;
using Dukaan.Reviews;
using Dukaan.Search;
using Dukaan.Stock;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;

namespace Dukaan.Grains.Tests;

/// <summary>A shop, and its grains as its seller calls them.</summary>
public sealed class TestShop(IGrainFactory grains, string id)
{
    public string Id => id;

    public List<Product> Products { get; } = [];

    public IStoreGrain Store => As().GetGrain<IStoreGrain>(id);

    public ICatalogGrain Catalog => As().GetGrain<ICatalogGrain>(id);

    public IReviewsGrain Reviews => As().GetGrain<IReviewsGrain>(id);

    public IOrderBookGrain Book => As().GetGrain<IOrderBookGrain>(id);

    public ITeamGrain Team => As().GetGrain<ITeamGrain>(id);

    public IOrderNumbersGrain Numbers => As().GetGrain<IOrderNumbersGrain>(id);

    public IStorefrontGrain Storefront => As().GetGrain<IStorefrontGrain>(id);

    public IPricingGrain Terms => As().GetGrain<IPricingGrain>(id);

    public ISearchReportGrain Searches => As().GetGrain<ISearchReportGrain>(id);

    public ICheckoutGrain Checkout => As().GetGrain<ICheckoutGrain>(id);

    public ShopReplica Replica => new(As().GetGrain<IStorefrontReplicasGrain>(LocalPartitions.Of(id)), id);

    public IOrderAdmissionGrain Admission => As().GetGrain<IOrderAdmissionGrain>(id);

    public IGatewayAccountGrain Account => As().GetGrain<IGatewayAccountGrain>(id);

    public static AddProduct Sweet(long? units = null) => new(Ids.Token(), "Sweet", new Money(15_000, "INR"), Stock: units);

    public IStockGrain Stock(string? stockId = null) => As().GetGrain<IStockGrain>(StoreKey.Of(id, stockId ?? Products[0].Id));

    public IDiscountGrain Discount(string discountId) => As().GetGrain<IDiscountGrain>(StoreKey.Of(id, discountId));

    public IGiftCardsGrain GiftCards => As().GetGrain<IGiftCardsGrain>(id);

    public IGiftCardGrain Card(string cardId) => As().GetGrain<IGiftCardGrain>(StoreKey.Of(id, cardId));

    public ICartGrain Cart(string cartId) => As().GetGrain<ICartGrain>(StoreKey.Of(id, cartId));

    public IOrderGrain Order(string key) => As().GetGrain<IOrderGrain>(OrderKeyOf(key));

    /// <summary>The order that a filling of a cart becomes.</summary>
    public IOrderGrain OrderOf(string cartId, long generation) =>
        As().GetGrain<IOrderGrain>(StoreKey.Of(id, OrderKey.OfCart(id, cartId, generation)));

    public string OrderKeyOf(string key) => StoreKey.Of(id, OrderKey.IdFor(id, key));

    /// <summary>An order of so many of each product.</summary>
    public PlaceOrder Wish(int quantity = 1) => Sales.Of([.. Products.Select(product => new QuoteLine(product.Id, quantity))]);

    public Task<Result<OrderView>> Place(string key, int quantity = 1) => Order(key).Place(Wish(quantity));

    /// <summary>As shoppers place orders.</summary>
    public Task<Result<OrderView>> Enter(string key, int quantity = 1) => Admission.Place(OrderKey.IdFor(id, key), Wish(quantity));

    public Task<Result<OrderView>> Take(string key, OrderAction action, string? operationId = null, string? reason = "because") =>
        Order(key).Take(new OrderStep(operationId ?? Ids.Token(), action, reason));

    /// <summary>From here on calls are made in this shop.</summary>
    private IGrainFactory As()
    {
        Caller.Set(id, "seller:test");
        return grains;
    }
}
