using Deque.AxeCore.Playwright;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>Pages of a seller where buttons stand beside what is typed, on a phone, with and without script.</summary>
public sealed class ButtonsBesideTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_button_beside_a_form_keeps_what_is_typed_and_what_was_sent_is_not_offered_again(bool script)
    {
        await using var names = new NameServer();
        await using var dukaan = await DukaanProcess.Start(
            await (await PostgresCluster.Shared).NewDatabase(),
            new Dictionary<string, string> { ["DUKAAN_DOMAIN_TARGET"] = "shops.dukaan.example", ["DUKAAN_DNS"] = names.EndPoint.ToString() }
        );
        const string Phone = "+919800000304";
        using var seller = await SellerClient.SignIn(dukaan.Url, Phone);
        var shop = await seller.OpenShop("Beside");
        await shop.AddProduct("Kaju katli", 48_000, "Sweets");
        await shop.AddProduct("Aloo bhujia", 12_000, "Namkeen");
        await using var phone = await Browser.Phone.Open(script ? "beside" : "beside-plain", dukaan.Url, script);
        await phone.SignIn(dukaan.Url, Phone);

        await Switches(phone, shop.Id);
        await Domains(phone, shop.Id, script);
        await ApiKeys(phone, shop.Id);
        await Categories(phone, shop.Id);
        phone.AssertNothingBroke();
    }

    /// <summary>Forms of one button, sent in the background where there is script.</summary>
    private static async Task Switches(Phone phone, string shop)
    {
        await phone.Go($"/dashboard/{shop}");
        await phone.Page.GetByRole(AriaRole.Switch, new() { Name = "Shop is open" }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Switch, new() { Name = "Shop is closed" }).ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Switch, new() { Name = "Shop is open" })).ToBeVisibleAsync();
        await phone.Go($"/dashboard/{shop}/products");
        await phone.Page.GetByRole(AriaRole.Switch, new() { Name = "Kaju katli: in stock" }).ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Switch, new() { Name = "Kaju katli: in stock", Checked = false })).ToBeVisibleAsync();
    }

    private static async Task Domains(Phone phone, string shop, bool script)
    {
        await phone.Go($"/dashboard/{shop}/domains");
        var name = phone.Page.Locator("#name");
        await name.FillAsync("shop.asha.example");
        await name.PressAsync("Enter");
        await Expect(phone.Page.GetByText("shop.asha.example is added.").First).ToBeVisibleAsync();
        await Expect(name).ToHaveValueAsync("");
        await phone.Page.ReloadAsync();
        await Expect(phone.Page.GetByText("not saved")).ToHaveCountAsync(0);

        await name.FillAsync("www.asha.exam");
        await Button(phone, "Check now").ClickAsync();
        await Expect(phone.Page.Locator("main > .flash")).ToBeVisibleAsync();
        await Expect(name).ToHaveValueAsync("www.asha.exam");
        await phone.Shot("domains");
        if (script)
        {
            await AssertNamed(phone); // looks by script
        }

        await Button(phone, "Remove shop.asha.example").ClickAsync();
        await Expect(phone.Page.GetByText("shop.asha.example is removed.").First).ToBeVisibleAsync();
        await Expect(name).ToHaveValueAsync("www.asha.exam");
    }

    private static async Task ApiKeys(Phone phone, string shop)
    {
        await phone.Go($"/dashboard/{shop}/api-keys");
        var name = phone.Page.Locator("#name");
        await name.FillAsync("Accounting");
        await name.PressAsync("Enter");
        await Expect(phone.Page.GetByText("Accounting: copy this key now")).ToBeVisibleAsync();
        await name.FillAsync("Wareh");
        await phone.Page.Locator("summary", new() { HasText = "Revoke" }).ClickAsync();
        await phone.Shot("keys");
        await Button(phone, "Revoke now").ClickAsync();
        await Expect(phone.Page.GetByText("The key is revoked")).ToBeVisibleAsync();
        await Expect(name).ToHaveValueAsync("Wareh");
        await phone.Shot("revoked");
    }

    private static async Task Categories(Phone phone, string shop)
    {
        await phone.Go($"/dashboard/{shop}/categories");
        await Button(phone, "Move Sweets down").ClickAsync();
        await Expect(phone.Page.Locator("main li").First).ToContainTextAsync("Namkeen");
        await phone.Shot("categories");
        await phone.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Sweets") }).ClickAsync();
        var name = phone.Page.Locator("#name");
        await name.FillAsync("Namkeen");
        await Button(phone, "Save").ClickAsync();
        await Expect(phone.Page.Locator("[aria-invalid=true]")).ToHaveValueAsync("Namkeen");
        await phone.Shot("category");
        await name.FillAsync("Mithai");
        await name.PressAsync("Enter");
        await Expect(phone.Page.GetByText("Saved.").First).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText("Mithai")).ToBeVisibleAsync();
    }

    /// <summary>Nothing on the page is without a name, or hidden from those who hear it and yet to be reached.</summary>
    private static async Task AssertNamed(Phone phone)
    {
        var found = await phone.Page.RunAxe();
        Assert.True(
            found.Violations.Length == 0,
            string.Join('\n', found.Violations.Select(violation => $"{violation.Help} ({violation.Id}): {violation.Nodes[0].Html}"))
        );
    }

    private static ILocator Button(Phone phone, string name) => phone.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
