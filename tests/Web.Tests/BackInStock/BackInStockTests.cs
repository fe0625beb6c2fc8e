using Dukaan.Messages;
using Dukaan.Silo.Messages;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;
using Dukaan.Web.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.BackInStock;

/// <summary>From the page of something sold out to the one message that it is there again.</summary>
public sealed class BackInStockTests(SiteCollection.Running running) : ShopperTest(running)
{
    private static readonly string[] Offered = ["hi", "ar"];
    private static readonly string[] Hindi = ["hi"];
    private static int _people;

    [Fact]
    public async Task A_shopper_without_script_asks_and_gets_one_message_when_the_stock_returns()
    {
        var shop = await Shop();
        var product = await SoldOut(shop);
        var (phone, email) = (Phone(), $"ravi{Interlocked.Increment(ref _people)}@example.com");
        using var browser = Browser();
        var page = (await browser.Get($"/s/{shop.Slug}/p/laddu")).Is(200).Body;
        Assert.Contains($"/s/{shop.Slug}/back-in-stock?product={product}", page, StringComparison.Ordinal);
        var form = (await browser.Get($"/s/{shop.Slug}/back-in-stock?product={product}")).Is(200);
        Assert.Equal(product, Storefront.Browser.Field(form, "product"));

        Assert.Contains(phone, (await Ask(browser, shop, product, phone[3..])).Is(200).Body, StringComparison.Ordinal);
        (await Ask(browser, shop, product, phone)).Is(200); // the repeat
        (await Ask(browser, shop, product, email)).Is(200);
        var waiting = (await shop.Seller.Get($"{shop.Path}/back-in-stock")).Is(200).At("items")[0];
        Assert.Equal((product, 2), (waiting.GetProperty("productId").GetString(), waiting.GetProperty("waiting").GetInt32()));

        await Restock(shop, product, 20);
        await Told(phone, 1);
        await Told(email, 1);
        Assert.Contains($"/s/{shop.Slug}/p/laddu", MessagesTo(phone)[0].Text, StringComparison.Ordinal);
        Assert.Contains("Laddu", (await browser.Get($"/s/{shop.Slug}/p/laddu")).Is(200).Body, StringComparison.Ordinal);

        await Restock(shop, product, 0);
        await Restock(shop, product, 20);
        Site.Time.Advance(TimeSpan.FromMinutes(1));
        await Told(phone, 1);
        Assert.Equal(0, (await shop.Seller.Get($"{shop.Path}/back-in-stock")).Is(200).At("items").GetArrayLength());
    }

