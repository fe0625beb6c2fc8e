using System.Text.RegularExpressions;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Dashboard;

namespace Dukaan.Web.Tests.Import;

/// <summary>Customers and orders of a former shop become history, with nothing to pack and no money moved.</summary>
public sealed class PastImportTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task Shopifys_customers_and_orders_become_the_history_of_customers_and_a_second_run_changes_nothing()
    {
        using var shop = await NewShop();
        await Send(shop, "shopify-customers.csv");
        Assert.True(shop.Page.Says("Shopify · Customers"), shop.Page.Text);
        Assert.Contains("4 rows: 3 new, 0 changed, 1 skipped.", shop.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Line 4 · A customer needs a phone number or an e-mail address.", shop.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Total Spent", shop.Page.Text, StringComparison.Ordinal);
        await TakeOver(shop);

        await Send(shop, "shopify-orders.csv");
        Assert.Contains("4 rows: 3 new, 0 changed, 0 skipped.", shop.Page.Text, StringComparison.Ordinal);
        await TakeOver(shop);
        await Send(shop, "shopify-orders.csv");
        Assert.Contains(
            "4 rows: 0 new, 0 changed, 0 skipped. Nothing is changed yet. 3 unchanged.",
            shop.Page.Text,
            StringComparison.Ordinal
        );

        var list = await shop.Open("customers");
        Assert.Matches("Asha Rao .*Ravi Kumar .*Meera", list.Text);
        Assert.Contains("₹899", list.Text, StringComparison.Ordinal);
        var asha = await shop.Open("customers/+919812345001");
        Assert.Contains("asha.rao@example.com", asha.Text, StringComparison.Ordinal);
        Assert.Contains("#1003", asha.Text, StringComparison.Ordinal);
        Assert.Contains("2 × Block Print Kurta - M / Indigo", asha.Text, StringComparison.Ordinal);
        Assert.Contains("Likes blue", asha.Html, StringComparison.Ordinal);
        Assert.Contains("vip, wholesale", asha.Html, StringComparison.Ordinal);
        Assert.True((await shop.Open("customers/meera%40example.com")).Says("#1001"), "Who has no phone is found by the e-mail address.");
        Assert.True((await shop.Open("customers?q=example.com")).Says("Meera"), "A part of an e-mail address should find its customer.");

        Assert.DoesNotContain("#1003", (await shop.Open("orders")).Text, StringComparison.Ordinal);
        var file = await shop.Browser.Http.GetStringAsync(shop.Url("customers.csv"));
        Assert.Contains("Asha Rao,asha.rao@example.com,1,INR,899,2024-05-03,2024-05-03", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_of_today_joins_the_history_of_its_customer()
    {
        using var shop = await NewShop();
        await Send(shop, "woocommerce-customers.csv");
        await TakeOver(shop);
        await Send(shop, "woocommerce-orders.csv");
        Assert.Contains("3 rows: 2 new, 0 changed, 1 skipped.", shop.Page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "order_date: “03/04/2024” can mean two days. Write it as 2024-04-03 or 2024-03-04.",
            shop.Page.Text,
            StringComparison.Ordinal
        );
        await TakeOver(shop);
        await Send(shop, "woocommerce-order-rows.csv");
        await TakeOver(shop);
        Assert.Contains("₹1,498", (await shop.Open("customers")).Text, StringComparison.Ordinal);

        await Order(shop, await shop.AddProduct());
        await Eventually.Holds(
            async () => Regex.IsMatch((await shop.Open("customers")).Text, "Ravi Kumar .*Kavya Nair"),
            "who ordered today should stand before those of the former shop"
        );
    }

    [Fact]
    public async Task Reasons_are_told_in_the_language_of_the_person()
    {
        using var shop = await NewShop();
        await shop.Browser.Open("/dashboard/language");
        await shop.Browser.Submit("/dashboard/language", ("language", "hi"));
        await Send(shop, "shopify-products.csv");

        Assert.Contains("Variant Price: दाम शून्य से ज़्यादा होना चाहिए।", shop.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Gift Card: इस तरह के प्रोडक्ट यहाँ नहीं हो सकते।", shop.Page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("left out", shop.Page.Text, StringComparison.Ordinal);
    }

    private static async Task Send(ShopBrowser shop, string sample)
    {
        await shop.Open("products/import");
        await shop.Browser.Upload(shop.Url("products/import"), [("file", sample, ImportSamples.Bytes(sample))]);
    }

    private static async Task TakeOver(ShopBrowser shop)
    {
        var import = Regex.Match(shop.Browser.At, "products/import/[0-9a-z]{26}").Value;
        await shop.Submit(import);
        await Eventually.Holds(
            async () => (await shop.Open(import)).Text.Contains("Done:", StringComparison.Ordinal),
            "The import should come to its end."
        );
    }
}
