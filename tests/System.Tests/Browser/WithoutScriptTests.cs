using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>A cheap phone whose browser runs no scripts can buy too.</summary>
public sealed class WithoutScriptTests
{
    [Fact]
    public async Task A_shopper_without_javascript_orders_and_pressing_twice_or_going_back_gives_the_same_order()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, "+919800000200");
        var shop = await seller.OpenShop("Plain shop");
        await shop.AddProduct("Brass lamp", 45_000, "Lamps");
        await using var phone = await Phone.Open("plain", site, javaScript: false);

        await phone.Go($"/s/{shop.Slug}");
        await phone.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Brass lamp") }).First.ClickAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Add to cart", Exact = true }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "Checkout" }).ClickAsync();
        await phone.Page.GetByLabel("Your name").FillAsync("Meera");
        await phone.Page.GetByLabel("Phone number").FillAsync("9811122244");
        await phone.Page.GetByLabel("House, street, area").FillAsync("4 Lake View");
        await phone.Page.GetByLabel("City").FillAsync("Udaipur");
        await phone.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Place order") }).DblClickAsync();
        await phone.Page.WaitForURLAsync("**/o/**", new() { WaitUntil = WaitUntilState.Commit });
        var first = phone.Page.Url;
        await phone.Shot("ordered");
        await LooksAgain(phone);

        await phone.Page.GoBackAsync();
        var again = phone.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Place order") });
        if (await again.CountAsync() > 0)
        {
            await again.ClickAsync();
            await phone.Page.WaitForURLAsync("**/o/**", new() { WaitUntil = WaitUntilState.Commit });
            Assert.Equal(first, phone.Page.Url);
        }

        var orders = (await seller.Get($"/api/v1/stores/{shop.Id}/orders")).GetProperty("items");
        Assert.Equal(1, orders.GetArrayLength());
        await Expect(phone.Page.Locator("body")).ToBeVisibleAsync();
        phone.AssertNothingBroke();
    }

    /// <summary>On another page, so that going back from the first still leads to the checkout.</summary>
    private static async Task LooksAgain(Phone phone)
    {
        var order = await phone.Page.Context.NewPageAsync();
        await order.GotoAsync(phone.Page.Url);
        await order.Locator("summary", new() { HasText = "Cancel this order" }).ClickAsync();
        var reason = order.Locator("[name=reason]");
        await reason.FillAsync("I found it nea");
        await reason.PressAsync("Enter"); // which cancels nothing
        await order.WaitForURLAsync("**/look");
        await order.GetByRole(AriaRole.Button, new() { Name = "Check again" }).ClickAsync();
        await Expect(reason).ToHaveValueAsync("I found it nea");
        await Expect(order.GetByRole(AriaRole.Heading, new() { Name = "Order #1" })).ToBeVisibleAsync();
        await order.CloseAsync();
    }
}
