using Dukaan.TestKit.Api;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>A customer searches on a phone; the seller sees what was not found, and helps. With and without script.</summary>
public sealed class SearchOnPhoneTests
{
    [Theory]
    [InlineData(true, "+919800000321")]
    [InlineData(false, "+919800000322")]
    public async Task A_seller_sees_what_is_not_found_and_helps(bool script, string number)
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, number);
        var shop = await seller.OpenShop("Searched");
        await shop.AddProduct("Velvet divan", 900_000, "Furniture");
        await shop.AddProduct("Brass lamp", 150_000, "Lights");
        await shop.AddProduct("Table lamp", 90_000, "Lights");

        await using var customer = await Phone.Open(script ? "search" : "search-plain", site, script);
        await customer.Go($"/s/{shop.Slug}/search?q=settee");
        await Expect(customer.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("settee");
        await Expect(customer.Page.GetByRole(AriaRole.Link, new() { Name = "Furniture" }).First).ToBeVisibleAsync();
        await customer.Shot("nothing");
        await Search(customer, "lamps", script);
        await Expect(customer.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("2 items");
        await customer.Shot("found");
        await customer.Page.GetByRole(AriaRole.Link, new() { Name = "Brass lamp" }).ClickAsync();
        await Expect(customer.Page.GetByRole(AriaRole.Heading, new() { Name = "Brass lamp" })).ToBeVisibleAsync();

        await using var phone = await Phone.Open(script ? "search-seller" : "search-seller-plain", site, script);
        await phone.SignIn(site, number);
        await phone.Go($"/dashboard/{shop.Id}/search");
        await phone.Shot("settings");
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "What customers search for" }).ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = "Not found" })).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText("nothing found once")).ToBeVisibleAsync();
        if (script)
        {
            await Expect(phone.Page.GetByText("1 product opened")).ToBeVisibleAsync();
        }

        await phone.Shot("report");
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "settee" }).First.ClickAsync();
        await Expect(phone.Page.GetByLabel("Customers search for")).ToHaveValueAsync("settee");
        await phone.Page.GetByLabel("Show first").SelectOptionAsync("Velvet divan");
        await phone.Shot("rule");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(phone.Page.GetByText("1 product first")).ToBeVisibleAsync();
        await phone.Page.GetByLabel("Synonyms").FillAsync("lamp, lantern");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(phone.Page.GetByText("Saved.").First).ToBeVisibleAsync();
        await phone.Shot("saved");

        await customer.Go($"/s/{shop.Slug}/search?q=settee");
        await Expect(customer.Page.GetByRole(AriaRole.Link, new() { Name = "Velvet divan" })).ToBeVisibleAsync();
        await customer.Go($"/s/{shop.Slug}/search?q=lantern");
        await Expect(customer.Page.GetByRole(AriaRole.Link, new() { Name = "Table lamp" })).ToBeVisibleAsync();
        if (script)
        {
            await Suggestions(customer, shop);
        }

        customer.AssertNothingBroke();
        phone.AssertNothingBroke();
    }

    /// <summary>On the first page too, results follow what is typed, and the keyboard leads to them and back.</summary>
    private static async Task Suggestions(Phone phone, ShopClient shop)
    {
        await phone.Go($"/s/{shop.Slug}");
        var field = phone.Page.GetByRole(AriaRole.Searchbox);
        await field.FillAsync("light");
        await Expect(phone.Page.Locator("#results").GetByRole(AriaRole.Link, new() { Name = "Lights" }).First).ToBeVisibleAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Link, new() { Name = "Velvet divan" })).ToHaveCountAsync(0);
        await phone.Shot("suggestions");
        await field.PressAsync("ArrowDown");
        await Expect(phone.Page.Locator("#results a").First).ToBeFocusedAsync();
        await phone.Page.Keyboard.PressAsync("Escape");
        await Expect(field).ToBeFocusedAsync();
        await field.FillAsync("");
        await Expect(phone.Page.GetByRole(AriaRole.Link, new() { Name = "Velvet divan" })).ToBeVisibleAsync();
    }

    /// <summary>As people do it: with script they only type.</summary>
    private static async Task Search(Phone phone, string query, bool script)
    {
        var field = phone.Page.GetByRole(AriaRole.Searchbox);
        await field.FillAsync(query);
        if (!script)
        {
            await field.PressAsync("Enter");
        }
    }
}
