using System.Text.RegularExpressions;
using Dukaan.Web.Tests.Html;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>Every page, of sellers and of shoppers, is HTML as the standard has it, and no button of it forgets what is typed.</summary>
public sealed partial class MarkupTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task No_page_breaks_the_rules_of_HTML()
    {
        using var shop = await NewShop();
        var problems = new List<string>();
        foreach (var path in await Pages(shop))
        {
            problems.AddRange(Markup.Problems((await shop.Browser.Open(path)).Html).Select(problem => $"{path}: {problem}"));
        }

        Assert.True(problems.Count == 0, $"Mend the HTML of these pages:\n{string.Join('\n', problems)}");
    }

    [Fact]
    public async Task No_button_stands_outside_the_form_that_is_typed_into_on_its_page()
    {
        using var shop = await NewShop();
        var problems = new List<string>();
        foreach (var path in await Pages(shop))
        {
            var forms = Forms().Matches((await shop.Browser.Open(path)).Html);
            var typed = forms.FirstOrDefault(form => Typed().IsMatch(form.Groups["body"].Value));
            problems.AddRange(
                forms
                    .Where(form => typed is not null && form != typed && !EndsAll().IsMatch(form.Groups["action"].Value))
                    .Select(form => $"{path}: {form.Groups["action"].Value}")
            );
        }

        Assert.True(
            problems.Count == 0,
            "Without script these forms lose what is typed in the first one of their page; make them buttons of it (Controls.Act):\n"
                + string.Join('\n', problems)
        );
    }

    [GeneratedRegex(
        """<form\b(?=[^>]*\bmethod="post")[^>]*\baction="(?<action>/dashboard/[^"]*)"[^>]*>(?<body>.*?)</form>""",
        RegexOptions.Singleline
    )]
    private static partial Regex Forms();

    [GeneratedRegex("""<(input(?![^>]*\btype="(hidden|submit|search)")|textarea|select)\b""")]
    private static partial Regex Typed();

    /// <summary>Leaving, and ending what the page is about: what is typed there is about nothing afterwards.</summary>
    [GeneratedRegex("/(signout|signout/everywhere|delete)$")]
    private static partial Regex EndsAll();

    /// <summary>A shop that has one of everything, and all pages about it.</summary>
    private async Task<string[]> Pages(ShopBrowser shop)
    {
        var id = await shop.AddProduct("Kaju katli", "480", ("category", "Sweets"), ("stocking", "counted"), ("stock", "12"));
        var shirt = await shop.AddProduct("Shirt", "500", ("category", "Clothes"));
        await shop.Open($"products/{shirt}/variants");
        await shop.Submit($"products/{shirt}/options", ("option0.name", "Size"), ("option0.values", "S, M"));
        await shop.Open("settings");
        await shop.Submit("settings/phone", ("address", "12 MI Road"), ("returnPolicy", "Within 7 days"), ("showLeft", "20"));
        await shop.Submit("settings");
        var order = await Order(shop, id);
        await shop.Open("delivery/zones/new");
        await shop.Submit("delivery/zones", ("name", "Rajasthan"), ("states", "Rajasthan"), ("fee.amount", "40"));
        await shop.Open("delivery");
        await shop.Submit("delivery", ("offered", "true"), ("pickup", "true"), ("delivery.pickupPlace", "12 MI Road"));
        await shop.Open("gift-cards/new");
        await shop.Submit("gift-cards", ("amount", "500"), ("note", "For Asha"));
        await shop.Open("discounts/new");
        await shop.Submit("discounts", ("title", "Diwali"), ("code", "DIWALI"), ("value", "10"), ("enabled", "true"));
        await shop.Open("webhooks");
        await shop.Submit("webhooks", ("url", "https://example.com/dukaan"));
        await shop.Open("api-keys");
        await shop.Submit("api-keys", ("name", "Accounting"));
        var slug = await shop.Slug();
        await shop.Browser.Open($"/s/{slug}/p/kaju-katli");
        await shop.Browser.Submit($"/s/{slug}/cart/add");
        var shopper = Regex.Match((await shop.Open($"orders/{order}")).Html, "/o/[^\"]+").Value;
        string[] seller =
        [
            "",
            "welcome",
            "orders",
            $"orders/{order}",
            "orders/print",
            $"orders/{order}/packing-slip",
            "customers/blocked",
            "takings",
            "visits",
            "products",
            "products?arrange=1",
            "products?q=none",
            "products/new",
            $"products/{id}",
            $"products/{id}/counts",
            $"products/{shirt}",
            $"products/{shirt}/variants",
            "products/import",
            "categories",
            "settings",
            "payments",
            "delivery",
            "delivery/zones/new",
            "delivery/courier",
            "taxes",
            "discounts",
            "discounts/new",
            "gift-cards",
            "gift-cards/new",
            "api-keys",
            "invoices",
            "webhooks",
            "share",
        ];
        async Task<string> First(string list, string pattern) =>
            Regex.Match((await shop.Open(list)).Html, $"/dashboard/[0-9a-z]+/({pattern})\"").Groups[1].Value;
        return
        [
            "/",
            "/dashboard/signin",
            "/dashboard/shops",
            "/dashboard/new",
            "/nothing",
            $"/s/{slug}",
            $"/s/{slug}/c/sweets",
            $"/s/{slug}/p/kaju-katli",
            $"/s/{slug}/p/shirt",
            $"/s/{slug}/search?q=kaju",
            $"/s/{slug}/cart",
            $"/s/{slug}/checkout",
            $"/s/{slug}/account",
            $"/s/{slug}/account/wishes",
            $"/s/{slug}/info",
            $"/s/{slug}/nothing",
            shopper,
            .. seller.Select(shop.Url),
            shop.Url(await First("categories", "categories/[0-9a-z]{26}")),
            shop.Url(await First("webhooks", "webhooks/[0-9a-z]{26}")),
            shop.Url(await First("delivery", "delivery/zones/[0-9a-z]{26}")),
            shop.Url(await First("discounts", "discounts/[0-9a-z]{26}")),
            shop.Url(await First("gift-cards", "gift-cards/[0-9a-z]{26}")),
        ];
    }
}
