using System.Text.RegularExpressions;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>A seller arranges the shop: collections, the tree of categories, the menu, featured products.</summary>
public sealed partial class CollectionPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_collection_is_made_by_hand_filled_and_arranged()
    {
        using var shop = await NewShop();
        var (katli, barfi) = (await shop.AddProduct("Kaju katli"), await shop.AddProduct("Besan barfi"));
        await shop.Open("collections/new");
        await shop.Submit("collections", ("title", "Diwali gifts"), ("description", "For all."), ("visible", "true"));
        shop.Browser.Is(200);
        var id = Id().Match(shop.Browser.At).Groups[1].Value;
        Assert.Equal(shop.Url($"collections/{id}/products"), shop.Browser.At);

        await shop.Submit($"collections/{id}/products", ("product", katli), ("product", barfi));
        await shop.Submit($"collections/{id}/products/{barfi}/move", ("to", "up"));
        var slug = await shop.Slug();
        var page = await shop.Browser.Open($"/s/{slug}/collections/diwali-gifts");
        Assert.True(
            page.Html.IndexOf("Besan barfi", StringComparison.Ordinal) < page.Html.IndexOf("Kaju katli", StringComparison.Ordinal),
            page.Text
        );

        await shop.Open($"collections/{id}/products");
        await shop.Submit($"collections/{id}/products/{katli}/remove");
        Assert.False((await shop.Browser.Open($"/s/{slug}/collections/diwali-gifts")).Says("Kaju katli"));
        await shop.Open($"products/{katli}");
        await shop.Submit($"products/{katli}/collections/{id}", ("member", "true"));
        Assert.True((await shop.Browser.Open($"/s/{slug}/collections/diwali-gifts")).Says("Kaju katli"));
        await shop.Open($"collections/{id}");
        await shop.Submit($"collections/{id}/delete");
        Assert.True(shop.Page.Says("The collection is deleted"), shop.Page.Text);
    }

    [Fact]
    public async Task A_rule_is_written_as_people_write_and_what_is_wrong_with_it_stands_beside_its_line()
    {
        using var shop = await NewShop();
        await shop.AddProduct("Kaju katli", "480", ("category", "Sweets"), ("tags", "gift, festive"), ("brand", "Asha"));
        await shop.AddProduct("Samosa", "20", ("category", "Snacks"));
        await shop.Open("collections/new?by=rule");
        await shop.Submit(
            "collections",
            ("title", "Dear sweets"),
            ("visible", "true"),
            ("field-0", "Price"),
            ("comparison-0", "Is"),
            ("value-0", "100"),
            ("field-1", "Category"),
            ("comparison-1", "Is"),
            ("value-1", "sweets")
        );
        shop.Browser.Is(422);
        Assert.True(shop.Page.Says("Choose “at least” or “at most” for a price."), shop.Page.Text);
        Assert.Equal(
            ("Dear sweets", "100"),
            (shop.Page.Form(shop.Url("collections"))["title"], shop.Page.Form(shop.Url("collections"))["value-0"])
        );

        await shop.Submit("collections", ("comparison-0", "AtLeast"));
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Dear sweets is saved."), shop.Page.Text);
        var page = await shop.Browser.Open($"/s/{await shop.Slug()}/collections/dear-sweets");
        Assert.True(page.Says("Kaju katli") && !page.Says("Samosa"), page.Text);
        await shop.Open("collections");
        var id = DataId().Match(shop.Page.Html).Groups[1].Value;
        var form = (await shop.Open($"collections/{id}")).Form(shop.Url($"collections/{id}"));
        Assert.Equal(("Price", "AtLeast", "100", "Sweets"), (form["field-0"], form["comparison-0"], form["value-0"], form["value-1"]));
    }

    [Fact]
    public async Task The_menu_the_featured_products_and_the_tree_of_categories_are_arranged_by_hand()
    {
        using var shop = await NewShop();
        var katli = await shop.AddProduct("Kaju katli", "480", ("category", "Sweets"));
        await shop.AddProduct("Samosa", "20", ("category", "Snacks"));
        await shop.Open($"products/{katli}");
        await shop.Submit($"products/{katli}/featured", ("featured", "true"));
        Assert.True((await shop.Visit()).Says("Featured"));

        await shop.Open("front/menu/new");
        await shop.Submit("front/menu", ("target", "Info"), ("title", "About us"));
        await shop.Open("front/menu/new");
        await shop.Submit("front/menu", ("target", "Home"), ("title", ""));
        await shop.Submit("front/menu/1/up");
        var home = await shop.Visit();
        Assert.True(
            home.Html.IndexOf("All items", StringComparison.Ordinal) is > 0 and var first
                && home.Html.IndexOf("About us", StringComparison.Ordinal) > first,
            home.Text
        );
        await shop.Open("front");
        await shop.Submit("front/menu/1/remove");
        Assert.False((await shop.Visit()).Says("About us"));

        await shop.Open("categories");
        var ids = DataId().Matches(shop.Page.Html).Select(match => match.Groups[1].Value).ToArray();
        await shop.Open($"categories/{ids[1]}");
        await shop.Submit($"categories/{ids[1]}/rename", ("parentId", ids[0]), ("handle", "savoury"));
        Assert.True(shop.Page.Says("Sweets › Snacks"), shop.Page.Text);
        Assert.True((await shop.Browser.Open($"/s/{await shop.Slug()}/c/savoury")).Says("Sweets"));
    }

    [GeneratedRegex("/collections/([0-9a-z]{26})")]
    private static partial Regex Id();

    [GeneratedRegex("data-id=\"([0-9a-z]{26})\"")]
    private static partial Regex DataId();
}
