using Dukaan.TestKit.Api;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// A seller arranges the shop with the keyboard alone, and a shopper without script finds it so. Screenshots are kept in
/// <c>TestResults/screenshots</c>.
/// </summary>
public sealed class CollectionsFromPhoneTests
{
    private const string SellersPhone = "+919800000305";

    [Fact]
    public async Task A_seller_arranges_collections_with_the_keyboard_and_a_shopper_without_script_walks_through_them()
    {
        var site = await Site.Url();
        using var client = await SellerClient.SignIn(site, SellersPhone);
        var shop = await client.OpenShop("Asha Sweets");
        foreach (var (title, price, category) in ((string, long, string)[])[("Kaju katli", 54_000, "Sweets"), ("Samosa", 2_000, "Snacks")])
        {
            await shop.AddProduct(title, price, category);
        }

        await using var seller = await Phone.Open("arranging", site);
        await seller.SignIn(site, SellersPhone);
        await seller.Page.SetViewportSizeAsync(320, 700);
        var dashboard = $"/dashboard/{shop.Id}";
        await seller.Go($"{dashboard}/collections/new");
        await seller.Page.GetByLabel("Name", new() { Exact = true }).FocusAsync();
        await seller.Page.Keyboard.TypeAsync("Diwali gifts");
        await seller.Page.Keyboard.PressAsync("Tab");
        await seller.Page.Keyboard.TypeAsync("For family and friends.");
        await seller.Shot("new-collection");
        await seller.Page.Locator("form.card button[type=submit]").First.FocusAsync();
        await seller.Page.Keyboard.PressAsync("Enter");
        await Expect(seller.Page.GetByText("Now choose its products.")).ToBeVisibleAsync();
        foreach (var title in (string[])["Kaju katli", "Samosa"])
        {
            await seller.Page.GetByRole(AriaRole.Checkbox, new() { Name = title }).FocusAsync();
            await seller.Page.Keyboard.PressAsync("Space");
        }

        await seller.Shot("choose-products");
        await seller.Page.Keyboard.PressAsync("Tab");
        await seller.Page.Keyboard.PressAsync("Enter");
        await Expect(seller.Page.GetByRole(AriaRole.Button, new() { Name = "Move Samosa up" })).ToBeVisibleAsync();
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Move Samosa up" }).FocusAsync();
        await seller.Page.Keyboard.PressAsync("Enter");
        await Expect(seller.Page.Locator("li.item strong").First).ToHaveTextAsync("Samosa");
        await seller.Shot("arranged");

        await seller.Go($"{dashboard}/collections/new?by=rule");
        await seller.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Under 100");
        await seller.Page.GetByLabel("Condition 1: what").SelectOptionAsync("Price");
        await seller.Page.GetByLabel("Condition 1: how").SelectOptionAsync("AtMost");
        await seller.Page.GetByLabel("Condition 1: value").FillAsync("100");
        await seller.Shot("by-rule");
        await seller.Page.Locator("form.card button[type=submit]").First.PressAsync("Enter");
        await Expect(seller.Page.GetByText("Under 100 is saved.")).ToBeVisibleAsync();
        await seller.Shot("collections");
        await seller.Go($"{dashboard}/front");
        await seller.Page.GetByRole(AriaRole.Link, new() { Name = "Add a link" }).ClickAsync();
        await seller.Page.GetByLabel("Link to").SelectOptionAsync(new SelectOptionValue { Label = "Collection: Under 100" });
        await seller.Page.GetByLabel("Its own name").FillAsync("Bargains");
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Add to the menu" }).PressAsync("Enter");
        await Expect(seller.Page.GetByText("Bargains")).ToBeVisibleAsync();
        await seller.Shot("menu");
        await seller.Go($"{dashboard}/products/{await FirstProduct(seller, dashboard)}");
        await seller.Page.GetByRole(AriaRole.Switch, new() { Name = "Featured on the front page" }).PressAsync("Enter");
        await Expect(seller.Page.GetByText("It is on the front page.")).ToBeVisibleAsync();
        await seller.Shot("featured");
        seller.AssertNothingBroke();

        await using var shopper = await Phone.Open("walking", site, javaScript: false);
        await shopper.Page.SetViewportSizeAsync(320, 700);
        await shopper.Go($"/s/{shop.Slug}");
        await Expect(shopper.Page.GetByRole(AriaRole.Heading, new() { Name = "Featured" })).ToBeVisibleAsync();
        await shopper.Shot("front-page");
        await shopper.Page.GetByRole(AriaRole.Link, new() { Name = "Bargains" }).ClickAsync();
        await Expect(shopper.Page.GetByRole(AriaRole.Heading, new() { Name = "Under 100" })).ToBeVisibleAsync();
        await shopper.Shot("collection-by-rule");
        await shopper.Page.GetByRole(AriaRole.Link, new() { Name = "Collections" }).First.ClickAsync();
        await Expect(shopper.Page.GetByRole(AriaRole.Link, new() { Name = "Diwali gifts" })).ToBeVisibleAsync();
        await shopper.Shot("all-collections");
        await shopper.Page.GetByRole(AriaRole.Link, new() { Name = "Diwali gifts" }).ClickAsync();
        await Expect(shopper.Page.Locator(".card .name").First).ToHaveTextAsync("Samosa");
        await Expect(shopper.Page.GetByText("For family and friends.")).ToBeVisibleAsync();
        await shopper.Shot("collection-by-hand");
        shopper.AssertNothingBroke();
    }

    private static async Task<string> FirstProduct(Phone seller, string dashboard)
    {
        await seller.Go($"{dashboard}/products");
        return (await seller.Page.Locator("li.item[data-id]").First.GetAttributeAsync("data-id"))!;
    }
}
