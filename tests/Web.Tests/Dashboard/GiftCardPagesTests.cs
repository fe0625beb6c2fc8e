using System.Text.RegularExpressions;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>Gift cards by the seller's forms.</summary>
public sealed class GiftCardPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_card_is_given_out_its_code_shown_once_and_ended()
    {
        using var shop = await NewShop();
        await shop.Open("gift-cards/new");
        await shop.Submit("gift-cards", ("amount", "five"), ("phone", "12"), ("note", "For <Asha>"));
        shop.Browser.Is(422);
        Assert.NotNull(shop.Page.ErrorOf("amount"));
        Assert.NotNull(shop.Page.ErrorOf("phone"));
        await shop.Submit("gift-cards", ("amount", "500"), ("phone", ""));
        shop.Browser.Is(200);
        var code = Regex.Match(shop.Page.Html, "[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}").Value;
        Assert.Equal(19, code.Length);
        Assert.Contains("For &lt;Asha&gt;", shop.Page.Html, StringComparison.Ordinal);

        await shop.Open("gift-cards");
        Assert.DoesNotContain(code, shop.Page.Html, StringComparison.Ordinal);
        Assert.True(shop.Page.Says($"…{code[^4..]}") && shop.Page.Says("₹500"), shop.Page.Text);
        var id = Regex.Match(shop.Page.Html, "gift-cards/([0-9a-z]{26})").Groups[1].Value;
        await shop.Open($"gift-cards/{id}");
        Assert.DoesNotContain(code, shop.Page.Html, StringComparison.Ordinal);
        await shop.Submit($"gift-cards/{id}/disable");
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("The gift card has ended."), shop.Page.Text);
        Assert.True(shop.Page.Says("₹0 of ₹500"), shop.Page.Text);
    }
}
