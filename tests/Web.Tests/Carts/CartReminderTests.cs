using Dukaan.Messages;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Messages;
using Dukaan.Web.Tests.Storefront;

namespace Dukaan.Web.Tests.Carts;

/// <summary>From a checkout that somebody left to the one message, and from its link back to the cart on another device.</summary>
public sealed class CartReminderTests(MessageSite site) : IClassFixture<MessageSite>
{
    private static readonly string[] Hindi = ["hi"];
    private static int _people;

    [Fact]
    public async Task Who_leaves_the_checkout_gets_one_message_by_day_whose_link_opens_the_cart_on_another_device()
    {
        var shop = await site.Open();
        (await shop.Seller.Patch(shop.Path, new { cartReminderHours = 4 })).Is(200);
        var (phone, product) = (Phone(), await Product(shop));
        using var browser = await WithCart(shop, product, 2);
        await Leave(browser, shop, phone);

        await Told(phone, 1, TimeSpan.FromHours(20)); // a night is in it
        var message = MessagesTo(phone)[0];
        using var other = await WithCart(shop, await Product(shop, "Barfi"));
        var path = new Uri(message.Text[message.Text.IndexOf("http", StringComparison.Ordinal)..]).AbsolutePath;
        (await other.Get(path)).Is(303);
        var cart = (await other.Get($"/s/{shop.Slug}/cart")).Is(200).Body;
        Assert.Contains("Laddu", cart, StringComparison.Ordinal);
        Assert.Contains("Barfi", cart, StringComparison.Ordinal);
        Assert.Equal(404, (await other.Get($"/s/{shop.Slug}/cart/back/{new string('A', 64)}")).Status);
        await Told(phone, 1, TimeSpan.FromHours(6));
    }

    [Fact]
    public async Task Who_read_the_shop_in_another_of_its_languages_is_reminded_in_it_and_the_link_opens_the_shop_in_it()
    {
        var shop = await site.Open();
        (await shop.Seller.Patch(shop.Path, new { cartReminderHours = 4, languages = Hindi })).Is(200);
        var (reader, other, product) = (Phone(), Phone(), await Product(shop));
        using var browser = await WithCart(shop, product);
        await browser.Get($"/s/{shop.Slug}?lang=hi");
        await Leave(browser, shop, reader);
        using var english = await WithCart(shop, product);
        await Leave(english, shop, other);

        await Told(reader, 1, TimeSpan.FromHours(20));
        await Told(other, 1, TimeSpan.Zero);
        var message = MessagesTo(reader)[0].Text;
        Assert.Contains("आपका कार्ट अब भी यहाँ है।", message, StringComparison.Ordinal);
        Assert.DoesNotContain("कार्ट", MessagesTo(other)[0].Text, StringComparison.Ordinal);
        using var phone = new Browser(site.Site.Address);
        (await phone.Get(new Uri(message[message.IndexOf("http", StringComparison.Ordinal)..]).PathAndQuery)).Is(303);
        Assert.Contains("<html lang=\"hi\"", (await phone.Get($"/s/{shop.Slug}/cart")).Is(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_sellers_wish_or_after_an_order_nobody_is_reminded()
    {
        var (quiet, shop) = (await site.Open(), await site.Open());
        (await shop.Seller.Patch(shop.Path, new { cartReminderHours = 1 })).Is(200);
        var (unwanted, bought, left) = (Phone(), Phone(), Phone());
        using var first = await WithCart(quiet, await Product(quiet));
        await Leave(first, quiet, unwanted);

        var product = await Product(shop);
        using var second = await WithCart(shop, product);
        await Leave(second, shop, bought);
        using var elsewhere = await WithCart(shop, product); // they order on another device
        var form = await elsewhere.Get($"/s/{shop.Slug}/checkout");
        (await Send(elsewhere, shop, form, bought, ("name", "Asha Rao"))).Is(303);
        using var third = await WithCart(shop, product);
        await Leave(third, shop, left);

        await Told(left, 1, TimeSpan.FromHours(20));
        Assert.Empty(MessagesTo(unwanted));
        Assert.DoesNotContain(MessagesTo(bought), message => message.Text.Contains("/cart/back/", StringComparison.Ordinal));
        (await shop.Seller.Patch(shop.Path, new { cartReminderHours = 73 })).IsProblem(422, "cart-reminder-hours", "cartReminderHours");
    }

    private static string Phone() => $"+9198764{Interlocked.Increment(ref _people):D5}";

    /// <summary>The name is missing, so that no order is placed.</summary>
    private static async Task Leave(Browser browser, Shop shop, string phone) =>
        (await Send(browser, shop, await browser.Get($"/s/{shop.Slug}/checkout"), phone)).Is(422);

    private static Task<Answer> Send(Browser browser, Shop shop, Answer form, string phone, params (string, string)[] more) =>
        browser.Post(
            $"/s/{shop.Slug}/checkout",
            [
                ("cart", Storefront.Browser.Field(form, "cart")),
                ("expectedTotal", Storefront.Browser.Field(form, "expectedTotal")),
                ("phone", phone),
                ("line1", "12, 4th Cross"),
                ("city", "Bengaluru"),
                ("postalCode", "560041"),
                ("payment", "cod"),
                .. more,
            ]
        );

    private static async Task<string> Product(Shop shop, string title = "Laddu") => (await shop.AddProduct(title)).Is(201).Text("id");

    private async Task<Browser> WithCart(Shop shop, string product, int quantity = 1)
    {
        var browser = new Browser(site.Site.Address);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", $"{quantity}"))).Is(303);
        return browser;
    }

    private List<Message> MessagesTo(string to) => [.. site.Messages.Sent.Where(message => message.To.E164 == to)];

    private Task Told(string to, int times, TimeSpan within) =>
        site.Pass(within, () => MessagesTo(to).Count == times, $"{times} messages must be sent to who left the cart");
}
