namespace Dukaan.Web.Tests.Dashboard;

/// <summary>Delivery, taxes, discounts, variants and counts by their forms.</summary>
public sealed class PricingPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_place_with_its_fee_is_added_changed_and_deleted()
    {
        using var shop = await NewShop();
        await shop.Open("delivery/zones/new");
        await shop.Submit(
            "delivery/zones",
            ("name", "Pune"),
            ("postalCodes", "4110, 4111"),
            ("countries", "india"),
            ("kind", "weight"),
            ("upTo0", "500"),
            ("fee0", "40"),
            ("fee1", "70.50"),
            ("note", "1 day")
        );
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("4110, 4111") && shop.Page.Says("₹40 – ₹70.50"), shop.Page.Text);
        var id = System.Text.RegularExpressions.Regex.Match(shop.Page.Html, "delivery/zones/([0-9a-z]{26})").Groups[1].Value;

        var form = (await shop.Open($"delivery/zones/{id}")).Form(shop.Url($"delivery/zones/{id}"));
        Assert.Equal("India", form["countries"]);
        Assert.Equal(("500", "40", "", "70.50"), (form["upTo0"], form["fee0"], form["upTo1"], form["fee1"]));
        await shop.Submit($"delivery/zones/{id}", ("upTo0", "half a kilo"), ("name", "Pune city"));
        shop.Browser.Is(422);
        Assert.True(shop.Page.Says("Enter weights in grams"), shop.Page.Text);
        await shop.Submit($"delivery/zones/{id}", ("upTo0", "600"));
        shop.Browser.Is(200);
        await shop.Open($"delivery/zones/{id}");
        await shop.Submit($"delivery/zones/{id}/delete");
        Assert.True(shop.Page.Says("you deliver everywhere for free"), shop.Page.Text);
    }

    [Fact]
    public async Task Taxes_are_set_and_what_is_wrong_is_said_beside_its_field()
    {
        using var shop = await NewShop();
        await shop.Open("taxes");
        await shop.Submit(
            "taxes",
            ("scheme", "gst"),
            ("tax.rate", "18"),
            ("tax.state", "MH"),
            ("tax.number", "27AAPFU0939F1ZX"),
            ("class0.name", "Food"),
            ("class0.rate", "5")
        );
        shop.Browser.Is(422);
        Assert.Contains("GSTIN", shop.Page.ErrorOf("tax.number") ?? "(none)", StringComparison.Ordinal);
        await shop.Submit("taxes", ("tax.number", "27AAPFU0939F1ZV"));
        shop.Browser.Is(200);
        var form = (await shop.Open("taxes")).Form(shop.Url("taxes"));
        Assert.Equal(
            ("gst", "18", "MH", "food", "5"),
            (form["scheme"], form["tax.rate"], form["tax.state"], form["class0.id"], form["class0.rate"])
        );
        Assert.True((await shop.Open("products/new")).Says("Food"), "A product can choose the rate.");
    }

    [Fact]
    public async Task A_discount_is_given_and_the_same_code_is_refused()
    {
        using var shop = await NewShop();
        await shop.Open("discounts/new");
        await shop.Submit(
            "discounts",
            ("title", "Diwali"),
            ("code", "diwali10"),
            ("value", "10"),
            ("minimum", "500"),
            ("endsAt", "2031-11-01T09:00"),
            ("limit", "5")
        );
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("10 % off from ₹500 · DIWALI10") && shop.Page.Says("used 0 times"), shop.Page.Text);
        await shop.Open("discounts/new");
        await shop.Submit("discounts", ("title", "Other"), ("code", "DIWALI10"), ("kind", "amount"), ("value", "20"));
        shop.Browser.Is(409);
        Assert.Contains("Another discount", shop.Page.ErrorOf("code") ?? "(none)", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_make_variants_that_have_prices_and_pieces_of_their_own()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Shirt", "500");
        await shop.Open($"products/{id}/variants");
        await shop.Submit($"products/{id}/options", ("option0.name", "Size"), ("option0.values", "S, M"));
        shop.Browser.Is(200);
        var variants = System
            .Text.RegularExpressions.Regex.Matches(shop.Page.Html, "name=\"([0-9a-z]{26})\\.price\"")
            .Select(match => match.Groups[1].Value)
            .ToArray();
        Assert.Equal(2, variants.Length);
        await shop.Submit($"products/{id}/variants", ($"{variants[1]}.price", "650"), ($"{variants[1]}.stock", "3"));
        shop.Browser.Is(200);
        Assert.True((await shop.Visit()).Says("From ₹500"), shop.Page.Text);

        await shop.Open($"products/{id}/counts?variant={variants[1]}");
        await shop.Submit($"products/{id}/counts", ("reason", "received"), ("quantity", "4"), ("note", "From Surat"));
        Assert.True(
            shop.Page.Says("7 in stock") && shop.Page.Says("From Surat") && shop.Page.Says("+4") && shop.Page.Says("You"),
            shop.Page.Text
        );
        await shop.Submit($"products/{id}/counts", ("reason", "damaged"), ("quantity", "8"));
        shop.Browser.Is(409);

        // What one variant has of its own.
        await shop.Open($"products/{id}/variants/{variants[1]}");
        await shop.Submit($"products/{id}/variants/{variants[1]}", ("compareAt", "600"), ("weight", "heavy"));
        shop.Browser.Is(422);
        Assert.Contains("whole number", shop.Page.ErrorOf("weight") ?? "(none)", StringComparison.Ordinal);
        await shop.Submit(
            $"products/{id}/variants/{variants[1]}",
            ("compareAt", "800"),
            ("weight", "300"),
            ("lowStock", "7"),
            ("sku", "SH-M")
        );
        shop.Browser.Is(200);
        Assert.True((await shop.Open("")).Says("Low stock") && shop.Page.Says("Shirt, M") && shop.Page.Says("7 left"), shop.Page.Text);
        Assert.True((await shop.Open("products?low=1")).Says("Shirt"), shop.Page.Text);
        Assert.Equal(id, await shop.ProductId("sh-m"));
        await shop.Browser.Open(shop.Url($"products/{id}/variants/{OtherThan(variants[0])}"));
        shop.Browser.Is(404);

        // Saving the product's own form changes neither the variants' prices nor their pieces.
        await shop.Open($"products/{id}");
        await shop.Submit($"products/{id}", ("title", "Linen shirt"), ("weight", "250"));
        shop.Browser.Is(200);
        var form = (await shop.Open($"products/{id}/variants")).Form(shop.Url($"products/{id}/variants"));
        Assert.Equal(("650", "7"), (form[$"{variants[1]}.price"], form[$"{variants[1]}.stock"]));
    }

    /// <summary>An id of the right form that nothing has: the same but for its last character.</summary>
    private static string OtherThan(string id) => id[..^1] + (id[^1] == 'x' ? 'y' : 'x');
}
