using System.Globalization;
using Dukaan.TestKit.Api;
using Microsoft.Playwright;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// What a signed-in shopper and one who waits for goods see, on a phone and a desk, in the light and the dark, from both sides.
/// </summary>
public sealed class AccountPagesTests
{
    private const string TooWide = """
        () => {
          const page = document.documentElement;
          if (page.scrollWidth <= page.clientWidth) return '';
          const wide = [...document.querySelectorAll('body *')].filter(each => each.getBoundingClientRect().right > page.clientWidth + 1
            || each.getBoundingClientRect().left < -1);
          return `${page.scrollWidth} px in ${page.clientWidth}: ${wide.slice(-2).map(each => each.outerHTML.slice(0, 160)).join(' | ')}`;
        }
        """;

    private const string Links =
        "() => [...document.querySelectorAll('main a[href*=\"/account\"]')].map(each => each.getAttribute('href'))";

    [Theory]
    [InlineData("en", "Asha Sweets", "+919800000411", "9811100411")]
    [InlineData("hi", "रवि की मिठाई", "+919800000413", "9811100413")]
    public async Task No_page_of_an_account_scrolls_sideways_and_none_has_what_a_screen_reader_cannot_name(
        string language,
        string name,
        string sellersPhone,
        string shoppersPhone
    )
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, sellersPhone);
        var shop = await seller.OpenShop(name);
        await seller.OpenShop($"{name} 2"); // the account offers to share with it
        await seller.Patch($"/api/v1/stores/{shop.Id}", new { language });
        var there = await shop.AddProduct("Kaju katli of pure ghee, in the large box for a whole wedding party", 54_000, "Sweets", 30, "");
        var gone = await shop.AddProduct("Laddu", 15_000, "Sweets", 0, "");
        await using var phone = await Phone.Open($"account-{language}", site);
        await Axe.Load(phone.Page);

        await SignIn(phone, site, shop.Slug, shoppersPhone);
        await Order(phone, shop.Slug, there.GetProperty("handle").GetString()!);
        await phone.Go($"/s/{shop.Slug}/p/{gone.GetProperty("handle").GetString()}");
        await phone.Page.Locator("form[action$='/account/wishes'] button").First.ClickAsync();
        await phone.Page.WaitForURLAsync("**/account/wishes");

        var waiting = $"/s/{shop.Slug}/back-in-stock?product={gone.GetProperty("id").GetString()}";
        var pages = new Queue<string>([$"/s/{shop.Slug}/account", $"/s/{shop.Slug}/p/{gone.GetProperty("handle").GetString()}", waiting]);
        var (seen, problems) = (new SortedSet<string>(pages, StringComparer.Ordinal), new List<string>());
        while (pages.TryDequeue(out var path))
        {
            await phone.Go(path);
            foreach (var link in await phone.Page.EvaluateAsync<string[]>(Links))
            {
                if (link.Contains("/account", StringComparison.Ordinal) && seen.Add(link))
                {
                    pages.Enqueue(link);
                }
            }

            problems.AddRange(await Look(phone, language, path));
        }

        await phone.Go(waiting);
        await phone.Page.Locator("input[name=contact]").FillAsync("nobody");
        await phone.Page.Locator("main form button[type=submit]").ClickAsync();
        await phone.Page.Locator("#contact-error").WaitForAsync();
        problems.AddRange(await Look(phone, language, "refused"));
        await phone.Page.Locator("input[name=contact]").FillAsync(shoppersPhone);
        await phone.Page.Locator("main form button[type=submit]").ClickAsync();
        await phone.Page.Locator("main p[role=status]").WaitForAsync();
        problems.AddRange(await Look(phone, language, "waits"));

        Assert.True(seen.Count >= 5, $"Too few pages were found: {string.Join(' ', seen)}");
        Assert.True(problems.Count == 0, $"Open these pages and mend them:\n{string.Join('\n', problems)}");
        phone.AssertNothingBroke();
    }

    [Theory]
    [InlineData("en", true, "+919800000414", "9811100414")]
    [InlineData("hi", false, "+919800000415", "9811100415")]
    public async Task A_shopper_comes_back_buys_again_and_orders_with_two_presses(
        string language,
        bool script,
        string sellersPhone,
        string shoppersPhone
    )
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, sellersPhone);
        var shop = await seller.OpenShop($"Asha {language}");
        await seller.Patch($"/api/v1/stores/{shop.Id}", new { language });
        var sweet = await shop.AddProduct("Kaju katli", 54_000, "Sweets", 30, "");
        var handle = sweet.GetProperty("handle").GetString()!;
        await using var phone = await Phone.Open($"account-again-{language}", site, script, $"{language}-IN");
        await SignIn(phone, site, shop.Slug, shoppersPhone);
        await Order(phone, shop.Slug, handle, script);
        await phone.Go($"/s/{shop.Slug}/p/{handle}");
        await phone.Page.Locator("form[action$='/account/wishes'] button").First.ClickAsync();
        await phone.Page.WaitForURLAsync("**/account/wishes");
        await Assertions.Expect(phone.Page.Locator("main .line")).ToHaveCountAsync(1);
        await phone.Shot("wishes");

        await phone.Go($"/s/{shop.Slug}/account");
        await Assertions.Expect(phone.Page.Locator("main a[href^='/o/']")).ToHaveCountAsync(1);
        await phone.Shot("account");
        await phone.Page.Locator("main a[href*='/account/addresses/']").ClickAsync();
        await phone.Page.Locator("input[name=line1]").FillAsync("7 FC Road");
        await phone.Shot("address");
        await phone.Page.Locator("main form button[type=submit]").ClickAsync();
        await phone.Page.WaitForURLAsync($"**/s/{shop.Slug}/account");
        await Assertions.Expect(phone.Page.Locator("main")).ToContainTextAsync("7 FC Road");
        await phone.Page.Locator("button[name=order]").ClickAsync();
        await phone.Page.WaitForURLAsync("**/cart");
        await phone.Shot("again");

        await phone.Page.Locator("main a[href$='/checkout']").ClickAsync(); // one,
        await phone.Page.WaitForURLAsync("**/checkout");
        await Assertions.Expect(phone.Page.Locator("input[name=line1]")).ToHaveValueAsync("7 FC Road");
        await phone.Shot("checkout");
        await phone.Page.Locator("main form button.wide[type=submit]").Last.ClickAsync(); // two
        await phone.Page.WaitForURLAsync("**/o/*");
        await phone.Shot("ordered");
        Assert.Equal(2, (await seller.Get($"/api/v1/stores/{shop.Id}/orders")).GetProperty("items").GetArrayLength());
        phone.AssertNothingBroke();
    }

    private static async Task SignIn(Phone phone, Uri site, string slug, string number)
    {
        await phone.Go($"/s/{slug}/account");
        await phone.Page.Locator("input[name=phone]").FillAsync(number);
        await phone.Page.Locator("main form button[type=submit]").ClickAsync();
        await phone.Page.Locator("input[name=code]").FillAsync(await Phone.Code(site, $"+91{number}"));
        await phone.Page.Locator("main form button[type=submit]").First.ClickAsync();
        await phone.Page.WaitForURLAsync($"**/s/{slug}/account");
    }

    private static async Task Order(Phone phone, string slug, string handle, bool script = true)
    {
        await phone.Go($"/s/{slug}/p/{handle}");
        await phone.Page.Locator("form.order button.button").ClickAsync();
        await (script ? Assertions.Expect(phone.Page.Locator(".toast")).ToBeVisibleAsync() : phone.Page.WaitForURLAsync("**/cart"));
        await phone.Go($"/s/{slug}/checkout");
        await phone.Page.Locator("input[name=name]").FillAsync("Meera Chattopadhyay-Venkataraman");
        await phone.Page.Locator("input[name=line1]").FillAsync("Flat 4, Lake View Apartments, beside the old post office");
        await phone.Page.Locator("input[name=city]").FillAsync("Udaipur");
        await phone.Page.Locator("main form button.wide[type=submit]").Last.ClickAsync();
        await phone.Page.WaitForURLAsync("**/o/*");
    }

    private static async Task<List<string>> Look(Phone phone, string language, string path)
    {
        var problems = new List<string>();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await phone.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in (int[])[320, 390, 1280])
            {
                await phone.Page.SetViewportSizeAsync(width, 844);
                if (await phone.Page.EvaluateAsync<string>(TooWide) is { Length: > 0 } wide)
                {
                    problems.Add(string.Create(CultureInfo.InvariantCulture, $"{path} scrolls sideways at {width} px: {wide}"));
                }

                if (width > 320)
                {
                    var name = string.Concat(path.Split('/', '?')[^1].Take(20));
                    await phone.WholePage(string.Create(CultureInfo.InvariantCulture, $"account-{language}-{name}-{width}-{scheme}"));
                }
            }

            await phone.Page.SetViewportSizeAsync(390, 844);
            problems.AddRange(
                (await Axe.Violations(phone.Page, scheme == ColorScheme.Light ? null : Axe.OfLooks)).Select(each =>
                    $"{path} {scheme}: {each}"
                )
            );
        }

        await phone.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return problems;
    }
}
