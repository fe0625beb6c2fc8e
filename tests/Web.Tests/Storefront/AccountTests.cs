using System.Text.RegularExpressions;
using Dukaan.Sellers;
using Dukaan.Silo.People;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Storefront.Accounts;
using Dukaan.Web.Tests.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Storefront;

public sealed class AccountTests(SiteCollection.Running running) : AccountTest(running)
{
    [Fact]
    public async Task A_code_signs_in_at_one_shop_with_a_cookie_that_scripts_cannot_read()
    {
        var (shop, other) = (await Shop(), await Shop());
        var phone = Site.NewPhone();
        using var browser = Browser();
        Assert.Contains("Sign in", (await browser.Get($"/s/{shop.Slug}/account")).Is(200).Body, StringComparison.Ordinal);
        var asked = (await browser.Post($"/s/{shop.Slug}/account/signin", ("phone", phone), ("back", "checkout"))).Is(303);
        Assert.Equal($"/s/{shop.Slug}/account/code?back=checkout", asked.Headers["Location"]);
        var signedIn = await browser.Post($"/s/{shop.Slug}/account/code", ("code", await Code(phone)), ("back", "checkout"));
        Assert.Equal($"/s/{shop.Slug}/checkout", signedIn.Is(303).Headers["Location"]);
        Assert.Matches($"dukaan-account=[^;]+; max-age=\\d+; path=/s/{shop.Slug}; samesite=lax; httponly", signedIn.Headers["Set-Cookie"]);

        var page = (await browser.Get($"/s/{shop.Slug}/account")).Is(200);
        Assert.Contains($"<bdi dir=\"ltr\">{phone}</bdi>", page.Body, StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers["Cache-Control"]);

        var cookie = browser.Cookies.GetCookies(new Uri(Site.Address, $"/s/{shop.Slug}"))["dukaan-account"]!.Value;
        using var copied = Browser();
        var elsewhere = await copied.Get($"/s/{other.Slug}/account", ("Cookie", $"dukaan-account={cookie}"));
        Assert.DoesNotContain(phone, elsewhere.Is(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_for_the_shop_that_it_was_asked_for_at_and_never_for_sellers()
    {
        var (shop, other) = (await Shop(), await Shop());
        var phone = Site.NewPhone();
        using var browser = Browser();
        (await browser.Post($"/s/{shop.Slug}/account/signin", ("phone", phone))).Is(303);
        var code = await Code(phone);
        (await browser.Post($"/s/{other.Slug}/account/signin", ("phone", phone))).Is(303);
        (await browser.Post($"/s/{other.Slug}/account/code", ("code", code))).Is(401);

        var asked = (await new ApiClient(Site.Client()).Post("/api/v1/auth/codes", new { phone })).Is(202);
        var sellers = await Code(phone);
        (await new ApiClient(Site.Client()).Post("/api/v1/auth/sessions", new { challengeId = asked.Text("challengeId"), code })).IsProblem(
            401,
            "wrong-code",
            "code"
        );
        (await browser.Post($"/s/{shop.Slug}/account/code", ("code", sellers))).Is(401);
        (await browser.Post($"/s/{shop.Slug}/account/code", ("code", code))).Is(303);
    }

    [Fact]
    public async Task A_wrong_code_a_changed_cookie_and_no_number_sign_nobody_in()
    {
        var shop = await Shop();
        using var browser = Browser();
        (await browser.Post($"/s/{shop.Slug}/account/signin", ("phone", "12"))).Is(422);
        (await browser.Post($"/s/{shop.Slug}/account/code", ("code", "123456"))).Is(303);
        (await browser.Post($"/s/{shop.Slug}/account/signin", ("phone", Site.NewPhone()))).Is(303);
        var refused = (await browser.Post($"/s/{shop.Slug}/account/code", ("code", "nonsense"))).Is(401);
        Assert.Contains("That code is not right", refused.Body, StringComparison.Ordinal);
        var forged = await browser.Get($"/s/{shop.Slug}/account", ("Cookie", "dukaan-account=CfDJ8nonsense"));
        Assert.Contains("Send me a code", forged.Is(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_right_code_stays_right_for_a_request_that_is_run_once_more_and_for_no_other()
    {
        var shop = await Shop();
        const string Phone = "+919812345071";
        var codes = Site.Services.GetRequiredService<ShopperCodes>();
        var asked = await Site
            .Grains.GetGrain<IPhoneCodesGrain>(Phone)
            .RequestFor($"shopper:{shop.Id}", "a test", $"{IPhoneCodesGrain.Place} is your code.");
        var (pending, at) = (new PendingShopper(new Phone(Phone), [asked.OrThrow().Id]), new Links.Shop(shop.Id, shop.Slug));
        var (code, request) = (await Code(Phone), new DefaultHttpContext());

        Assert.False(await codes.Use(request, at, pending, "000000"));
        Assert.True(await codes.Use(request, at, pending, code));
        Assert.True(
            await codes.Use(request, at, pending, code),
            "A handler that is run again (RetryOnce) must not call a right code wrong."
        );
        Assert.False(await codes.Use(new DefaultHttpContext(), at, pending, code), "A code signs in once.");
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_a_copied_cookie()
    {
        var shop = await Shop();
        var phone = Site.NewPhone();
        using var first = Browser();
        using var second = Browser();
        await SignIn(first, shop, phone);
        await SignIn(second, shop, phone);
        (await first.Post($"/s/{shop.Slug}/account/signout/everywhere")).Is(303);
        Assert.DoesNotContain(phone, (await second.Get($"/s/{shop.Slug}/account")).Is(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_checkout_takes_two_presses()
    {
        var shop = await Shop();
        var (product, phone) = (await Product(shop), Site.NewPhone());
        using var browser = Browser();
        await SignIn(browser, shop, phone);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product))).Is(303);
        var link = await Order(browser, shop, phone);
        var page = (await browser.Get($"/s/{shop.Slug}/account")).Is(200);
        Assert.Contains($"href=\"{link}\"", page.Body, StringComparison.Ordinal);
        Assert.Contains("12, 4th Cross", page.Body, StringComparison.Ordinal);

        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product))).Is(303);
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        Assert.Equal("no-store", form.Headers["Cache-Control"]);
        var fields = (string[])["cart", "expectedTotal", "name", "phone", "line1", "city", "postalCode"];
        var placed = await browser.Post(
            $"/s/{shop.Slug}/checkout",
            [.. fields.Select(name => (name, Storefront.Browser.Field(form, name))), ("payment", "cod")]
        );
        Assert.StartsWith("/o/", placed.Is(303).Headers["Location"], StringComparison.Ordinal);
        Assert.Equal(2, await Orders(shop));
        Assert.Single(Regex.Matches((await browser.Get($"/s/{shop.Slug}/account")).Body, "/account/addresses/[0-9a-z]{26}"));
    }

    [Fact]
    public async Task An_address_is_chosen_changed_and_deleted()
    {
        var shop = await Shop();
        var (product, phone) = (await Product(shop), Site.NewPhone());
        using var browser = Browser();
        await SignIn(browser, shop, phone);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product))).Is(303);
        await Order(browser, shop, phone);
        var id = Regex.Match((await browser.Get($"/s/{shop.Slug}/account")).Body, "/account/addresses/([0-9a-z]{26})").Groups[1].Value;
        (await browser.Post($"/s/{shop.Slug}/account/addresses", ("id", id), ("name", "Ravi"), ("line1", ""), ("city", "Pune"))).Is(422);
        (
            await browser.Post($"/s/{shop.Slug}/account/addresses", ("id", id), ("name", "Ravi"), ("line1", "7 FC Road"), ("city", "Pune"))
        ).Is(303);

        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product))).Is(303);
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        Assert.Equal("7 FC Road", Storefront.Browser.Field(form, "line1"));
        Assert.Equal("Ravi", Storefront.Browser.Field(form, "name"));
        var other = (await browser.Get($"/s/{shop.Slug}/checkout?address=new")).Is(200);
        Assert.Equal("", Storefront.Browser.Field(other, "line1"));

        id = Regex.Match((await browser.Get($"/s/{shop.Slug}/account")).Body, "/account/addresses/([0-9a-z]{26})").Groups[1].Value;
        (await browser.Post($"/s/{shop.Slug}/account/addresses/delete", ("id", id))).Is(303);
        Assert.DoesNotContain("7 FC Road", (await browser.Get($"/s/{shop.Slug}/account")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_that_somebody_else_placed_with_the_number_shows_neither_name_nor_address_nor_link()
    {
        var shop = await Shop();
        var (product, phone) = (await Product(shop), Site.NewPhone());
        var link = await GuestOrder(shop, product, phone, "Somebody Else");
        await GuestOrder(shop, product, Site.NewPhone(), "A Stranger");
        using var browser = Browser();
        await SignIn(browser, shop, phone);
        var page = await Eventually.Becomes(
            () => browser.Get($"/s/{shop.Slug}/account"),
            page => page.Body.Contains("Buy again", StringComparison.Ordinal),
            "The order should be in the account of its phone."
        );
        Assert.Single(Regex.Matches(page.Body, "name=\"order\""));
        Assert.Contains("Placed without signing in", page.Body, StringComparison.Ordinal);
        foreach (var secret in new[] { link, "Somebody Else", "4th Cross", "A Stranger" })
        {
            Assert.DoesNotContain(secret, page.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Buying_again_takes_what_is_still_sold_once_and_says_what_is_not()
    {
        var shop = await Shop();
        var (laddu, barfi, phone) = (await Product(shop), await Product(shop, "Barfi"), Site.NewPhone());
        using var browser = Browser();
        await SignIn(browser, shop, phone);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", laddu), ("quantity", "2"))).Is(303);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", barfi))).Is(303);
        await Order(browser, shop, phone);
        await Edit(shop, barfi, new { inStock = false });

        var page = (await browser.Get($"/s/{shop.Slug}/account")).Is(200);
        var order = Regex.Match(page.Body, "name=\"order\" value=\"([0-9a-z]{26})\"").Groups[1].Value;
        for (var press = 0; press < 2; press++)
        {
            var cart = await browser.Post(
                $"/s/{shop.Slug}/account/again",
                ("order", order),
                ("once", Storefront.Browser.Field(page, "once"))
            );
            Assert.Contains("No longer available: Barfi", cart.Is(200).Body, StringComparison.Ordinal);
            Assert.Contains("<span>Total</span><span>₹300</span>", cart.Body, StringComparison.Ordinal);
        }

        using var stranger = Browser();
        await SignIn(stranger, shop, Site.NewPhone());
        var foreign = await stranger.Post($"/s/{shop.Slug}/account/again", ("order", order));
        Assert.Equal($"/s/{shop.Slug}/account", foreign.Is(303).Headers["Location"]);
    }

    [Fact]
    public async Task A_wish_list_needs_no_account_and_becomes_the_account_s()
    {
        var shop = await Shop();
        var (laddu, barfi) = (await Product(shop), await Product(shop, "Barfi"));
        using var browser = Browser();
        (await browser.Post($"/s/{shop.Slug}/account/wishes", ("productId", laddu))).Is(303);
        (await browser.Post($"/s/{shop.Slug}/account/wishes", ("productId", barfi))).Is(303);
        (await browser.Post($"/s/{shop.Slug}/account/wishes", ("productId", "01hzzzzzzzzzzzzzzzzzzzzzzz"))).Is(404);
        await Lists(browser, "Laddu", "Barfi");

        var phone = Site.NewPhone();
        await SignIn(browser, shop, phone);
        using var other = Browser();
        await SignIn(other, shop, phone);
        await Lists(other, "Laddu", "Barfi");
        (await other.Post($"/s/{shop.Slug}/account/wishes", ("remove", laddu))).Is(303);
        var page = (await browser.Get($"/s/{shop.Slug}/account/wishes")).Is(200);
        Assert.DoesNotContain("Laddu", page.Body, StringComparison.Ordinal);

        async Task Lists(Browser who, params string[] titles)
        {
            var page = (await who.Get($"/s/{shop.Slug}/account/wishes")).Is(200);
            Assert.All(titles, title => Assert.Contains(title, page.Body, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_is_signed_in_gets_the_same_shop_pages_as_everybody()
    {
        var shop = await Shop();
        await Product(shop);
        using var browser = Browser();
        using var stranger = Browser();
        await SignIn(browser, shop, Site.NewPhone());
        foreach (var path in new[] { $"/s/{shop.Slug}", $"/s/{shop.Slug}/p/laddu" })
        {
            Assert.Equal((await stranger.Get(path)).Is(200).Body, (await browser.Get(path)).Is(200).Body);
        }
    }

    [Fact]
    public async Task Who_is_erased_has_no_account_any_more()
    {
        var shop = await Shop();
        var (product, phone) = (await Product(shop), Site.NewPhone());
        using var browser = Browser();
        await SignIn(browser, shop, phone);
        (await browser.Post($"/s/{shop.Slug}/account/wishes", ("productId", product))).Is(303);
        await Site.Services.GetRequiredService<PersonErasure>().Erase(new Phone(phone), TimeSpan.FromMinutes(1));
        Assert.Contains("Send me a code", (await browser.Get($"/s/{shop.Slug}/account")).Is(200).Body, StringComparison.Ordinal);
        await SignIn(browser, shop, phone);
        Assert.DoesNotContain("Laddu", (await browser.Get($"/s/{shop.Slug}/account/wishes")).Is(200).Body, StringComparison.Ordinal);
    }
}
