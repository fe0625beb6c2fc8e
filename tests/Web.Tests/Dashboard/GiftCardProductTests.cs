namespace Dukaan.Web.Tests.Dashboard;

/// <summary>A seller makes a product a gift card.</summary>
public sealed class GiftCardProductTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_product_becomes_a_gift_card_by_a_check_mark_and_is_none_without_it()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct("Gift card", "500", ("giftCard", "true"));
        const string Checked = "name=\"giftCard\" value=\"true\" checked";
        Assert.Contains(Checked, (await shop.Open($"products/{product}")).Html, StringComparison.Ordinal);

        await shop.Submit($"products/{product}", ("stocking", "counted"), ("stock", "3"));
        shop.Browser.Is(422);
        Assert.Contains(Checked, shop.Page.Html, StringComparison.Ordinal);
    }
}
