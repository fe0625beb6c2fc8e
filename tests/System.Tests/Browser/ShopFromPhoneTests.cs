using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// What a seller and a shopper do, with two phones and the real process. Screenshots of every step are kept in
/// <c>TestResults/screenshots</c>.
/// </summary>
public sealed class ShopFromPhoneTests
{
    [Fact]
    public async Task A_seller_opens_a_shop_and_gets_an_order_which_the_shopper_follows_to_the_door()
    {
        var site = await Site.Url();
        await using var seller = await Phone.Open("seller", site);
        await using var shopper = await Phone.Open("shopper", site);

        await OpenShop(seller, site);
        await AddProducts(seller);
        var shop = await Dress(seller);
        await Tidy(seller);

        // The dashboard's order list stays open while the shopper orders.
        await seller.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Orders") }).Last.ClickAsync();
        await Expect(seller.Page.GetByRole(AriaRole.Switch, new() { Name = "Sound" })).ToHaveAttributeAsync("aria-checked", "false");
        await seller.Shot("no-orders-yet");

        await Browse(shopper, shop);
        await Order(shopper, "UPI");
        await Expect(shopper.Page.GetByText("Scan with any UPI app").First).ToBeVisibleAsync();
        await Expect(shopper.Page.Locator("a[href^='upi://pay?']")).ToHaveCountAsync(1);
        await Expect(shopper.Page.Locator("svg").First).ToBeVisibleAsync();
        await shopper.Shot("order-placed");

        await Expect(Row(seller, 1)).ToBeVisibleAsync();
        await seller.Shot("order-appeared");
        await Deliver(seller, shopper);

        await SendBack(seller, shopper, shop);
        await Refuse(seller, shopper, shop);
        await seller.Page.GetByRole(AriaRole.Link, new() { Name = "Home" }).Last.ClickAsync();
        await Expect(seller.Page.GetByText("₹540").First).ToBeVisibleAsync();
        await seller.Shot("day");
        seller.AssertNothingBroke();
        shopper.AssertNothingBroke();
    }

    private static async Task OpenShop(Phone seller, Uri url)
    {
        await seller.Go("/");
        await seller.Shot("landing");
        await seller.Go("/dashboard/signin");
        await seller.Page.GetByLabel("Your phone number").FillAsync("98765 43210");
        await seller.Shot("phone");
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Send me a code" }).ClickAsync();
        await seller.Page.GetByLabel("Code from the message").FillAsync("000000");
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Expect(seller.Page.GetByText("five wrong tries")).ToBeVisibleAsync();
        await seller.Page.GetByLabel("Code from the message").FillAsync(await Phone.Code(url, "+919876543210"));
        await seller.Shot("code");
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await seller.Page.GetByLabel("Shop name").FillAsync("Asha Sweets");
        await seller.Shot("name");
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Open my shop" }).ClickAsync();
        await Expect(seller.Page.GetByRole(AriaRole.Heading, new() { Name = "Asha Sweets is live" })).ToBeVisibleAsync();
        await seller.Shot("live");
    }

    private static async Task AddProducts(Phone seller)
    {
        await seller.Page.GetByRole(AriaRole.Link, new() { Name = "Add your first product" }).ClickAsync();
        foreach (
            var (title, price, category, last) in new[]
            {
                ("Kaju katli", "540", "Sweets", false),
                ("Motichoor laddu", "320.50", "Sweets", false),
                ("Samosa", "20", "Snacks", true),
            }
        )
        {
            await seller.Page.GetByLabel("Name", new() { Exact = true }).FillAsync(title);
            await seller.Page.GetByLabel("Price", new() { Exact = true }).FillAsync(price);
            await seller.Page.GetByLabel("Category", new() { Exact = true }).FillAsync(category);
            await seller.Page.GetByLabel("Description").FillAsync("Made this morning with <b>pure ghee</b> & cashews.");
            if (title == "Kaju katli")
            {
                await seller.Page.Locator("input[type=file]").First.SetInputFilesAsync(TestPhoto.File);
                await seller.Shot("product-form");
            }

            await seller.Page.GetByRole(AriaRole.Button, new() { Name = last ? "Add product" : "Save and add another" }).ClickAsync();
        }

        await seller.Page.GetByRole(AriaRole.Link, new() { Name = "Products" }).Last.ClickAsync();
        await Expect(seller.Page.GetByText("Kaju katli").First).ToBeVisibleAsync();
        await seller.Shot("products");
    }

