using System.Text.RegularExpressions;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Dashboard;

namespace Dukaan.Web.Tests.Webhooks;

/// <summary>A seller sets a webhook up by forms, and an order comes to their own system.</summary>
public sealed class WebhookPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_webhook_is_added_told_of_an_order_sent_again_and_removed()
    {
        await using var receiver = await Receiver.Start();
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        await shop.Open("webhooks");
        await shop.Submit("webhooks", ("url", "not an address"));
        Assert.Contains("Write the whole address", shop.Page.Text, StringComparison.Ordinal);
        await shop.Submit("webhooks", ("url", receiver.Url));
        Assert.Matches("whsec_[0-9a-z]{52}", shop.Page.Html);
        var hook = Regex.Match(shop.Page.Html, "webhooks/([0-9a-z]{26})").Groups[1].Value;

        var order = await Order(shop, product);
        await receiver.Comes(1);
        Assert.Equal(order, receiver.Received[0].Json.GetProperty("data").GetProperty("id").GetString());
        await Eventually.Holds(
            async () => (await shop.Open($"webhooks/{hook}")).Text.Contains("Delivered order.placed", StringComparison.Ordinal),
            "The log should show that it arrived."
        );

        var again = Regex.Match(shop.Page.Html, $"webhooks/{hook}/send/[0-9]+").Value;
        await shop.Submit(again);
        await receiver.Comes(2);
        Assert.Equal(receiver.Received[0].Json.GetProperty("id").GetString(), receiver.Received[1].Json.GetProperty("id").GetString());

        await shop.Open($"webhooks/{hook}");
        await shop.Submit($"webhooks/{hook}/remove");
        Assert.DoesNotContain(receiver.Url, shop.Page.Text, StringComparison.Ordinal);
        await shop.Browser.Open(shop.Url($"webhooks/{hook}"));
        shop.Browser.Is(404);
    }
}
