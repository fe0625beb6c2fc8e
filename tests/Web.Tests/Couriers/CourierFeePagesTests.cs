using Dukaan.Couriers;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Couriers;
using Dukaan.Web.Couriers.Sandbox;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Couriers;

/// <summary>Delivery for what the courier asks, as shoppers without script and programs meet it.</summary>
public sealed class CourierFeePagesTests(SiteCollection.Running running) : ShopperApiTest(running)
{
    [Fact]
    public async Task The_checkout_shows_what_the_courier_asks_before_the_order_and_the_order_costs_that()
    {
        var shop = await ByCourier();
        using var browser = await WithCart(shop, await Product(shop));
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        Assert.Contains("Depends on the address", form.Body, StringComparison.Ordinal);
        Assert.Contains("name=\"payment\" value=\"cod\"", form.Body.ReplaceLineEndings(""), StringComparison.Ordinal);

        // No PIN code, then one that nobody serves, then one where nobody collects cash, then a good one.
        var missing = (await Send(browser, shop, form, "")).Is(422);
        Assert.Contains("id=\"postalCode-error\"", missing.Body, StringComparison.Ordinal);
        var nowhere = (await Send(browser, shop, form, "990001")).Is(409);
        Assert.Contains("id=\"postalCode-error\">The shop does not deliver to this address.", nowhere.Body, StringComparison.Ordinal);
        var noCash = (await Send(browser, shop, form, "790001")).Is(409);
        Assert.Contains("id=\"payment-error\">Cash on delivery is not possible at this address.", noCash.Body, StringComparison.Ordinal);
        Assert.Equal(0, await Orders(shop));

        var shown = (await Send(browser, shop, form, "411002")).Is(200);
        Assert.Contains("Delivery to this address costs ₹88.", shown.Body, StringComparison.Ordinal);
        var placed = (await Send(browser, shop, shown, "411002")).Is(303);
        Assert.Contains("₹238", (await browser.Follow(placed)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_the_fee_in_a_quote_and_place_the_order_at_it()
    {
        var shop = await ByCourier();
        var product = await Product(shop);
        object Body(string postalCode, object? expectedTotal = null) =>
            new
            {
                lines = new[] { new { productId = product, quantity = 1 } },
                customer = new
                {
                    name = "Ravi",
                    phone = "+919812345999",
                    address = new
                    {
                        line1 = "12 MI Road",
                        city = "Pune",
                        postalCode,
                        country = "IN",
                    },
                },
                payment = new { method = "cod" },
                expectedTotal,
            };
        var quote = (await Anybody.Post($"{Api(shop)}/quote", Body("411003"))).Is(200);
        Assert.Equal(23_800, quote.At("total.amount").GetInt64());
        var problem = (await Anybody.Post($"{Api(shop)}/quote", Body("990001"))).Is(200).At("problems")[0];
        Assert.Equal("not-delivered-there", problem.GetProperty("code").GetString());
        (await Anybody.Post($"{Api(shop)}/checkout", Body("411003", new { amount = 23_800, currency = "INR" }))).Is(201);
    }

    [Fact]
    public async Task A_shop_with_another_currency_or_a_wrong_mark_up_is_told()
    {
        var shop = await Shop();
        (await shop.Seller.Patch($"{shop.Path}/terms", new { delivery = new { courier = new { percent = 501 } } })).IsProblem(
            422,
            "markup"
        );
        (await shop.Seller.Patch(shop.Path, new { currency = "EUR" })).Is(200);
        (await shop.Seller.Patch($"{shop.Path}/terms", new { delivery = new { courier = new { percent = 5 } } })).IsProblem(422, "rupees");
    }

    private static Task<Answer> Send(Browser browser, Shop shop, Answer form, string postalCode) =>
        browser.Post(
            $"/s/{shop.Slug}/checkout",
            [
                ("cart", Storefront.Browser.Field(form, "cart")),
                ("expectedTotal", Storefront.Browser.Field(form, "expectedTotal")),
                .. form.Body.Contains("name=\"unknown\"", StringComparison.Ordinal) ? new[] { ("unknown", "yes") } : [],
                ("name", "Asha Rao"),
                ("phone", "98123 45678"),
                ("line1", "12, 4th Cross"),
                ("city", "Pune"),
                ("postalCode", postalCode),
                ("payment", "cod"),
            ]
        );

    /// <summary>A shop in which delivery costs what the courier asks, 10 % and ₹5.</summary>
    private async Task<Shop> ByCourier()
    {
        var shop = await Shop();
        Caller.Set(shop.Id, "seller:test");
        var set = await Site
            .Services.GetRequiredService<CourierAccounts>()
            .Set(shop.Id, $"{shop.Id}@sandbox.example", ShiprocketEmulator.Password, "", ParcelSize.Small);
        Assert.True(set.Ok, set.Error?.Message);
        (
            await shop.Seller.Patch(
                $"{shop.Path}/terms",
                new
                {
                    country = "IN",
                    delivery = new
                    {
                        courier = new
                        {
                            percent = 10,
                            amount = new { amount = 500, currency = "INR" },
                            fallback = new { amount = 8000, currency = "INR" },
                        },
                    },
                }
            )
        ).Is(200);
        return shop;
    }
}
