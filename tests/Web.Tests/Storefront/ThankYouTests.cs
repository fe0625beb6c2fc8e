using System.Text.RegularExpressions;
using Dukaan.Messages;
using Dukaan.Silo.Messages;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>The code that thanks for an order, on the order's page and at the next checkout.</summary>
public sealed partial class ThankYouTests(SiteCollection.Running running) : ShopperTest(running)
{
    private static readonly string[] Hindi = ["hi"];

    [Fact]
    public async Task The_code_is_on_the_page_of_the_order_that_arrived_and_takes_off_its_percentage_once()
    {
        var shop = await Shop();
        var patched = (
            await shop.Seller.Patch(
                $"{shop.Path}/terms",
                new
                {
                    thankYou = new
                    {
                        percent = 10,
                        days = 30,
                        bound = true,
                    },
                }
            )
        ).Is(200);
        Assert.Equal(30, patched.At("thankYou.days").GetInt32());
        var product = await Product(shop, price: 20_000);
        using var browser = await WithCart(shop, product);
        var placed = (await Checkout(browser, shop, await browser.Get($"/s/{shop.Slug}/checkout"))).Is(303).Headers["Location"];
        Assert.DoesNotMatch(Code(), (await browser.Get(placed)).Is(200).Body);
        await Deliver(shop);
        var code = Code().Match((await browser.Get(placed)).Is(200).Body).Value;
        Assert.NotEmpty(code);

        using var again = await WithCart(shop, product);
        Assert.Contains("name=\"discountCode\"", (await again.Get($"/s/{shop.Slug}/checkout")).Is(200).Body, StringComparison.Ordinal);
        Assert.Equal(18_000, await Price(shop, product, code, "+919812345678"));
        Assert.Null(await Price(shop, product, code, "+919812345679"));

        (await shop.Seller.Patch($"{shop.Path}/terms", new { thankYou = (object?)null })).Is(200);
        Assert.Equal(18_000, await Price(shop, product, code, "+919812345678")); // what was promised stays
        (await shop.Seller.Patch($"{shop.Path}/terms", new { thankYou = new { percent = 0, days = 30 } })).IsProblem(
            422,
            "percent",
            "thankYou.percent"
        );
        (await shop.Seller.Patch($"{shop.Path}/terms", new { thankYou = new { percent = 5, days = 400 } })).IsProblem(
            422,
            "days-range",
            "thankYou.days"
        );
    }

    [Fact]
    public async Task Who_ordered_in_another_of_the_shops_languages_is_thanked_in_it()
    {
        var shop = await Shop();
        await Settings(shop, new { languages = Hindi });
        var thankYou = new { percent = 10, days = 30 };
        (await shop.Seller.Patch($"{shop.Path}/terms", new { thankYou })).Is(200);
        await Site.Grains.GetGrain<IPhoneGrain>("+919812345678").Verify(); // else it gets one message of an order
        using var browser = await WithCart(shop, await Product(shop));
        await browser.Get($"/s/{shop.Slug}?lang=hi");
        (await Checkout(browser, shop, await browser.Get($"/s/{shop.Slug}/checkout"))).Is(303);
        await Deliver(shop);

        var outbox = Site.Services.GetRequiredService<DevOutbox>();
        await Eventually.Holds(
            () => outbox.Messages.Any(message => message.Text.Contains("धन्यवाद! कोड", StringComparison.Ordinal)),
            "the shopper must be thanked in Hindi"
        );
    }

    private static async Task Deliver(Shop shop)
    {
        var id = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0].GetProperty("id").GetString()!;
        foreach (var step in (string[])["confirm", "pack", "ship", "deliver"])
        {
            (await shop.Seller.Post($"{shop.Path}/orders/{id}/{step}", new { })).Is(200);
        }
    }

    /// <summary>What an order would cost; null: the code does not count.</summary>
    private static async Task<long?> Price(Shop shop, string product, string code, string phone)
    {
        var quote = (
            await shop.Seller.Post(
                $"/api/storefront/v1/{shop.Slug}/quote",
                new
                {
                    lines = new[] { new { productId = product, quantity = 1 } },
                    discountCode = code,
                    customer = new { name = "Asha", phone },
                }
            )
        ).Is(200);
        return quote.At("problems").GetArrayLength() == 0 ? quote.At("total.amount").GetInt64() : null;
    }

    [GeneratedRegex("TY-[0-9A-Z]{10}")]
    private static partial Regex Code();
}
