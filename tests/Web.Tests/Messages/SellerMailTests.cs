using Dukaan.Messages;
using Dukaan.Sellers;
using Dukaan.Silo.Messages;
using Dukaan.Stores;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;
using Dukaan.Web.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Messages;

/// <summary>A seller gives a mailbox, confirms it, and gets there what they chose, once, and nothing of it on the phone.</summary>
public sealed class SellerMailTests(MessageSite site) : IClassFixture<MessageSite>
{
    private static int _people;

    [Fact]
    public async Task Orders_go_to_the_confirmed_mailbox_and_not_to_the_phone_until_they_are_switched_off()
    {
        var shop = await site.Open();
        var (email, phone) = (Email(), await site.PhoneOf(shop.Id));
        (await shop.Seller.Put($"{shop.Path}/seller-mail", new { email })).Is(200);
        await Order(shop);
        await Eventually.Holds(() => Texts(phone).Count == 1, "until the mailbox is confirmed the phone is told");

        await Confirm(shop, email);
        await Order(shop);
        await Eventually.Holds(() => Mails(email).Count == 2, "the mailbox must hear of the order");
        Assert.Contains("Laddu", Mails(email)[0].Text, StringComparison.Ordinal);
        Assert.Contains($"/dashboard/{shop.Id}/orders/", Mails(email)[0].Text, StringComparison.Ordinal);

        var changed = (await shop.Seller.Put($"{shop.Path}/seller-mail", new { email, kinds = new[] { "low-stock" } })).Is(200);
        Assert.True(changed.At("confirmed").GetBoolean());
        await Order(shop);
        await Eventually.Holds(() => Texts(phone).Count == 2, "what is switched off goes to the phone");
        Assert.Equal(2, Mails(email).Count);
    }

    [Fact]
    public async Task A_seller_who_chose_a_language_reads_messages_in_it_whatever_language_the_shop_has()
    {
        var shop = await site.Open();
        var (email, phone) = (Email(), await site.PhoneOf(shop.Id));
        Caller.Set(shop.Id, Caller.System);
        var owner = (await site.Site.Grains.GetGrain<IStoreGrain>(shop.Id).Get())!.Owner;
        await site.Site.Grains.GetGrain<ISellerGrain>(owner).Speak("hi");
        var hindi = ShopLanguages.Seller("hi");

        await Order(shop);
        await Eventually.Holds(() => Texts(phone).Count == 1, "the seller must hear of the order");
        Assert.Contains(ShopTexts.Fill(hindi.Placed, "₹150", "Asha Rao"), Texts(phone)[0].Text, StringComparison.Ordinal);

        (await shop.Seller.Put($"{shop.Path}/seller-mail", new { email })).Is(200);
        Assert.Contains(hindi.Mail.Confirm, Mails(email)[0].Text, StringComparison.Ordinal);
        await Confirm(shop, email);
        await Order(shop);
        await Eventually.Holds(() => Mails(email).Count == 2, "the mailbox must hear of the order");
        Assert.Contains(hindi.Mail.OpenOrder, Mails(email)[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Low_stock_is_told_in_the_morning_once_until_it_rose()
    {
        var shop = await site.Open();
        var email = Email();
        (await shop.Seller.Put($"{shop.Path}/seller-mail", new { email })).Is(200);
        await Confirm(shop, email);
        var product = (
            await shop.AddProduct(
                more: new
                {
                    title = "Laddu",
                    price = new { amount = 15_000, currency = "INR" },
                    stock = 9,
                    lowStock = 5,
                }
            )
        ).Is(201).Text("id");
        await NextDay();
        Assert.Single(Mails(email)); // the one with the link

        (await shop.Seller.Patch($"{shop.Path}/products/{product}", new { stock = 4 })).Is(200);
        await NextDay(() => Mails(email).Count == 2);
        Assert.Contains("Laddu: 4", Mails(email)[0].Text, StringComparison.Ordinal);
        await NextDay();
        Assert.Equal(2, Mails(email).Count);

        (await shop.Seller.Patch($"{shop.Path}/products/{product}", new { stock = 8 })).Is(200);
        await NextDay();
        (await shop.Seller.Patch($"{shop.Path}/products/{product}", new { stock = 2 })).Is(200);
        await NextDay(() => Mails(email).Count == 3);
    }

    [Fact]
    public async Task A_wrong_link_a_wrong_address_and_another_shop_confirm_nothing()
    {
        var (shop, other) = (await site.Open(), await site.Open());
        var email = Email();
        (await shop.Seller.Put($"{shop.Path}/seller-mail", new { email = "none" })).IsProblem(422, "email", "email");
        (await shop.Seller.Put($"{shop.Path}/seller-mail", new { email })).Is(200);
        Caller.Set(other.Id, Caller.System);
        Assert.False(await site.Site.Grains.GetGrain<ISellerMailGrain>(other.Id).Confirm(Secret(email)));
        Caller.Set(shop.Id, Caller.System);
        var mail = site.Site.Grains.GetGrain<ISellerMailGrain>(shop.Id);
        Assert.False(await mail.Confirm(Ids.Token()));
        Assert.False(await mail.Confirm(""));
        Assert.False((await mail.Get()).Confirmed);
        Assert.True(await mail.Confirm(Secret(email)));
        Assert.True(await mail.Confirm(Secret(email)));

        (await shop.Seller.Put($"{shop.Path}/seller-mail", new { email = Email() })).Is(200);
        Assert.False((await mail.Get()).Confirmed); // another address begins anew
        (await shop.Seller.Put($"{shop.Path}/seller-mail", new { email = "" })).Is(200);
        Assert.Equal("", (await mail.Get()).Address);
    }

    private static string Email() => $"seller{Interlocked.Increment(ref _people)}@example.com";

    private async Task Confirm(Shop shop, string email)
    {
        Caller.Set(shop.Id, Caller.System);
        Assert.True(await site.Site.Grains.GetGrain<ISellerMailGrain>(shop.Id).Confirm(Secret(email)));
    }

    /// <summary>Of the link in the mail.</summary>
    private string Secret(string email)
    {
        var text = Mails(email)[^1].Text;
        var link = text[text.IndexOf("https://", StringComparison.Ordinal)..].Split('\n')[0].Trim();
        return link[(link.LastIndexOf('=') + 1)..];
    }

    private async Task Order(Shop shop)
    {
        using var browser = new Browser(site.Site.Address);
        var product = (await shop.AddProduct("Laddu")).Is(201).Text("id");
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", "1"))).Is(303);
        var form = await browser.Get($"/s/{shop.Slug}/checkout");
        (
            await browser.Post(
                $"/s/{shop.Slug}/checkout",
                ("cart", Browser.Field(form, "cart")),
                ("expectedTotal", Browser.Field(form, "expectedTotal")),
                ("name", "Asha Rao"),
                ("phone", $"+9198762{Interlocked.Increment(ref _people):D5}"),
                ("line1", "12, 4th Cross"),
                ("city", "Bengaluru"),
                ("postalCode", "560041"),
                ("payment", "cod")
            )
        ).Is(303);
    }

    /// <summary>Newest first.</summary>
    private List<SentMessage> Mails(string to) =>
        [.. site.Site.Services.GetRequiredService<DevOutbox>().Messages.Where(message => message.To == to)];

    private List<Message> Texts(string to) => [.. site.Messages.Sent.Where(message => message.To.E164 == to && message.Channel == "order")];

    private Task NextDay(Func<bool>? until = null) =>
        site.Pass(TimeSpan.FromDays(1), until ?? (() => true), "the seller must be told in the morning");
}
