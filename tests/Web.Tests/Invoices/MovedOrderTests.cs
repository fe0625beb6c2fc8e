using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Invoices;

/// <summary>
/// An order whose address changes has the taxes and the place of supply of the new one, on order, invoice and page alike.
/// </summary>
public sealed class MovedOrderTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task Each_edit_of_the_address_gives_order_invoice_and_page_the_same_taxes_and_place_of_supply()
    {
        var (shop, product) = await GstShop();
        var placed = await Place(shop, product, "delivery", "MH");
        var order = placed.Text("orderId");
        (await shop.Seller.Post($"{shop.Path}/orders/{order}/confirm", new { })).Is(200);
        await Is(shop, placed, ["CGST 900", "SGST 900"], "Maharashtra (27)");
        var first = (await shop.Seller.Post($"{shop.Path}/orders/{order}/invoice", null)).Is(200).Text("number");

        (await Edit(shop, order, new { state = "KA", postalCode = "560001" })).Is(200);
        await Is(shop, placed, ["IGST 1800"], "Karnataka (29)");
        var invoices = (await shop.Seller.Get($"{shop.Path}/invoices")).Is(200).At("items").EnumerateArray().ToArray();
        Assert.Equal(invoices[0].GetProperty("number").GetString(), invoices[1].GetProperty("replacedBy").GetString());
        Assert.Equal(first, invoices[0].GetProperty("replaces").GetString());
        var note = (await shop.Seller.Post($"{shop.Path}/orders/{order}/credit-notes", null)).Is(200).Json[0];
        Assert.Equal(
            (first, 11_800),
            (note.GetProperty("invoice").GetString(), note.GetProperty("amount").GetProperty("amount").GetInt64())
        );

        (await Edit(shop, order, new { state = "Nowhere" })).IsProblem(422, "state", "address.state");
        await Is(shop, placed, ["IGST 1800"], "Karnataka (29)");

        (await Edit(shop, order, new { country = "AE" })).Is(200);
        await Is(shop, placed, [], "United Arab Emirates (96)");
    }

    [Fact]
    public async Task What_is_fetched_is_supplied_at_the_seller_s()
    {
        var (shop, product) = await GstShop();
        var placed = await Place(shop, product, "pickup", "KA");
        (await shop.Seller.Post($"{shop.Path}/orders/{placed.Text("orderId")}/confirm", new { })).Is(200);
        await Is(shop, placed, ["CGST 900", "SGST 900"], "Maharashtra (27)");
    }

    private async Task<(Shop Shop, string Product)> GstShop()
    {
        var shop = await Shop();
        (
            await shop.Seller.Patch(
                $"{shop.Path}/terms",
                new
                {
                    country = "IN",
                    tax = new
                    {
                        scheme = "india-gst",
                        rate = 18,
                        included = true,
                        state = "MH",
                    },
                    delivery = new { pickup = true, pickupPlace = "Shop 4" },
                }
            )
        ).Is(200);
        return (shop, (await shop.AddProduct(price: 11_800)).Is(201).Text("id"));
    }

    private async Task<Answer> Place(Shop shop, string product, string method, string state) =>
        (
            await new ApiClient(Site.Client()).Post(
                $"/api/storefront/v1/{shop.Slug}/checkout",
                new
                {
                    lines = new[] { new { productId = product, quantity = 1 } },
                    customer = new
                    {
                        name = "Ravi",
                        phone = "+919876543210",
                        address = new
                        {
                            line1 = "12 MG Road",
                            city = "Pune",
                            postalCode = "411001",
                            country = "IN",
                            state,
                        },
                    },
                    payment = new { method = "cod" },
                    delivery = new { method },
                }
            )
        ).Is(201);

    private static Task<Answer> Edit(Shop shop, string order, object address) =>
        shop.Seller.Post($"{shop.Path}/orders/{order}/edit", new { address });

    private async Task Is(Shop shop, Answer placed, string[] taxes, string supply)
    {
        var order = (await shop.Seller.Get($"{shop.Path}/orders/{placed.Text("orderId")}")).Is(200);
        var invoice = (await shop.Seller.Post($"{shop.Path}/orders/{placed.Text("orderId")}/invoice", null)).Is(200);
        var shopper = (await new ApiClient(Site.Client()).Get($"/api/storefront/v1/{shop.Slug}/orders/{placed.Text("statusToken")}")).Is(
            200
        );
        foreach (var (said, where) in new[] { (order, "amounts.taxes"), (invoice, "taxes"), (shopper, "amounts.taxes") })
        {
            Assert.Equal(
                taxes,
                said.At(where)
                    .EnumerateArray()
                    .Select(tax => $"{tax.GetProperty("name").GetString()} {tax.GetProperty("amount").GetProperty("amount").GetInt64()}")
            );
            Assert.Equal(supply, said.Text("placeOfSupply"));
        }

        using var browser = new Storefront.Browser(Site.Address);
        var page = (await browser.Get($"/o/{placed.Text("statusToken")}")).Is(200);
        Assert.Contains($"<span>Place of supply</span><span>{supply}</span>", page.Body, StringComparison.Ordinal);
        Assert.All(taxes, tax => Assert.Contains(tax.Split(' ')[0], page.Body, StringComparison.Ordinal));
    }
}
