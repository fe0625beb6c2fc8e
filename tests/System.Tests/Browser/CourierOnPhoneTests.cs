using System.Text.RegularExpressions;
using Dukaan.TestKit.Api;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// A seller lets delivery cost what the courier asks, and a shopper's total follows the PIN code and the way of paying as they are typed.
/// </summary>
public sealed class CourierOnPhoneTests
{
    private const string Seller = "+919800000730";

    [Fact]
    public async Task The_total_follows_the_courier_and_a_place_that_it_does_not_serve_is_named_before_the_order()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, Seller);
        var shop = await seller.OpenShop("Courier shop");
        await shop.AddProduct("Brass lamp", 45_000, "Lamps");
        await using var desk = await Phone.Open("courier-desk", site);
        await desk.SignIn(site, Seller);
        await Connect(desk, shop.Id);

        await using var phone = await Phone.Open("courier-shopper", site);
        await phone.Go($"/s/{shop.Slug}");
        await phone.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Brass lamp") }).First.ClickAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Add to cart", Exact = true }).ClickAsync();
        await Expect(phone.Page.Locator(".cart")).ToHaveAccessibleNameAsync("Cart: 1 item");
        await phone.Go($"/s/{shop.Slug}/checkout");
        await phone.Page.GetByLabel("Your name").FillAsync("Meera");
        await phone.Page.GetByLabel("Phone number").FillAsync("9811122777");
        await phone.Page.GetByLabel("House, street, area").FillAsync("4 Lake View");
        await phone.Page.GetByLabel("City").FillAsync("Pune");
        var (pin, summary) = (phone.Page.Locator("[name=postalCode]"), phone.Page.Locator("#summary"));

        await Type(pin, "990001");
        await Expect(phone.Page.Locator("label", new() { Has = pin })).ToContainTextAsync("does not deliver to this address");
        await phone.Shot("nowhere");
        await Type(pin, "790001");
        await Expect(summary).ToContainTextAsync("Cash on delivery is not possible");
        await phone.Shot("no-cash");
        await Type(pin, "411002");
        await Expect(summary).ToContainTextAsync("₹538"); // 75 + 7.50 + 5, rounded up
        await phone.Shot("carried");
        await phone.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Place order") }).ClickAsync();
        await phone.Page.WaitForURLAsync("**/o/**", new() { WaitUntil = WaitUntilState.Commit });
        await Expect(phone.Page.Locator("body")).ToContainTextAsync("₹538");
        phone.AssertNothingBroke();

        await desk.Go($"/dashboard/{shop.Id}/orders");
        await desk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Meera") }).First.ClickAsync();
        await desk.Shot("order");
        await Block(desk, shop.Id);
        desk.AssertNothingBroke();
    }

    private static async Task Connect(Phone desk, string shop)
    {
        await desk.Go($"/dashboard/{shop}/courier");
        await desk.Page.GetByLabel("E-mail address of the API user").FillAsync($"{shop}@sandbox.example");
        await desk.Page.GetByLabel("Password of the API user").FillAsync("sandbox-password");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(desk.Page.Locator("body")).ToContainTextAsync("Connected");
        await desk.Go($"/dashboard/{shop}/delivery");
        await desk.Shot("delivery");
        await desk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Delivery fee from the courier") }).ClickAsync();
        await desk.Page.GetByLabel(new Regex("Ask the courier for the fee")).CheckAsync();
        await desk.Page.GetByLabel("Add to its fee (%)").FillAsync("10");
        await desk.Page.GetByLabel("And add an amount").FillAsync("5");
        await desk.Shot("fee");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "Delivery", Exact = true })).ToBeVisibleAsync();
    }

    private static async Task Block(Phone desk, string shop)
    {
        await desk.Go($"/dashboard/{shop}/customers/blocked");
        await desk.Page.Locator("[name=phone]").FillAsync("98111 22777");
        await desk.Page.GetByLabel("Reason, for your team").FillAsync("Two parcels came back, and nobody answered the phone");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Put on the list" }).ClickAsync();
        await Expect(desk.Page.Locator("body")).ToContainTextAsync("Two parcels came back");
        await desk.Shot("blocked");
        await desk.Go($"/dashboard/{shop}/customers/%2B919811122777");
        await Expect(desk.Page.Locator("body")).ToContainTextAsync("No cash on delivery");
        await desk.Shot("customer");
    }

    private static async Task Type(ILocator field, string text)
    {
        await field.FillAsync(text);
        await field.BlurAsync();
    }
}