    /// <summary>Colours, a UPI address and a new link; answers the shop's path.</summary>
    private static async Task<string> Dress(Phone seller)
    {
        await seller.Page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).Last.ClickAsync();
        await seller.Page.GetByRole(AriaRole.Link, new() { Name = "Payments" }).ClickAsync();
        await seller.Page.GetByLabel("Your UPI address").FillAsync("asha@okaxis");
        await seller.Shot("payments");
        await seller.Page.Locator("[data-part]:has([name=vpa]) button[type=submit]").ClickAsync();
        await Expect(seller.Page.GetByText("Saved.").First).ToBeVisibleAsync();
        await seller.Page.GetByRole(AriaRole.Link, new() { Name = "Settings" }).Last.ClickAsync();
        await seller.Page.Locator("input[name=slug]").FillAsync("asha-sweets-jaipur");
        await seller.Page.GetByLabel("A line about your shop").FillAsync("Fresh sweets since 1962.");
        await seller.Shot("settings");
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Save settings" }).ClickAsync();
        await seller.Page.GetByRole(AriaRole.Link, new() { Name = "Share" }).Last.ClickAsync();
        await Expect(seller.Page.Locator("a[href^='https://wa.me/']").First).ToBeVisibleAsync();
        await seller.Shot("share");
        return "/s/asha-sweets-jaipur";
    }

    /// <summary>Edits a price, takes one product out of stock and deletes another; each shows in the shop at once.</summary>
    private static async Task Tidy(Phone seller)
    {
        await seller.Page.GetByRole(AriaRole.Link, new() { Name = "Products" }).Last.ClickAsync();
        await seller.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Motichoor laddu") }).ClickAsync();
        await seller.Page.GetByLabel("Price", new() { Exact = true }).FillAsync("350");
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        var path = new Uri(seller.Page.Url).AbsolutePath;
        await seller.Go("/s/asha-sweets-jaipur");
        await Expect(seller.Page.GetByText("₹350").First).ToBeVisibleAsync();
        await seller.Go(Regex.Replace(path, "/products.*", "/products"));
        await seller.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Samosa") }).ClickAsync();
        await seller.Page.GetByText("Delete", new() { Exact = false }).Last.ScrollIntoViewIfNeededAsync();
        await seller.Page.Locator("details", new() { HasText = "Delete" }).Last.Locator("summary").ClickAsync();
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Delete Samosa" }).ClickAsync();
        await Expect(seller.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Samosa") })).ToHaveCountAsync(0);
    }

    private static async Task Browse(Phone shopper, string shop)
    {
        await shopper.Go(shop);
        await Expect(shopper.Page.GetByRole(AriaRole.Heading, new() { Name = "Asha Sweets" })).ToBeVisibleAsync();
        await Expect(shopper.Page.GetByText("Samosa")).ToHaveCountAsync(0);
        await shopper.Shot("shop");
        await shopper.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Kaju katli") }).First.ClickAsync();
        await Expect(shopper.Page.GetByText("<b>pure ghee</b>")).ToBeVisibleAsync();
        await shopper.Shot("product");
    }

    private static async Task Order(Phone shopper, string payment)
    {
        var cart = new Uri(shopper.Page.Url).AbsolutePath.Split("/p/")[0] + "/cart";
        await shopper.Page.GetByRole(AriaRole.Button, new() { Name = "Add to cart", Exact = true }).ClickAsync();
        await Expect(shopper.Page.GetByText(new Regex("Added|Total")).First).ToBeVisibleAsync();
        await shopper.Go(cart);
        await shopper.Shot("cart");
        await shopper.Page.GetByRole(AriaRole.Link, new() { Name = "Checkout" }).ClickAsync();
        await shopper.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Place order") }).ClickAsync();
        await Expect(shopper.Page.GetByText("Please check the marked fields.")).ToBeVisibleAsync();
        await shopper.Page.GetByLabel("Your name").FillAsync("Ravi Kumar");
        await shopper.Page.GetByLabel("Phone number").FillAsync("9811122233");
        await shopper.Page.GetByLabel("House, street, area").FillAsync("12 MI Road");
        await shopper.Page.GetByLabel("City").FillAsync("Jaipur");
        await shopper.Page.GetByLabel("Postal code").FillAsync("302001");
        await shopper.Page.GetByLabel("Note for the seller").FillAsync("Ring twice");
        await shopper.Page.Locator("label.choice", new() { HasText = payment }).ClickAsync();
        await shopper.Shot("checkout");
        await shopper.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Place order") }).ClickAsync();
        await shopper.Page.WaitForURLAsync("**/o/**", new() { WaitUntil = WaitUntilState.Commit });
    }

    private static async Task Deliver(Phone seller, Phone shopper)
    {
        await Row(seller, 1).ClickAsync();
        await Expect(seller.Page.GetByText("Ring twice")).ToBeVisibleAsync();
        await seller.Shot("order");
        foreach (
            var (button, shown) in new[]
            {
                ("Confirm order", "Confirmed"),
                ("Mark as paid", "Paid"),
                ("Mark as packed", "Packed"),
                ("Mark as shipped", "On its way"),
                ("Mark as delivered", "Delivered"),
            }
        )
        {
            await seller.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await Expect(seller.Page.GetByRole(AriaRole.Button, new() { Name = button })).ToHaveCountAsync(0);
            await shopper.Page.ReloadAsync();
            await Expect(shopper.Page.GetByText(shown).First).ToBeVisibleAsync();
        }

        await Expect(shopper.Page.Locator("li.done", new() { HasText = "Delivered" })).ToBeVisibleAsync();
        await shopper.Shot("delivered");
        await seller.Shot("order-delivered");
    }

    /// <summary>The shopper reviews what they got and asks to return it; the seller agrees, takes it back, and shows the review.</summary>
    private static async Task SendBack(Phone seller, Phone shopper, string shop)
    {
        await shopper.Page.Locator("summary", new() { HasText = "Kaju katli" }).ClickAsync();
        await shopper.Page.GetByLabel("Stars").SelectOptionAsync("4");
        await shopper.Page.GetByLabel("What should others know?").FillAsync("Fresh, but too sweet <b>for me</b>");
        await shopper.Shot("review");
        await shopper.Page.GetByRole(AriaRole.Button, new() { Name = "Send the review" }).ClickAsync();
        await Expect(shopper.Page.Locator("li.done", new() { HasText = "★★★★☆" })).ToBeVisibleAsync();
        await shopper.Page.Locator("summary", new() { HasText = "Return or exchange" }).ClickAsync();
        await shopper.Page.GetByLabel("Kaju katli").FillAsync("1");
        await shopper.Page.GetByLabel("What is wrong?").FillAsync("The box was open");
        await shopper.Page.GetByLabel("Photo (optional)").Last.SetInputFilesAsync(TestPhoto.File);
        await shopper.Shot("return");
        await shopper.Page.GetByRole(AriaRole.Button, new() { Name = "Ask the seller" }).ClickAsync();
        await Expect(shopper.Page.GetByText("the seller will answer").First).ToBeVisibleAsync();

        await seller.Page.ReloadAsync();
        await Expect(seller.Page.GetByText("The box was open").First).ToBeVisibleAsync();
        await Expect(seller.Page.Locator("img[alt='Your customer’s photo']")).ToBeVisibleAsync();
        await seller.Shot("return-asked");
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Agree to the return" }).ClickAsync();
        await Expect(seller.Page.GetByRole(AriaRole.Heading, new() { Name = "You take this back" })).ToBeVisibleAsync();
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Record a return" }).ClickAsync();
        await Expect(seller.Page.GetByText("Return recorded").First).ToBeVisibleAsync();
        await Expect(shopper.Page.GetByText("The seller gave back ₹540")).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await shopper.Shot("returned");

        await seller.Page.GetByRole(AriaRole.Link, new() { Name = "Products" }).Last.ClickAsync();
        await seller.Page.GetByRole(AriaRole.Link, new() { Name = "Reviews" }).ClickAsync();
        await seller.Page.GetByLabel("Your answer").FillAsync("Thank you, we made it less sweet.");
        await seller.Shot("reviews");
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Show in the shop" }).ClickAsync();
        await Expect(seller.Page.GetByText("Your shop shows it now.")).ToBeVisibleAsync();
        await shopper.Go($"{shop}/p/kaju-katli");
        await Expect(shopper.Page.GetByText("for me</b>")).ToBeVisibleAsync();
        await shopper.Shot("reviewed");
    }

    /// <summary>
    /// A second order, paid on delivery, that the seller turns down with a reason the shopper reads; the page follows by itself.
    /// </summary>
    private static async Task Refuse(Phone seller, Phone shopper, string shop)
    {
        await shopper.Go(shop);
        await shopper.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Motichoor") }).First.ClickAsync();
        await Order(shopper, "Cash on delivery");
        await seller.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Orders") }).Last.ClickAsync();
        await Row(seller, 2).ClickAsync();
        await seller.Page.Locator("summary", new() { HasText = "Reject order" }).ClickAsync();
        await seller.Page.GetByLabel("Reason. Your customer sees it.").First.FillAsync("Sold out today, sorry");
        await seller.Page.GetByRole(AriaRole.Button, new() { Name = "Reject order" }).ClickAsync();
        await Expect(shopper.Page.GetByText("Sold out today, sorry")).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await shopper.Shot("rejected");
    }

    /// <summary>An order in the list, which has it once however it came there.</summary>
    private static ILocator Row(Phone seller, int number) =>
        seller.Page.Locator("li[id^='order-'] a", new() { HasText = $"#{number} · Ravi Kumar" });
}
