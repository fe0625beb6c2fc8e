using System.Text;
using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Invoices;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Gift cards on the shopper's pages, without script.</summary>
public sealed class GiftCardPageTests(SiteCollection.Running running) : ShopperTest(running)
{
    private static async Task<string> Card(Shop shop, long amount) =>
        (await shop.Seller.Post($"{shop.Path}/gift-cards", new { amount = new { amount, currency = "INR" } })).Is(201).Text("secret");

    private static Task<Answer> Send(
        Browser browser,
        Shop shop,
        Answer form,
        string cards,
        string step = "",
        string? due = null,
        string phone = "98123 45678"
    ) =>
        browser.Post(
            $"/s/{shop.Slug}/checkout",
            [
                ("cart", Storefront.Browser.Field(form, "cart")),
                ("expectedTotal", Storefront.Browser.Field(form, "expectedTotal")),
                ("name", "Asha Rao"),
                ("phone", phone),
                ("line1", "12, 4th Cross"),
                ("city", "Bengaluru"),
                ("postalCode", "560041"),
                ("payment", "cod"),
                ("giftCards", cards),
                .. step.Length > 0 ? new[] { ("step", step) } : [],
                .. due is null ? [] : new[] { ("expectedDue", due) },
            ]
        );

    [Fact]
    public async Task What_a_card_pays_is_shown_before_the_order_and_on_its_page()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var code = await Card(shop, 10_000);
        using var browser = await WithCart(shop, product);
        var form = await browser.Get($"/s/{shop.Slug}/checkout");

        // Who orders with a code before they saw what it pays, sees it first.
        var first = (await Send(browser, shop, form, code)).Is(409);
        Assert.Contains("₹50 is left to pay", first.Body, StringComparison.Ordinal);

        var applied = (await Send(browser, shop, form, code, "price")).Is(200);
        Assert.Contains($"Gift card ending in {code[^4..]}", applied.Body, StringComparison.Ordinal);
        Assert.Equal("5000", Storefront.Browser.Field(applied, "expectedDue"));
        Assert.Equal("15000", Storefront.Browser.Field(applied, "expectedTotal"));

        var placed = await browser.Follow((await Send(browser, shop, applied, code, due: "5000")).Is(303));
        Assert.Contains($"Gift card ending in {code[^4..]}", placed.Body, StringComparison.Ordinal);
        Assert.Contains("Pay ₹50 on delivery", placed.Body, StringComparison.Ordinal);
        var id = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0].GetProperty("id").GetString()!;
        Caller.Set(shop.Id, "seller:x");
        var order = await Site.Grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.Id, id)).Get();
        var profile = (await Site.Grains.GetGrain<ICatalogGrain>(shop.Id).Snapshot())!.Store;
        var slip = Encoding.UTF8.GetString(PackingSlip.Of(order!, profile).Whole().Span);
        Assert.Contains("Pay ₹50 on delivery", slip, StringComparison.Ordinal);
        Assert.DoesNotContain("150", slip, StringComparison.Ordinal);
        Assert.DoesNotContain(code, placed.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_code_is_said_beside_its_field_and_nothing_is_ordered()
    {
        var shop = await Shop();
        var product = await Product(shop);
        using var browser = await WithCart(shop, product);
        var form = await browser.Get($"/s/{shop.Slug}/checkout");
        using var guessed = Site.Services.Counter("Dukaan.Web", "dukaan.gift_cards.guessed");
        foreach (var step in (string[])["", "price"])
        {
            var refused = await Send(browser, shop, form, "0000-0000-0000-0000", step);
            Assert.Contains("id=\"giftCards-error\"", refused.Body, StringComparison.Ordinal);
            Assert.Contains("This gift card cannot pay for this order.", refused.Body, StringComparison.Ordinal);
        }

        Assert.Equal(1, guessed.Total()); // the same guess is one, however often its page is drawn

        Assert.Equal(0, await Orders(shop));
    }

    [Fact]
    public async Task An_order_that_a_card_pays_whole_asks_for_nothing_more()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var code = await Card(shop, 50_000);
        using var browser = await WithCart(shop, product);
        var form = await browser.Get($"/s/{shop.Slug}/checkout");
        var applied = (await Send(browser, shop, form, code.ToLowerInvariant(), "price")).Is(200);
        var placed = await browser.Follow((await Send(browser, shop, applied, code, due: "0")).Is(303));
        Assert.DoesNotContain("on delivery", placed.Body, StringComparison.Ordinal);
        Assert.Contains("<span class=\"badge\">Paid</span>", placed.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_credit_asks_for_the_phone_first_and_pays_once_it_is_typed()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var body = new { amount = new { amount = 10_000, currency = "INR" }, phone = "+919812345678" };
        var code = (await shop.Seller.Post($"{shop.Path}/gift-cards", body)).Is(201).Text("secret");
        using var browser = await WithCart(shop, product);
        var form = await browser.Get($"/s/{shop.Slug}/checkout");
        var first = await Send(browser, shop, form, code, "price", phone: "");
        Assert.Contains("Type your phone number first", first.Body, StringComparison.Ordinal);
        var applied = (await Send(browser, shop, form, code, "price")).Is(200);
        Assert.Equal("5000", Storefront.Browser.Field(applied, "expectedDue"));
    }
}
