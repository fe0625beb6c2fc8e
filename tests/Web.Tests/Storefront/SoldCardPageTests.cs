using System.Text.RegularExpressions;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Gift cards that shoppers buy, on their pages and for programs.</summary>
public sealed partial class SoldCardPageTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public async Task A_gift_card_is_bought_without_an_address_and_the_page_of_the_paid_order_has_a_code_that_pays()
    {
        var shop = await Shop();
        var price = new { amount = 50_000, currency = "INR" };
        var card = (
            await shop.Seller.Post(
                $"{shop.Path}/products",
                new
                {
                    title = "Gift card",
                    price,
                    giftCard = true,
                }
            )
        ).Is(201);
        Assert.True(card.At("giftCard").GetBoolean());
        using var buyer = await WithCart(shop, card.Text("id"));
        var form = (await buyer.Get($"/s/{shop.Slug}/checkout")).Is(200);
        Assert.DoesNotContain("name=\"line1\"", form.Body, StringComparison.Ordinal);
        var placed = await buyer.Post(
            $"/s/{shop.Slug}/checkout",
            ("cart", Storefront.Browser.Field(form, "cart")),
            ("expectedTotal", Storefront.Browser.Field(form, "expectedTotal")),
            ("name", "Asha Rao"),
            ("phone", "98123 45678"),
            ("payment", "cod")
        );
        var link = placed.Is(303).Headers["Location"];
        Assert.DoesNotMatch(Code(), (await buyer.Get(link)).Body);

        var order = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0].GetProperty("id").GetString()!;
        Caller.Set(shop.Id, "seller:x");
        var grain = Site.Grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.Id, order));
        (await grain.Take(new OrderStep(Ids.Token(), OrderAction.MarkPaid))).OrThrow();

        var code = Code().Match((await buyer.Get(link)).Is(200).Body).Value;
        Assert.NotEqual("", code);
        var token = link.Split('/')[^1];
        var body = (await new ApiClient(Site.Client()).Get($"/api/storefront/v1/{shop.Slug}/orders/{token}")).Is(200);
        Assert.Equal(code, body.At("giftCards")[0].GetProperty("code").GetString());
        Assert.DoesNotContain(code, (await shop.Seller.Get($"{shop.Path}/orders/{order}")).Is(200).Body, StringComparison.Ordinal);

        using var friend = await WithCart(shop, await Product(shop));
        var applied = await friend.Post(
            $"/s/{shop.Slug}/checkout",
            ("cart", Storefront.Browser.Field(await friend.Get($"/s/{shop.Slug}/checkout"), "cart")),
            ("phone", "98123 45679"),
            ("giftCards", code),
            ("step", "price")
        );
        Assert.Contains($"Gift card ending in {code[^4..]}", applied.Is(200).Body, StringComparison.Ordinal);
    }

    [GeneratedRegex("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
