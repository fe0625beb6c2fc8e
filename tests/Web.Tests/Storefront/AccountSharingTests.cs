using Dukaan.Accounts;
using Dukaan.Silo.People;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>One account in all shops of a seller, only if the shopper says so, and not a request longer.</summary>
public sealed class AccountSharingTests(SiteCollection.Running running) : AccountTest(running)
{
    [Fact]
    public async Task Without_the_shoppers_word_nothing_crosses_to_another_shop_of_the_same_seller()
    {
        var (shop, other) = await TwoShops();
        using var browser = Browser();
        await Bought(browser, shop);

        Assert.Contains("Send me a code", (await Account(browser, other)).Body, StringComparison.Ordinal);
        await SignIn(browser, other, PhoneOf(browser));
        var account = await Account(browser, other);
        Assert.DoesNotContain("12, 4th Cross", account.Body, StringComparison.Ordinal);
        Assert.Contains("Asha Flowers", (await Account(browser, shop)).Body, StringComparison.Ordinal); // it could be shared with
    }

    [Fact]
    public async Task With_it_sign_in_and_addresses_work_in_the_sellers_other_shops_and_orders_stay_where_they_are()
    {
        var (shop, other) = await TwoShops();
        using var browser = Browser();
        var order = await Bought(browser, shop);
        (await Share(browser, shop, "yes")).Is(303);
        (await Share(browser, shop, "yes")).Is(303); // the repeat

        var account = await Account(browser, other);
        Assert.Contains(PhoneOf(browser), account.Body, StringComparison.Ordinal);
        Assert.Contains("12, 4th Cross", account.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(order, account.Body, StringComparison.Ordinal);
        Assert.Contains("There are no orders", account.Body, StringComparison.Ordinal);

        (await browser.Post($"/s/{other.Slug}/cart/add", ("productId", await Product(other, "Marigold")))).Is(303);
        var form = (await browser.Get($"/s/{other.Slug}/checkout")).Is(200);
        Assert.Equal("12, 4th Cross", Storefront.Browser.Field(form, "line1"));
        var second = await Order(browser, other, PhoneOf(browser));
        Assert.Contains(second, (await Account(browser, other)).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(second, (await Account(browser, shop)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_they_take_it_back_in_one_shop_every_other_has_forgotten_them_at_the_next_request()
    {
        var (shop, other) = await TwoShops();
        using var browser = Browser();
        await Bought(browser, shop);
        (await Share(browser, shop, "yes")).Is(303);
        using var phone = Browser(); // another device, signed in by a code at the other shop
        await SignIn(phone, other, PhoneOf(browser));
        Assert.Contains("12, 4th Cross", (await Account(phone, other)).Body, StringComparison.Ordinal);
        var cookies = browser.Cookies.GetCookies(new Uri(Site.Address, $"/s/{other.Slug}"));
        var copied = string.Join("; ", cookies.Select(cookie => $"{cookie.Name}={cookie.Value}"));
        Assert.Contains("dukaan-shops-", copied, StringComparison.Ordinal);

        (await Share(phone, other, "no")).Is(303);

        Assert.Contains("Send me a code", (await Account(browser, other)).Body, StringComparison.Ordinal);
        using var thief = Browser();
        var stolen = await thief.Get($"/s/{other.Slug}/account", ("Cookie", copied));
        Assert.Contains("Send me a code", stolen.Is(200).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("12, 4th Cross", (await Account(phone, other)).Body, StringComparison.Ordinal);
        Assert.Contains("12, 4th Cross", (await Account(browser, shop)).Body, StringComparison.Ordinal); // its own
    }

    [Fact]
    public async Task Signing_out_in_one_shop_signs_this_browser_out_of_the_others_and_the_shoppers_word_stays()
    {
        var (shop, other) = await TwoShops();
        using var browser = Browser();
        await Bought(browser, shop);
        var number = PhoneOf(browser);
        (await Share(browser, shop, "yes")).Is(303);

        (await browser.Post($"/s/{shop.Slug}/account/signout")).Is(303);

        Assert.Contains("Send me a code", (await Account(browser, other)).Body, StringComparison.Ordinal);
        await SignIn(browser, other, number);
        Assert.Contains("12, 4th Cross", (await Account(browser, other)).Body, StringComparison.Ordinal);
        Assert.Contains(number, (await Account(browser, shop)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_on_all_devices_takes_back_what_is_shared()
    {
        var (shop, other) = await TwoShops();
        using var browser = Browser();
        await Bought(browser, shop);
        var number = PhoneOf(browser);
        (await Share(browser, shop, "yes")).Is(303);
        using var stolen = Browser();
        await SignIn(stolen, other, number);
        Assert.Contains("12, 4th Cross", (await Account(stolen, other)).Body, StringComparison.Ordinal);

        (await browser.Post($"/s/{shop.Slug}/account/signout/everywhere")).Is(303);

        Assert.DoesNotContain("12, 4th Cross", (await Account(stolen, other)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_crosses_to_the_shop_of_another_owner()
    {
        var (shop, other) = await TwoShops();
        var stranger = await Shop();
        using var browser = Browser();
        await Bought(browser, shop);
        (await Share(browser, shop, "yes")).Is(303);
        var all = browser.Cookies.GetCookies(new Uri(Site.Address, $"/s/{shop.Slug}"));
        var copied = string.Join("; ", all.Select(cookie => $"{cookie.Name}={cookie.Value}"));

        using var there = Browser();
        var page = await there.Get($"/s/{stranger.Slug}/account", ("Cookie", copied));
        Assert.Contains("Send me a code", page.Is(200).Body, StringComparison.Ordinal);
        await SignIn(browser, stranger, PhoneOf(browser));
        Assert.DoesNotContain("12, 4th Cross", (await Account(browser, stranger)).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Asha Flowers", (await Account(browser, stranger)).Body, StringComparison.Ordinal);

        var owner = (await Site.Grains.GetGrain<IStoreGrain>(Entered(stranger)).Get())!.Owner;
        var theirs = Site.Grains.GetGrain<IOwnerAccountGrain>(OwnerAccountKey.Of(owner, new Phone(PhoneOf(browser))));
        Assert.Null(await theirs.Get());
        Assert.Contains("12, 4th Cross", (await Account(browser, other)).Body, StringComparison.Ordinal); // the proof that it is on
    }

    [Fact]
    public async Task What_is_shared_is_in_the_export_of_a_person_and_goes_with_their_erasure()
    {
        var (shop, other) = await TwoShops();
        using var browser = Browser();
        await Bought(browser, shop);
        var phone = new Phone(PhoneOf(browser));
        (await Share(browser, shop, "yes")).Is(303);

        var shared = (await Site.Services.GetRequiredService<PersonExport>().Make(phone))["sharedWithShopsOfOneOwner"]!.ToJsonString();
        Assert.Contains("12, 4th Cross", shared, StringComparison.Ordinal);
        Assert.DoesNotContain("hash", shared, StringComparison.Ordinal);

        await Site.Services.GetRequiredService<PersonErasure>().Erase(phone, TimeSpan.FromMinutes(1));

        Assert.Contains("Send me a code", (await Account(browser, other)).Body, StringComparison.Ordinal);
        var owner = (await Site.Grains.GetGrain<IStoreGrain>(Entered(shop)).Get())!.Owner;
        Assert.Null(await Site.Grains.GetGrain<IOwnerAccountGrain>(OwnerAccountKey.Of(owner, phone)).Get());
    }

    private static string Entered(Shop shop)
    {
        Caller.Set(shop.Id, Caller.System);
        return shop.Id;
    }

    private readonly Dictionary<Browser, string> _phones = [];

    private string PhoneOf(Browser browser) => _phones[browser];

    /// <summary>Two shops of one seller.</summary>
    private async Task<(Shop Shop, Shop Other)> TwoShops()
    {
        var shop = await Shop();
        var opened = (await shop.Seller.Post("/api/v1/stores", new { name = "Asha Flowers", currency = "INR" })).Is(201);
        return (shop, new Shop(shop.Seller, opened.Text("id"), opened.Text("slug")));
    }

    /// <summary>A new shopper signs in and orders; answers the order's link.</summary>
    private async Task<string> Bought(Browser browser, Shop shop)
    {
        var phone = _phones[browser] = Site.NewPhone();
        await SignIn(browser, shop, phone);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", await Product(shop)))).Is(303);
        return await Order(browser, shop, phone);
    }

    private static async Task<Answer> Account(Browser browser, Shop shop) => (await browser.Get($"/s/{shop.Slug}/account")).Is(200);

    private static Task<Answer> Share(Browser browser, Shop shop, string word) =>
        browser.Post($"/s/{shop.Slug}/account/shared", ("share", word));
}
