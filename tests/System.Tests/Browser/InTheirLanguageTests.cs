using Dukaan.TestKit.Api;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// A seller and a shopper who read no English: a first shop, its first product and its first order, on phones in their language. What they
/// press is found by its name in the page's code, since the words are what is looked at: screenshots of every step are kept. What axe
/// finds is in <see cref="EveryLanguageTests"/>.
/// </summary>
public sealed class InTheirLanguageTests
{
    private const string TooWide =
        "() => { document.querySelectorAll('details:not(.menu)').forEach(each => { each.open = true; }); "
        + "return document.documentElement.scrollWidth - document.documentElement.clientWidth; }";

    /// <param name="locale">The phone's.</param>
    /// <param name="number">As it is typed: digits of the language.</param>
    /// <param name="phone">The same in E.164.</param>
    /// <param name="name">The shop's.</param>
    /// <param name="slug">The link that it becomes.</param>
    /// <param name="product">Its first product.</param>
    /// <param name="price">As it is typed.</param>
    /// <param name="shown">As shoppers read it.</param>
    [Theory]
    [InlineData("hi-IN", "+९१ ९८००० ००४०१", "+919800000401", "आशा की मिठाई", "asha-ki-mithai", "काजू कतली", "१,२५०", "₹1,250")]
    [InlineData("ar-EG", "+٢٠ ١٠٠ ١٢٣ ٤٥٦٧", "+201001234567", "متجر ليلى", "matjar-layla", "فستان أحمر", "١٢٥٠٫٥٠", "١٬٢٥٠٫٥٠")]
    [InlineData("ta-IN", "+91 98000 00402", "+919800000402", "கமலா பூக்கள்", "kamala-pukkal", "மல்லிகை", "1,250", "₹1,250")]
    public async Task A_shop_is_opened_and_gets_its_first_order_in_the_language_of_its_people(
        string locale,
        string number,
        string phone,
        string name,
        string slug,
        string product,
        string price,
        string shown
    )
    {
        var site = await Site.Url();
        var language = locale.Split('-')[0];
        await using var seller = await Phone.Open($"language-{language}-seller", site, locale: locale);
        await using var shopper = await Phone.Open($"language-{language}-shopper", site, locale: locale);
        var problems = new List<string>();

        await Open(seller, site, number, phone, name, slug);
        await seller.Go("/dashboard");
        var shop = new Uri(seller.Page.Url).AbsolutePath;
        await Add(seller, shop, product, price);
        await Look(seller, shop, "home", language, problems);
        await Look(seller, $"{shop}/products", "products", language, problems);
        await Look(seller, $"{shop}/payouts", "payouts", language, problems);

        await shopper.Go($"/s/{slug}");
        await Expect(shopper.Page.Locator("h1")).ToHaveTextAsync(name);
        await Expect(shopper.Page.Locator("body")).ToContainTextAsync(shown);
        await Look(shopper, $"/s/{slug}", "shop", language, problems);
        await shopper.Page.Locator("main a[href*='/p/']").First.ClickAsync();
        await shopper.Page.Locator("form.order button.button").ClickAsync();
        await Expect(shopper.Page.Locator(".toast")).ToBeVisibleAsync();
        await shopper.Shot("added");
        await Look(shopper, $"/s/{slug}/cart", "cart", language, problems);
        await Order(shopper, slug, problems, language);

        await seller.Go($"{shop}/orders");
        await Expect(seller.Page.Locator("li[id^='order-'] a")).ToHaveCountAsync(1);
        await seller.Shot("orders");
        await seller.Page.Locator("li[id^='order-'] a").ClickAsync();
        await Expect(seller.Page.Locator("body")).ToContainTextAsync(product);
        await Look(seller, new Uri(seller.Page.Url).AbsolutePath, "order", language, problems);
        await seller.Page.Locator("button[formaction$='/confirm']").First.ClickAsync();
        await Expect(seller.Page.Locator("button[formaction$='/confirm']")).ToHaveCountAsync(0);
        await Look(seller, $"{shop}/takings", "takings", language, problems);

        Assert.True(problems.Count == 0, $"Open these pages and mend them:\n{string.Join('\n', problems)}");
        seller.AssertNothingBroke();
        shopper.AssertNothingBroke();
    }

