using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>What somebody typed or where they were is kept, whatever they press and whatever happens meanwhile.</summary>
public sealed class KeptWorkTests
{
    private const string SellersPhone = "+919800000302";

    // All products of both pages but the first, as the page's own script adds them.
    private const string FillCart = """
        async () => {
          const second = new DOMParser().parseFromString(await (await fetch(location.pathname + '?page=2')).text(), 'text/html');
          const buttons = [...document.querySelectorAll('button.add'), ...second.querySelectorAll('button.add')];
          for (const productId of buttons.map(button => button.value).slice(1, 51)) {
            const body = new URLSearchParams({ productId });
            await fetch(location.pathname + '/cart/add', { method: 'POST', body, headers: { Accept: 'application/json' } });
          }
        }
        """;

    [Fact]
    public async Task What_was_typed_survives_links_the_back_button_and_pages_that_renew_themselves()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, SellersPhone);
        var shop = await seller.OpenShop("Kept");
        var product = (await shop.AddProduct("Kaju katli", 48_000, "Sweets")).GetProperty("id").GetString()!;
        await seller.Patch($"/api/v1/stores/{shop.Id}", new { vpa = "asha@okaxis" });
        await using var dashboard = await Phone.Open("kept-seller", site);
        await using var shopper = await Phone.Open("kept-shopper", site);
        await dashboard.SignIn(site, SellersPhone);

        await ProductSurvivesLinksAndPhotos(dashboard, shop.Id, product);
        await CheckoutSurvivesALookAtTheCart(shopper, shop.Slug);
        await PaymentReferenceSurvivesNews(shopper, seller, shop);
        await StepsOfAnOrderKeepEachOthersWords(dashboard, seller, shop);
        dashboard.AssertNothingBroke();
        shopper.AssertNothingBroke();
    }

    [Fact]
    public async Task Going_back_and_reloading_find_the_page_where_it_was_and_a_refused_Add_is_said_beside_its_button()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, "+919800000303");
        var shop = await seller.OpenShop("Long");
        await shop.Fill(60, 12);
        await using var phone = await Phone.Open("kept-place", site);

        await phone.Go($"/s/{shop.Slug}");
        await phone.Page.EvaluateAsync("() => scrollTo({ top: 1500, behavior: 'instant' })");
        await phone.Page.ReloadAsync();
        await IsAt(phone, 1500, "a reload");
        var link = phone.Page.Locator(".card > a").Nth(20);
        await link.EvaluateAsync("link => link.scrollIntoView({ block: 'center', behavior: 'instant' })");
        var before = await phone.Page.EvaluateAsync<double>("() => scrollY");
        await link.ClickAsync();
        await Expect(phone.Page.Locator("article.product")).ToBeVisibleAsync();
        await phone.Page.GoBackAsync();
        await IsAt(phone, before, "going back");

        // A cart holds 50 different items: the next one is refused.
        await phone.Page.EvaluateAsync(FillCart);
        var add = phone.Page.Locator("button.add").First;
        await add.ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "The cart is full" })).ToBeVisibleAsync();
        await Expect(add).ToHaveTextAsync("Add");
        phone.AssertNothingBroke();
    }

    private static async Task ProductSurvivesLinksAndPhotos(Phone dashboard, string shop, string product)
    {
        var page = $"/dashboard/{shop}/products/{product}";
        await dashboard.Go(page);
        await dashboard.Page.GetByLabel("Price", new() { Exact = true }).FillAsync("512");
        await dashboard.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Orders") }).Last.ClickAsync();
        await Expect(dashboard.Page.GetByRole(AriaRole.Heading, new() { Name = "Orders", Exact = true })).ToBeVisibleAsync();
        await dashboard.Go(page);
        await dashboard.Shot("offered");
        await dashboard.Page.GetByRole(AriaRole.Button, new() { Name = "Restore them" }).ClickAsync();
        await Expect(dashboard.Page.GetByLabel("Price", new() { Exact = true })).ToHaveValueAsync("512");

        await dashboard.Page.Locator("input[type=file]").SetInputFilesAsync(TestPhoto.File);
        await dashboard.Page.GetByRole(AriaRole.Button, new() { Name = "Add to product" }).ClickAsync();
        await Expect(dashboard.Page.GetByText("The photos are in the shop.").First).ToBeVisibleAsync();
        await Expect(dashboard.Page.GetByLabel("Price", new() { Exact = true })).ToHaveValueAsync("512");
        await dashboard.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(dashboard.Page.GetByText("Kaju katli is saved.").First).ToBeVisibleAsync();
        await dashboard.Go(page);
        await Expect(dashboard.Page.GetByLabel("Price", new() { Exact = true })).ToHaveValueAsync("512");
        await Expect(dashboard.Page.GetByRole(AriaRole.Button, new() { Name = "Restore them" })).ToHaveCountAsync(0);
    }

    private static async Task CheckoutSurvivesALookAtTheCart(Phone shopper, string slug)
    {
        await shopper.Go($"/s/{slug}/p/kaju-katli");
        await shopper.Page.GetByRole(AriaRole.Button, new() { Name = "Add to cart", Exact = true }).ClickAsync();
        await Expect(shopper.Page.Locator(".cart")).ToHaveAccessibleNameAsync("Cart: 1 item");
        await shopper.Go($"/s/{slug}/checkout");
        await shopper.Page.GetByLabel("Your name").FillAsync("Ravi Kumar");
        await shopper.Page.GetByLabel("Phone number").FillAsync("9811122233");
        await shopper.Go($"/s/{slug}/cart");
        await shopper.Page.GetByRole(AriaRole.Link, new() { Name = "Checkout" }).ClickAsync();
        await Expect(shopper.Page.GetByLabel("Your name")).ToHaveValueAsync("Ravi Kumar");
        await shopper.Page.GetByLabel("House, street, area").FillAsync("12 MI Road");
        await shopper.Page.GetByLabel("City").FillAsync("Jaipur");
        await shopper.Page.Locator("label.choice", new() { HasText = "UPI" }).ClickAsync();
        await shopper.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Place order") }).ClickAsync();
        await shopper.Page.WaitForURLAsync("**/o/**", new() { WaitUntil = WaitUntilState.Commit });
    }

    private static async Task PaymentReferenceSurvivesNews(Phone shopper, SellerClient seller, ShopClient shop)
    {
        var reference = shopper.Page.Locator("[name=reference]");
        await reference.FillAsync("4123");
        var order = (await seller.Get($"/api/v1/stores/{shop.Id}/orders")).GetProperty("items")[0].GetProperty("id").GetString();
        await seller.Post($"/api/v1/stores/{shop.Id}/orders/{order}/confirm", new { });
        await Expect(shopper.Page.Locator("li.done", new() { HasText = "Confirmed" })).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await Expect(reference).ToHaveValueAsync("4123");
    }

    private static async Task StepsOfAnOrderKeepEachOthersWords(Phone dashboard, SellerClient seller, ShopClient shop)
    {
        var order = (await seller.Get($"/api/v1/stores/{shop.Id}/orders")).GetProperty("items")[0].GetProperty("id").GetString();
        await dashboard.Go($"/dashboard/{shop.Id}/orders/{order}");
        await dashboard.Page.Locator("summary", new() { HasText = "Cancel" }).ClickAsync();
        await dashboard.Page.Locator("[name='cancel.reason']").FillAsync("Cannot be reached");
        await dashboard.Page.Locator("summary", new() { HasText = "Note" }).ClickAsync();
        var note = dashboard.Page.Locator("[name='note.reason']");
        await note.FillAsync("Ring before noon");
        await note.PressAsync("Enter"); // presses the note's own button, and no other
        await Expect(dashboard.Page.Locator(".time", new() { HasText = "Ring before noon" })).ToBeVisibleAsync();
        await Expect(note).ToHaveValueAsync("");
        await Expect(dashboard.Page.Locator("[name='cancel.reason']")).ToHaveValueAsync("Cannot be reached");
        await dashboard
            .Page.GetByRole(
                AriaRole.Button,
                new() { NameRegex = new("packed", global::System.Text.RegularExpressions.RegexOptions.IgnoreCase) }
            )
            .First.ClickAsync();
        await Expect(dashboard.Page.Locator("[name='cancel.reason']")).ToHaveValueAsync("Cannot be reached");
        await dashboard.Shot("steps");
    }

    private static async Task IsAt(Phone phone, double top, string after) =>
        await Eventually.Holds(
            async () => Math.Abs(await phone.Page.EvaluateAsync<double>("() => scrollY") - top) < 200,
            $"After {after} the page should stand where it stood, at {top} px."
        );
}
