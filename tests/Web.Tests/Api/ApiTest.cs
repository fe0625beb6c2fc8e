using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.TestKit;
using Dukaan.Values;

namespace Dukaan.Web.Tests.Api;

/// <summary>A test of the API on the shared site.</summary>
[Collection(SiteCollection.Name)]
public abstract class ApiTest(SiteCollection.Running running)
{
    protected TestSite Site => running.Site;

    /// <summary>A new seller's client.</summary>
    protected async Task<ApiClient> Seller() => new(await Site.Seller());

    /// <summary>A new seller with a shop that sells in rupees.</summary>
    protected async Task<Shop> Shop()
    {
        var seller = await Seller();
        var answer = await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" });
        answer.Is(201);
        return new Shop(seller, answer.Text("id"), answer.Text("slug"));
    }

    /// <summary>An order of one new product, cash on delivery.</summary>
    protected async Task<OrderView> Place(Shop shop)
    {
        var product = (await shop.AddProduct()).Is(201).Text("id");
        var id = OrderKey.IdFor(shop.Id, Guid.NewGuid().ToString());
        Caller.Set(shop.Id, "shopper");
        var customer = new Customer("Meera", new Phone("+919812345678"), new Address("12 MG Road", "Pune", "411001", "IN"), "");
        var placed = await Site
            .Grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.Id, id))
            .Place(new PlaceOrder([new QuoteLine(product, 1)], customer, PaymentMethod.CashOnDelivery));
        return placed.OrThrow();
    }
}