    [Fact]
    public async Task Whoever_read_the_shop_in_a_language_of_theirs_is_told_in_it()
    {
        var shop = await Shop();
        await Settings(shop, new { languages = Offered });
        var product = await SoldOut(shop);
        var phone = Phone();
        using var browser = Browser();
        await browser.Get($"/s/{shop.Slug}?lang=hi");
        (await Ask(browser, shop, product, phone)).Is(200);

        await Restock(shop, product, 20);
        await Told(phone, 1);

        var hindi = ShopLanguages.For("hi").ComeBack;
        var said = new[] { ShopTexts.Fill(hindi.Back, "Laddu"), hindi.BackUnnamed };
        Assert.Contains(said, words => MessagesTo(phone)[0].Text.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shopper_is_told_in_the_language_in_which_they_asked_and_goods_are_called_as_in_it()
    {
        var shop = await Shop();
        await Settings(shop, new { languages = Hindi });
        var product = await SoldOut(shop);
        var texts = new[] { new { language = "hi", title = "लड्डू" } };
        (await shop.Seller.Put($"{shop.Path}/translations/{product}", new { texts })).Is(200);
        var (reader, program, other) = (Phone(), Phone(), Phone());
        foreach (var phone in (string[])[reader, program, other])
        {
            await Site.Grains.GetGrain<IPhoneGrain>(phone).Verify(); // else goods are not named
        }

        using var browser = Browser();
        await browser.Get($"/s/{shop.Slug}?lang=hi");
        var page = (await browser.Get($"/s/{shop.Slug}/back-in-stock?product={product}")).Is(200).Body;
        Assert.Contains("लड्डू", page, StringComparison.Ordinal);
        (await Ask(browser, shop, product, reader)).Is(200);
        var api = $"/api/storefront/v1/{shop.Slug}/back-in-stock";
        (
            await shop.Seller.Post(
                api,
                new
                {
                    productId = product,
                    contact = program,
                    language = "hi",
                }
            )
        ).Is(204);
        (
            await shop.Seller.Post(
                api,
                new
                {
                    productId = product,
                    contact = other,
                    language = "nonsense",
                }
            )
        ).Is(204);

        await Restock(shop, product, 20);
        await Told(other, 1);
        foreach (var phone in (string[])[reader, program])
        {
            await Told(phone, 1);
            Assert.Contains("लड्डू फिर से उपलब्ध है।", MessagesTo(phone)[0].Text, StringComparison.Ordinal);
            Assert.Contains("?lang=hi", MessagesTo(phone)[0].Text, StringComparison.Ordinal);
        }

        Assert.Contains("Laddu", MessagesTo(other)[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_it_back_or_wants_no_mail_of_the_shop_is_told_nothing()
    {
        var shop = await Shop();
        var product = await SoldOut(shop);
        var (gone, stopped, last) = (Phone(), $"asha{Interlocked.Increment(ref _people)}@example.com", Phone());
        using var browser = Browser();
        var asked = (await Ask(browser, shop, product, gone)).Is(200);
        var token = Storefront.Browser.Field(asked, "token");
        Assert.Equal(404, (await browser.Post($"/s/{shop.Slug}/back-in-stock/leave", ("token", $"x{token}"))).Status);
        var other = await Shop();
        Assert.Equal(404, (await browser.Post($"/s/{other.Slug}/back-in-stock/leave", ("token", token))).Status);
        (await browser.Post($"/s/{shop.Slug}/back-in-stock/leave", ("token", token))).Is(200);
        (await browser.Post($"/s/{shop.Slug}/back-in-stock/leave", ("token", token))).Is(200);

        (await Ask(browser, shop, product, stopped)).Is(200);
        Assert.True(EmailAddress.TryParse(stopped, out var address));
        var mailbox = Site.Grains.GetGrain<IMailboxGrain>(address.Key);
        await mailbox.Stop(shop.Id, await mailbox.StopProof(shop.Id), again: false);
        (await Ask(browser, shop, product, last)).Is(200);

        await Restock(shop, product, 20);
        await Told(last, 1);
        Assert.Empty(MessagesTo(gone));
        Assert.Empty(MessagesTo(stopped));
    }

    [Fact]
    public async Task What_is_no_contact_no_product_of_the_shop_or_can_be_had_is_refused_with_a_reason()
    {
        var shop = await Shop();
        var product = await SoldOut(shop);
        var there = await Product(shop, "Barfi");
        using var browser = Browser();
        foreach (var contact in (string[])["", "12", "ravi@", "a@b@c", "https://example.com", "<script>"])
        {
            var answer = await Ask(browser, shop, product, contact);
            Assert.Equal(422, answer.Status);
            Assert.Contains("contact-error", answer.Body, StringComparison.Ordinal);
        }

        Assert.Contains("back already", (await Ask(browser, shop, there, Phone())).Is(200).Body, StringComparison.Ordinal);
        var other = await Shop();
        Assert.Equal(404, (await Ask(browser, other, product, Phone())).Status);
        Assert.Equal(404, (await browser.Get($"/s/{shop.Slug}/back-in-stock?product=none")).Status);

        var api = $"/api/storefront/v1/{shop.Slug}/back-in-stock";
        (await shop.Seller.Post(api, new { productId = product, contact = Phone() })).Is(204);
        (await shop.Seller.Post(api, new { productId = product, contact = "none" })).IsProblem(422, "contact", "contact");
        (await shop.Seller.Post(api, new { productId = there, contact = Phone() })).IsProblem(409, "in-stock");
        (await shop.Seller.Post(api, new { productId = "none", contact = Phone() })).IsProblem(422, "unknown-product", "productId");
    }

    private static Task<string> SoldOut(Shop shop) =>
        Product(
            shop,
            more: new
            {
                title = "Laddu",
                price = new { amount = 15_000, currency = "INR" },
                stock = 0,
            }
        );

    private static string Phone() => $"+9198765{Interlocked.Increment(ref _people):D5}";

    private static Task<Answer> Ask(Browser browser, Shop shop, string product, string contact) =>
        browser.Post($"/s/{shop.Slug}/back-in-stock", ("product", product), ("contact", contact));

    private static async Task Restock(Shop shop, string product, int units) => await Edit(shop, product, new { stock = units });

    private List<SentMessage> MessagesTo(string to) =>
        [.. Site.Services.GetRequiredService<DevOutbox>().Messages.Where(message => message.To == to)];

    private Task Told(string to, int times) =>
        Eventually.Holds(
            () =>
            {
                Site.Time.Advance(TimeSpan.FromSeconds(15)); // of the sweep
                return Task.FromResult(MessagesTo(to).Count == times);
            },
            $"{times} messages must be sent to who waits"
        );
}