    [Fact]
    public async Task A_quantity_is_typed_in_digits_of_any_script_and_counted_on()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, "+919800000405");
        var shop = await seller.OpenShop("Digits of Pune");
        await shop.AddProduct("Kaju katli", 54_000, "Sweets");
        await using var phone = await Phone.Open("digits", site, locale: "mr-IN");
        await phone.Go($"/s/{shop.Slug}");
        await phone.Page.Locator("main a[href*='/p/']").First.ClickAsync();
        var quantity = phone.Page.Locator("form.order [name=quantity]");
        foreach (var nine in (string[])["९", "٩", "۹", "৯", "௯", "౯", "૯", "９"])
        {
            await quantity.ClearAsync();
            await quantity.PressSequentiallyAsync(nine); // as a keyboard types it, since a field may drop what it is not for
            await phone.Page.Locator("form.order .steps button").Last.ClickAsync();
            await Expect(quantity).ToHaveValueAsync("10");
        }

        await quantity.ClearAsync();
        await quantity.PressSequentiallyAsync("१२");
        await phone.Page.Locator("form.order button.button").ClickAsync();
        await Expect(phone.Page.Locator(".toast")).ToContainTextAsync("12");
        phone.AssertNothingBroke();
    }

    [Fact]
    public async Task A_shopper_without_javascript_reads_a_shop_in_their_language_and_switches_to_another()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, "+919800000403");
        var shop = await seller.OpenShop("Lamps of Jaipur");
        await seller.Patch($"/api/v1/stores/{shop.Id}", new { languages = new[] { "hi", "ar", "ta", "pt-PT" } });
        var lamp = await shop.AddProduct("Brass lamp", 45_000, "Lamps");
        var arabic = new
        {
            language = "ar",
            title = "مصباح نحاسي",
            text = "صناعة يدوية",
        };
        await seller.Put($"/api/v1/stores/{shop.Id}/translations/{lamp.GetProperty("id").GetString()}", new { texts = new[] { arabic } });
        await using var phone = await Phone.Open("language-switch", site, javaScript: false, locale: "ar-EG");
        await phone.Page.SetViewportSizeAsync(320, 700);

        await phone.Go($"/s/{shop.Slug}");
        await Expect(phone.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(phone.Page.Locator("main")).ToContainTextAsync("مصباح نحاسي");
        await phone.Shot("arabic");
        await phone.Page.Locator("a.tool[href='#languages']").ClickAsync();
        await phone.Shot("languages");
        await phone.Page.Locator("#languages a[lang=hi]").ClickAsync();
        await Expect(phone.Page.Locator("html")).ToHaveAttributeAsync("lang", "hi");
        await phone.Page.Locator("main a[href*='/p/']").First.ClickAsync();
        await Expect(phone.Page.Locator("html")).ToHaveAttributeAsync("lang", "hi");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Brass lamp");
        await phone.Page.Locator("form.order button.button").ClickAsync();
        await phone.Page.WaitForURLAsync("**/cart", new() { WaitUntil = WaitUntilState.Commit });
        await Expect(phone.Page.Locator("html")).ToHaveAttributeAsync("lang", "hi");
        await phone.Shot("cart");
        phone.AssertNothingBroke();
    }

    private static async Task Open(Phone seller, Uri site, string number, string phone, string name, string slug)
    {
        await seller.Go("/dashboard/signin");
        await seller.Page.Locator("[name=phone]").FillAsync(number);
        await seller.Shot("sign-in");
        await seller.Page.Locator("main form .btn.big").ClickAsync();
        await seller.Page.Locator("[name=code]").FillAsync(await Phone.Code(site, phone));
        await seller.Page.Locator("main form .btn.big").ClickAsync();
        await seller.Page.Locator("[name=name]").FillAsync(name);
        await Expect(seller.Page.Locator("[data-slug-preview]")).ToContainTextAsync($"/s/{slug}");
        await seller.Shot("name");
        await seller.Page.Locator("main form .btn.big").ClickAsync();
        await seller.Page.WaitForURLAsync("**/welcome");
        await seller.Shot("welcome");
    }

    private static async Task Add(Phone seller, string shop, string product, string price)
    {
        await seller.Go($"{shop}/products/new");
        await seller.Page.Locator("[name=title]").FillAsync(product);
        await seller.Page.Locator("[name=price]").FillAsync(price);
        await seller.Shot("product");
        await seller.Page.Locator("[name=title]").PressAsync("Enter");
        await seller.Page.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal));
    }

    private static async Task Order(Phone shopper, string slug, List<string> problems, string language)
    {
        await Look(shopper, $"/s/{slug}/checkout", "checkout", language, problems);
        foreach (
            var (field, text) in new[]
            {
                ("name", "सीता"),
                ("phone", "+919811122233"),
                ("line1", "१२"),
                ("city", "जयपुर"),
                ("postalCode", "302001"),
            }
        )
        {
            if (await shopper.Page.Locator($"[name='{field}']").CountAsync() > 0)
            {
                await shopper.Page.Locator($"[name='{field}']").FillAsync(text);
            }
        }

        await shopper.Shot("filled");
        await shopper.Page.Locator("form button[type=submit]:visible").Last.ClickAsync();
        await shopper.Page.WaitForURLAsync("**/o/**", new() { WaitUntil = WaitUntilState.Commit });
        await Look(shopper, new Uri(shopper.Page.Url).PathAndQuery, "order", language, problems);
    }

    /// <summary>The page's language and direction, and its width on a small phone and a desk.</summary>
    private static async Task Look(Phone phone, string path, string what, string language, List<string> problems)
    {
        if (new Uri(phone.Page.Url).PathAndQuery != path)
        {
            await phone.Go(path);
        }

        var html = phone.Page.Locator("html");
        await Expect(html).ToHaveAttributeAsync("lang", language);
        await Expect(html).ToHaveAttributeAsync("dir", language == "ar" ? "rtl" : "ltr");
        await phone.Shot(what);
        foreach (var width in (int[])[320, 1280])
        {
            await phone.Page.SetViewportSizeAsync(width, 844);
            if (await phone.Page.EvaluateAsync<int>(TooWide) is > 0 and var over)
            {
                problems.Add($"{path} is {over} px wider than {width} px.");
            }
        }

        await phone.Page.SetViewportSizeAsync(390, 844);
    }
}
