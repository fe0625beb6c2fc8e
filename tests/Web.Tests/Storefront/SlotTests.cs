using System.Text.Json;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

public sealed class SlotTests(SiteCollection.Running running) : ShopperTest(running)
{
    private static readonly string[] EveryDay = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    [Fact]
    public async Task A_shopper_chooses_a_time_that_is_shown_wherever_the_order_is_and_a_full_one_cannot_be_chosen()
    {
        var shop = await Shop();
        var product = await Product(shop);
        await Slots(shop, places: 1, required: true);
        using var shopper = await WithCart(shop, product);
        var form = (await shopper.Get($"/s/{shop.Slug}/checkout")).Is(200);
        Assert.Contains("Delivery time", form.Body, StringComparison.Ordinal);
        var slots = (await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}/slots?method=delivery")).Is(200).At("items");
        var slot = slots[0].GetProperty("id").GetString()!;
        Assert.Contains($"value=\"{slot}\"", form.Body, StringComparison.Ordinal);

        var needed = await Checkout(shopper, shop, form);
        Assert.Equal(422, needed.Status);
        Assert.Contains("Choose a time.", needed.Body, StringComparison.Ordinal);
        var placed = (await Order(shopper, shop, form, slot)).Is(303);
        Assert.StartsWith("/o/", placed.Headers["Location"], StringComparison.Ordinal);
        var page = (await shopper.Get(placed.Headers["Location"])).Is(200);
        Assert.Contains("10:00–12:00", page.Body, StringComparison.Ordinal);
        var order = (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items")[0];
        Assert.Equal("10:00", order.GetProperty("slot").GetProperty("from").GetString());
        var one = (await shop.Seller.Get($"{shop.Path}/orders/{order.GetProperty("id").GetString()}")).Is(200);
        Assert.Equal(slot, one.Text("slot.id"));
        Assert.Contains("10:00-12:00", (await shop.Seller.Get($"{shop.Path}/orders.csv")).Is(200).Body, StringComparison.Ordinal);

        using var late = await WithCart(shop, product);
        var now = await late.Get($"/s/{shop.Slug}/checkout");
        Assert.Contains($"value=\"{slot}\" disabled", now.Body, StringComparison.Ordinal);
        var refused = await Order(late, shop, now, slot);
        Assert.Equal(409, refused.Status);
        Assert.Contains("This time is full", refused.Body, StringComparison.Ordinal);
        Assert.False(
            (await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}/slots")).Is(200).At("items")[0].GetProperty("available").GetBoolean()
        );
        (await Order(late, shop, now, slots[1].GetProperty("id").GetString()!)).Is(303);
    }

    [Theory]
    [InlineData("""{"windows":[{"days":["monday"],"from":"12:00","until":"10:00"}]}""", "slots.windows")]
    [InlineData("""{"windows":[{"days":["monday"],"from":"noon","until":"13:00"}]}""", "slots.windows[0].from")]
    [InlineData("""{"windows":[{"from":"10:00","until":"13:00"}]}""", "slots.windows")]
    [InlineData("""{"windows":[],"daysAhead":99}""", "slots.daysAhead")]
    public async Task Times_that_cannot_be_name_their_field(string slots, string field)
    {
        var shop = await Shop();
        var refused = await shop.Seller.Patch($"{shop.Path}/terms", new { slots = JsonDocument.Parse(slots).RootElement });
        Assert.Equal(422, refused.Status);
        Assert.Contains($"\"{field}\"", refused.Body, StringComparison.Ordinal);
    }

    private static async Task Slots(Shop shop, int places, bool required)
    {
        object[] windows =
        [
            new
            {
                days = EveryDay,
                from = "10:00",
                until = "12:00",
                places,
                leadMinutes = 60,
            },
        ];
        (await shop.Seller.Patch($"{shop.Path}/terms", new { slots = new { windows, required } })).Is(200);
    }

    private static Task<Answer> Order(Browser browser, Shop shop, Answer form, string slot) =>
        browser.Post(
            $"/s/{shop.Slug}/checkout",
            ("cart", Storefront.Browser.Field(form, "cart")),
            ("expectedTotal", Storefront.Browser.Field(form, "expectedTotal")),
            ("name", "Asha Rao"),
            ("phone", "98123 45678"),
            ("line1", "12, 4th Cross"),
            ("city", "Bengaluru"),
            ("postalCode", "560041"),
            ("payment", "cod"),
            ("slot", slot)
        );
}
