namespace Dukaan.Web.Tests.Api;

/// <summary>What an auditor asks: totals by day and by product, and the orders they are to be the sum of.</summary>
public sealed class TakingsTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task Totals_by_day_and_by_product_are_the_sum_of_the_orders()
    {
        var shop = await Shop();
        var paths = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            paths.Add($"{shop.Path}/orders/{(await Place(shop)).Id}");
        }

        (await shop.Seller.Post($"{paths[0]}/mark-paid", null)).Is(200);
        (await shop.Seller.Post($"{paths[0]}/refund", new { amount = 5000, reason = "Broken" })).Is(200);
        (await shop.Seller.Post($"{paths[1]}/reject", new { reason = "Sold out" })).Is(200);

        var takings = (await shop.Seller.Get($"{shop.Path}/takings/days")).Is(200);

        var days = takings.At("days").EnumerateArray().ToList();
        Assert.Equal(
            (30, 3, 45000, 10000),
            (days.Count, takings.Number("orders"), takings.Number("sales.amount"), takings.Number("paid.amount"))
        );
        Assert.Equal(45000, days.Sum(day => day.GetProperty("sales").GetProperty("amount").GetInt64()));
        var products = takings
            .At("products")
            .EnumerateArray()
            .Sum(product => product.GetProperty("sales").GetProperty("amount").GetInt64());
        Assert.Equal(45000, products + takings.Number("otherProducts.amount") + takings.Number("delivery.amount"));
        var listed = (await shop.Seller.Get($"{shop.Path}/orders"))
            .Is(200)
            .At("items")
            .EnumerateArray()
            .Where(order => order.GetProperty("state").GetString() != "rejected")
            .Sum(order => order.GetProperty("total").GetProperty("amount").GetInt64());
        Assert.Equal(listed, takings.Number("sales.amount"));
    }

    [Theory]
    [InlineData("from=yesterday", "day-broken", "from")]
    [InlineData("from=2026-02-30", "day-broken", "from")]
    [InlineData("to=21.11.2026", "day-broken", "to")]
    [InlineData("from=2026-11-02&to=2026-11-01", "days-range", "from")]
    [InlineData("from=2020-01-01&to=2026-11-01", "days-range", "from")]
    public async Task Days_that_cannot_be_are_refused_by_name(string query, string code, string field)
    {
        var shop = await Shop();

        (await shop.Seller.Get($"{shop.Path}/takings/days?{query}")).IsProblem(422, code, field);
    }

    [Theory]
    [InlineData("q=ravi", 1)]
    [InlineData("q=nobody", 0)]
    [InlineData("q=%231", 1)]
    [InlineData("payment=paid", 0)]
    [InlineData("payment=awaited&method=cod", 1)]
    [InlineData("to=2020-01-01", 0)]
    public async Task Orders_are_narrowed_by_what_is_asked_for(string query, int found)
    {
        var shop = await Shop();
        await Place(shop);

        var name = (await shop.Seller.Get($"{shop.Path}/orders"))
            .At("items")
            .EnumerateArray()
            .Single()
            .GetProperty("customerName")
            .GetString()!;
        var orders = (
            await shop.Seller.Get(
                $"{shop.Path}/orders?{query.Replace("ravi", Uri.EscapeDataString(name[..3].ToLowerInvariant()), StringComparison.Ordinal)}"
            )
        ).Is(200);

        Assert.Equal(found, orders.At("items").GetArrayLength());
    }

    [Theory]
    [InlineData("payment=perhaps", "payment-unknown", "payment")]
    [InlineData("method=barter", "method-unknown", "method")]
    [InlineData("from=x", "day-broken", "from")]
    public async Task A_filter_that_cannot_be_is_refused_by_name(string query, string code, string field)
    {
        var shop = await Shop();

        (await shop.Seller.Get($"{shop.Path}/orders?{query}")).IsProblem(422, code, field);
        (await shop.Seller.Get($"{shop.Path}/orders.csv?{query}")).IsProblem(422, code, field);
    }
}
