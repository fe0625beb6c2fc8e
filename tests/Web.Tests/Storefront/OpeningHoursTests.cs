using System.Globalization;
using System.Text.Json;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

public sealed class OpeningHoursTests(SiteCollection.Running running) : ShopperTest(running)
{
    private static readonly object Meera = new
    {
        name = "Meera",
        phone = "+919812345678",
        address = new
        {
            line1 = "12 MG Road",
            city = "Pune",
            postalCode = "411001",
            country = "IN",
        },
    };

    private static readonly object[] Mondays =
    [
        new
        {
            day = "monday",
            from = "10:00",
            until = "13:30",
        },
        new
        {
            day = "monday",
            from = "17:00",
            until = "21:00",
        },
    ];

    [Fact]
    public async Task The_hours_stand_on_the_shops_pages_and_in_its_data_and_in_the_api()
    {
        var shop = await Shop();
        object[] days = [new { day = "2026-12-25", name = "Christmas <3" }];
        await Settings(
            shop,
            new
            {
                address = "12 MI Road",
                hours = new
                {
                    week = Mondays,
                    days,
                    firstDay = "monday",
                },
            }
        );
        using var browser = Browser();

        var home = (await browser.Get($"/s/{shop.Slug}")).Is(200).Body;
        var info = (await browser.Get($"/s/{shop.Slug}/info")).Is(200).Body;
        var body = (await shop.Seller.Get($"/api/storefront/v1/{shop.Slug}")).Is(200);

        Assert.Contains("Opening hours", home, StringComparison.Ordinal);
        Assert.Contains("10:00–13:30, 17:00–21:00", info, StringComparison.Ordinal);
        Assert.Contains("25 Dec 2026 · Christmas &lt;3", info, StringComparison.Ordinal);
        Assert.Contains("\"opens\":\"17:00\",\"closes\":\"21:00\"", home, StringComparison.Ordinal);
        Assert.Contains("\"validThrough\":\"2026-12-25\"", home, StringComparison.Ordinal);
        Assert.Equal("17:00", body.At("hours.week")[1].GetProperty("from").GetString());
        Assert.Equal("monday", body.Text("hours.firstDay"));
        Assert.Equal("2026-12-25", (await shop.Seller.Get(shop.Path)).Is(200).At("hours.days")[0].GetProperty("day").GetString());
    }

    [Fact]
    public async Task A_closed_shop_refuses_orders_if_its_seller_wants_so_and_says_when_it_opens()
    {
        var shop = await Shop();
        var product = await Product(shop);
        using var shopper = await WithCart(shop, product);
        var form = await shopper.Get($"/s/{shop.Slug}/checkout");
        await Settings(shop, new { hours = new { days = Closed(), refuses = true } });

        Assert.Contains("You can order again from", (await shopper.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Place order", (await shopper.Get($"/s/{shop.Slug}/checkout")).Body, StringComparison.Ordinal);
        var refused = await Checkout(shopper, shop, form);
        Assert.Equal(409, refused.Status);
        Assert.Contains("You can order again from", refused.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("closed now", (await shopper.Get($"/s/{shop.Slug}")).Body, StringComparison.OrdinalIgnoreCase);
        var byProgram = new
        {
            lines = new[] { new { productId = product, quantity = 1 } },
            customer = Meera,
            payment = new { method = "cod" },
        };
        Assert.Equal("outside-hours", (await shop.Seller.Post($"/api/storefront/v1/{shop.Slug}/checkout", byProgram)).Is(409).Text("code"));

        await Settings(shop, new { hours = new { days = Closed(), refuses = false } });
        Assert.Contains("We see to your order from", (await shopper.Get($"/s/{shop.Slug}/checkout")).Body, StringComparison.Ordinal);
        (await Checkout(shopper, shop, form)).Is(303);
        Assert.Equal(1, await Orders(shop));
    }

    [Theory]
    [InlineData("""{"week": [{"day": "monday", "from": "25:00", "until": "26:00"}]}""", "hours.week[0].from")]
    [InlineData("""{"week": [{"from": "10:00", "until": "12:00"}]}""", "hours.week[0].day")]
    [InlineData("""{"days": [{"day": "25.12.2026"}]}""", "hours.days[0].day")]
    [InlineData(
        """{"week": [{"day":"monday","from":"10:00","until":"12:00"},{"day":"monday","from":"11:00","until":"13:00"}]}""",
        "hours.week"
    )]
    public async Task Hours_that_cannot_be_name_their_field(string hours, string field)
    {
        var shop = await Shop();
        var refused = await shop.Seller.Patch(shop.Path, new { hours = JsonDocument.Parse(hours).RootElement });
        Assert.Equal(422, refused.Status);
        Assert.Contains($"\"{field}\"", refused.Body, StringComparison.Ordinal);
    }

    /// <summary>Today and its neighbours, so that the test is right at any hour.</summary>
    private object[] Closed() =>
        [
            .. Enumerable
                .Range(-1, 4)
                .Select(i => new { day = Site.Time.GetUtcNow().AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }),
        ];
}
