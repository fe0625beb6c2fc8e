using Dukaan.Web.Tests.Html;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>Every page, of sellers and of shoppers, is HTML as the standard has it.</summary>
public sealed class MarkupTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task No_page_breaks_the_rules_of_HTML()
    {
        using var shop = await NewShop();
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
        await shop.Open("discounts/new");
        await shop.Submit("discounts", ("title", "Diwali"), ("code", "DIWALI"), ("value", "10"), ("enabled", "true"));
        await shop.Open("webhooks");
        await shop.Submit("webhooks", ("url", "https://example.com/dukaan"));
        var slug = await shop.Slug();
        await shop.Browser.Open($"/s/{slug}/p/kaju-katli");
        await shop.Browser.Submit($"/s/{slug}/cart/add");
        var shopper = System.Text.RegularExpressions.Regex.Match((await shop.Open($"orders/{order}")).Html, "/o/[^\"]+").Value;
        string[] seller =
        [
            "",
            "welcome",
            "orders",
            $"orders/{order}",
            "orders/print",
            $"orders/{order}/packing-slip",
            "takings",
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
            "taxes",
            "discounts",
            "discounts/new",
            "api-keys",
            "invoices",
            "webhooks",
            "share",
        ];
        string[] pages =
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
            $"/s/{slug}/info",
            $"/s/{slug}/nothing",
            shopper,
            .. seller.Select(shop.Url),
        ];

        var problems = new List<string>();
        foreach (var path in pages)
            problems.AddRange(Markup.Problems((await shop.Browser.Open(path)).Html).Select(problem => $"{path}: {problem}"));

        Assert.True(problems.Count == 0, $"Mend the HTML of these pages:\n{string.Join('\n', problems)}");
    }
}
