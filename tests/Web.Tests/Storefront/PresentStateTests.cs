using System.Text.RegularExpressions;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>
/// What a page of the shopper's says is what is so now; the next step is the biggest thing on it; and no answer loses what was typed.
/// </summary>
public sealed class PresentStateTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public async Task After_a_shopper_said_that_they_paid_the_page_no_longer_asks_for_the_money()
    {
        var shop = await Shop();
        await Settings(shop, new { vpa = "asha@okaxis" });
        using var browser = await WithCart(shop, await Product(shop));
        var path = (await Checkout(browser, shop, await browser.Get($"/s/{shop.Slug}/checkout"), "upi")).Is(303).Headers["Location"];
        var before = (await browser.Get(path)).Is(200);
        Assert.Contains("<a class=\"button wide\" href=\"upi://", before.Body, StringComparison.Ordinal);
        // it would lose the number while it is typed
        Assert.DoesNotContain("http-equiv=\"refresh\"", before.Body, StringComparison.Ordinal);

        (await browser.Post($"{path}/claim-paid", ("once", Storefront.Browser.Field(before, "once")), ("reference", "412345678901"))).Is(
            303
        );

        var after = (await browser.Get(path)).Is(200);
        Assert.Contains("The seller is looking for your payment 412345678901.", after.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<a class=\"button wide\" href=\"upi://", after.Body, StringComparison.Ordinal);
        Assert.Matches(
            "<details><summary>Not paid yet after all\\?</summary>\\s*<p><a class=\"button quiet wide\" href=\"upi://",
            after.Body
        );
        Assert.Matches("<details><summary>Correct the reference number</summary>", after.Body);
        Assert.DoesNotContain(">Awaiting payment<", after.Body, StringComparison.Ordinal);

        await Step(shop, "mark-paid");
        var paid = (await browser.Get(path)).Is(200);
        Assert.DoesNotContain("upi://", paid.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("is looking for", paid.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_change_adds_to_a_paid_order_is_asked_for_and_nothing_else()
    {
        var shop = await Shop();
        await Settings(shop, new { vpa = "asha@okaxis" });
        await Zones(shop);
        using var browser = await WithCart(shop, await Product(shop));
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        var path = (
            await Send(browser, shop, form, ("postalCode", "411001"), ("unknown", ""), ("expectedTotal", "20000"), ("payment", "upi"))
        )
            .Is(303)
            .Headers["Location"];
        await Step(shop, "mark-paid");
        await Step(shop, "edit", new { address = new { postalCode = "560001" } });

        var page = (await browser.Get(path)).Is(200);
        Assert.Contains("am=40.00&amp;cu=INR", page.Body, StringComparison.Ordinal);
        Assert.Contains("₹40 is still to be paid", page.Body, StringComparison.Ordinal);
        Assert.Contains("<span>Total</span><span>₹240</span>", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_shop_does_not_deliver_nothing_looks_as_if_it_could_be_ordered()
    {
        var shop = await Shop();
        await Zones(shop);
        using var browser = await WithCart(shop, await Product(shop));
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        foreach (var step in (string[])["price", ""])
        {
            var outside = await Send(browser, shop, form, ("postalCode", "999999"), ("step", step), ("note", "Ring twice"));
            Assert.Equal(step == "price" ? 200 : 409, outside.Status);
            Assert.DoesNotContain("Place order", outside.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("<p class=\"total\">", outside.Body, StringComparison.Ordinal);
            Assert.Equal(2, Regex.Count(outside.Body, "The shop does not deliver to this address."));
            Assert.Contains(
                "<button type=\"submit\" class=\"button wide\" name=\"step\" value=\"price\"",
                outside.Body,
                StringComparison.Ordinal
            );
            Assert.Contains("Ring twice", outside.Body, StringComparison.Ordinal);
        }

        var inside = (await Send(browser, shop, form, ("postalCode", "411001"), ("step", "price"))).Is(200);
        Assert.Contains("Place order · ₹200", inside.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("does not deliver", inside.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_pieces_are_told_with_the_number_that_is_left_and_nothing_typed_is_lost()
    {
        var shop = await Shop();
        var product = await Product(
            shop,
            more: new
            {
                title = "Rare",
                price = new { amount = 15000, currency = "INR" },
                stock = 12,
            }
        );
        using var browser = await WithCart(shop, product, 12);
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        await Edit(shop, product, new { stock = 10 });

        var refused = (await Send(browser, shop, form, ("postalCode", "411001"), ("note", "Ring twice"))).Is(409);
        Assert.Contains("Only 10 left", refused.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Sold out", refused.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Place order ·", refused.Body, StringComparison.Ordinal);
        IsKept(refused);

        var taken = (await Send(browser, shop, refused, ("step", "left"), ("note", "Ring twice"))).Is(200);
        Assert.Contains("10 ×", taken.Body, StringComparison.Ordinal);
        Assert.Contains("Place order · ₹1,500", taken.Body, StringComparison.Ordinal);
        IsKept(taken);
        (await Send(browser, shop, taken)).Is(303);
        Assert.Equal(1, await Orders(shop));

        static void IsKept(Answer page)
        {
            Assert.Equal(("Asha Rao", "12, 4th Cross"), (Storefront.Browser.Field(page, "name"), Storefront.Browser.Field(page, "line1")));
            Assert.Contains("Ring twice</textarea>", page.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_gone_altogether_is_taken_out_and_the_form_stays_filled()
    {
        var shop = await Shop();
        var (kept, gone) = (await Product(shop, "Kept"), await Product(shop, "Gone"));
        using var browser = await WithCart(shop, kept);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", gone))).Is(303);
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        await Edit(shop, gone, new { inStock = false });

        var refused = (await Send(browser, shop, form)).Is(409);
        Assert.Contains("Gone<small></small><small class=\"gone\">Sold out</small>", refused.Body, StringComparison.Ordinal);
        Assert.Equal("Asha Rao", Storefront.Browser.Field(refused, "name"));
        var taken = (await Send(browser, shop, refused, ("step", "left"))).Is(200);
        Assert.DoesNotContain("Gone", taken.Body, StringComparison.Ordinal);
        Assert.Equal("Asha Rao", Storefront.Browser.Field(taken, "name"));
        (await Send(browser, shop, taken)).Is(303);
    }

    [Fact]
    public async Task The_number_that_is_left_is_said_where_the_quantity_is_chosen()
    {
        var shop = await Shop();
        var product = await Product(
            shop,
            more: new
            {
                title = "Rare",
                price = new { amount = 100, currency = "INR" },
                stock = 10,
            }
        );
        using var browser = Browser();
        var tooMany = (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", "11"))).Is(409);
        Assert.Contains("Only 10 left", tooMany.Body, StringComparison.Ordinal);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", "10"))).Is(303);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", "1"))).Is(409);
        await Edit(shop, product, new { stock = 4 });

        var cart = (await browser.Get($"/s/{shop.Slug}/cart")).Is(200);
        Assert.Contains("<small class=\"gone\">Only 4 left</small>", cart.Body, StringComparison.Ordinal);
        Assert.Contains("data-steps=\"4\"", cart.Body, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"/s/{shop.Slug}/checkout\"", cart.Body, StringComparison.Ordinal);
        (await browser.Post($"/s/{shop.Slug}/cart/left")).Is(303);
        cart = (await browser.Get($"/s/{shop.Slug}/cart")).Is(200);
        Assert.Contains("value=\"4\" maxlength", cart.Body, StringComparison.Ordinal);
        Assert.Contains($"href=\"/s/{shop.Slug}/checkout\"", cart.Body, StringComparison.Ordinal);
    }

    private static async Task Zones(Shop shop) =>
        (
            await shop.Seller.Patch(
                $"{shop.Path}/terms",
                new
                {
                    country = "IN",
                    delivery = new
                    {
                        zones = new object[]
                        {
                            new
                            {
                                name = "Near",
                                postalCodes = new[] { "411" },
                                fee = new { amount = new { amount = 5000, currency = "INR" } },
                            },
                            new
                            {
                                name = "Far",
                                postalCodes = new[] { "560" },
                                fee = new { amount = new { amount = 9000, currency = "INR" } },
                            },
                        },
                    },
                }
            )
        ).Is(200);

    private static async Task Step(Shop shop, string step, object? body = null)
    {
        var order = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0].GetProperty("id").GetString();
        (await shop.Seller.Post($"{shop.Path}/orders/{order}/{step}", body ?? new { })).Is(200);
    }

    private static Task<Answer> Send(Browser browser, Shop shop, Answer form, params (string Name, string Value)[] filled)
    {
        (string Name, string Value)[] usual =
        [
            ("cart", Storefront.Browser.Field(form, "cart")),
            ("expectedTotal", Storefront.Browser.Field(form, "expectedTotal")),
            ("unknown", Storefront.Browser.Field(form, "unknown")),
            ("name", "Asha Rao"),
            ("phone", "98123 45678"),
            ("line1", "12, 4th Cross"),
            ("city", "Pune"),
            ("postalCode", "411001"),
            ("payment", "cod"),
        ];
        return browser.Post(
            $"/s/{shop.Slug}/checkout",
            [.. usual.Where(field => filled.All(other => other.Name != field.Name)), .. filled]
        );
    }
}
