using Dukaan.Messages;
using Dukaan.TestKit;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What nobody proved to be theirs holds stock for the seller only up to a limit.</summary>
public sealed class OpenOrderTests : IAsyncLifetime
{
    private TestSite _site = null!;
    private Shop _shop = null!;
    private string _product = "";

    public async Task InitializeAsync()
    {
        _site = await TestSite.Start(options => options with { RateLimits = true });
        var seller = new ApiClient(await _site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        _shop = new Shop(seller, opened.Text("id"), opened.Text("slug"));
        _product = (await _shop.AddProduct(more: new { title = "Laddu", price = new { amount = 15000, currency = "INR" }, stock = 1_000 })).Is(201).Text("id");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_unverified_phone_has_only_so_much_waiting_at_once_until_the_seller_confirms_or_its_holder_proves_it()
    {
        var first = (await Place("+919812345678", OpenOrders.OfPhone.Units)).Is(201).Text("orderId");
        (await Place("+919812345678", 1)).IsProblem(429, "too-many-open-orders");
        (await Place("+919812345679", 1)).Is(201);

        (await _shop.Seller.Post($"{_shop.Path}/orders/{first}/confirm", new { })).Is(200);
        (await Place("+919812345678", 1)).Is(201);
        (await Place("+919812345678", OpenOrders.OfPhone.Units)).IsProblem(429, "too-many-open-orders");
        await _site.Grains.GetGrain<IPhoneGrain>("+919812345678").Verify();
        (await Place("+919812345678", OpenOrders.OfPhone.Units)).Is(201);
    }

    private Task<Answer> Place(string phone, int quantity) => new ApiClient(_site.Client()).Post($"/api/storefront/v1/{_shop.Slug}/checkout", new
    {
        lines = new[] { new { productId = _product, quantity } },
        customer = new { name = "Ravi Kumar", phone, address = new { line1 = "12 MI Road", city = "Jaipur", postalCode = "302001", country = "IN" } },
        payment = new { method = "cod" },
    });
}
