using System.Text;
using Dukaan.Web.Tests.Pictures;

namespace Dukaan.Web.Tests.Dashboard;

public class ProductPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_product_added_by_its_form_is_in_the_shop_on_the_next_request()
    {
        using var shop = await NewShop();

        await shop.AddProduct("Kaju katli", "1,250.50", ("category", "Sweets"));

        var page = await shop.Visit();
        Assert.True(page.Says("Kaju katli") && page.Says("1,250.50") && page.Says("Sweets"), page.Text);
    }

    [Fact]
    public async Task A_form_sent_twice_adds_one_product()
    {
        using var shop = await NewShop();
        var form = (await shop.Open("products/new")).Form(shop.Url("products"));

        await shop.Browser.Send(form, ("title", "Kaju katli"), ("price", "480"));
        await shop.Browser.Send(form, ("title", "Kaju katli"), ("price", "480"));

        shop.Browser.Is(200);
        Assert.Single(await shop.ProductIds());
    }

    [Fact]
    public async Task The_same_form_sent_again_with_other_values_is_not_taken_for_a_repeat()
    {
        using var shop = await NewShop();
        var form = (await shop.Open("products/new")).Form(shop.Url("products"));

        await shop.Browser.Send(form, ("title", "Kaju katli"), ("price", "480"));
        await shop.Browser.Send(form, ("title", "Besan barfi"), ("price", "480"));

        Assert.Equal(2, (await shop.ProductIds()).Length);
    }

    [Theory]
    [InlineData("1.500", "1500")]
    [InlineData("0", "more than zero")]
    [InlineData("-5", "more than zero")]
    [InlineData("150.505", "")]
    [InlineData("99999999999999999999", "large")]
    [InlineData("much", "digits")]
    public async Task A_price_that_cannot_be_is_refused_beside_its_field_and_everything_typed_is_kept(string price, string says)
    {
        using var shop = await NewShop();
        await shop.Open("products/new");

        await shop.Submit(
            "products",
            ("title", "Kaju katli"),
            ("price", price),
            ("category", "Sweets"),
            ("description", "Line one\nLine two"),
            ("stocking", "counted"),
            ("stock", "7")
        );

        shop.Browser.Is(422);
        Assert.Contains(says, shop.Page.ErrorOf("price") ?? "(no error beside the price)", StringComparison.OrdinalIgnoreCase);
        var form = shop.Page.Form(shop.Url("products"));
        Assert.Equal(
            ("Kaju katli", price, "Sweets", "Line one\nLine two", "counted", "7"),
            (form["title"], form["price"], form["category"], form["description"], form["stocking"], form["stock"])
        );
        Assert.Empty(await shop.ProductIds());
    }

    [Fact]
    public async Task Two_windows_that_edit_one_product_do_not_overwrite_each_other_unseen()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Kaju katli", "480");
        var here = shop.Url($"products/{id}");
        var (mine, theirs) = ((await shop.Open($"products/{id}")).Form(here), (await shop.Open($"products/{id}")).Form(here));
        await shop.Browser.Send(theirs, ("price", "500"));

        await shop.Browser.Send(mine, ("price", "510"), ("title", "Kaju katli, 1 kg"));

        shop.Browser.Is(412);
        Assert.True(shop.Page.Says("Somebody else saved this product"), shop.Page.Text);
        Assert.True(shop.Page.Says("In the shop now: 500"), shop.Page.Text);
        var form = shop.Page.Form(here);
        Assert.Equal(("510", "Kaju katli, 1 kg"), (form["price"], form["title"]));
        await shop.Browser.Send(form);
        shop.Browser.Is(200);
        Assert.True((await shop.Visit()).Says("₹510"), shop.Page.Text);
    }

    [Fact]
    public async Task Saving_twice_by_a_double_click_is_no_conflict()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Kaju katli", "480");
        var form = (await shop.Open($"products/{id}")).Form(shop.Url($"products/{id}"));

        await shop.Browser.Send(form, ("price", "500"));
        await shop.Browser.Send(form, ("price", "500"));

        shop.Browser.Is(200);
        Assert.Equal(shop.Url("products"), shop.Browser.At);
    }

    [Fact]
    public async Task Sold_out_and_hidden_products_are_so_in_the_shop_at_once()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Kaju katli");

        await shop.Open("products");
        await shop.Submit($"products/{id}/stock");
        Assert.True(shop.Page.Says("Kaju katli is sold out"), shop.Page.Text);
        await shop.Open($"products/{id}");
        await shop.Submit($"products/{id}/visible");

        Assert.False((await shop.Visit()).Says("Kaju katli"), "A hidden product should not be in the shop.");
    }

    [Fact]
    public async Task A_deleted_product_is_gone_and_deleting_it_twice_says_no_more()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Kaju katli");
        var form = (await shop.Open($"products/{id}")).Form(shop.Url($"products/{id}/delete"));

        await shop.Browser.Send(form);
        await shop.Browser.Send(form);

        shop.Browser.Is(200);
        Assert.Empty(await shop.ProductIds());
    }

    [Fact]
    public async Task An_arrow_pressed_twice_by_mistake_moves_a_product_once()
    {
        using var shop = await NewShop();
        string[] ids = [await shop.AddProduct("First"), await shop.AddProduct("Second"), await shop.AddProduct("Third")];
        await shop.Open("products?arrange=1");
        var form = shop.Page.Form(shop.Url($"products/{ids[2]}/move"));

        await shop.Browser.Send(form);
        await shop.Browser.Send(form);

        Assert.Equal([ids[0], ids[2], ids[1]], await shop.ProductIds());
    }

    [Fact]
    public async Task Photos_are_kept_in_order_and_what_is_no_picture_is_refused_while_all_else_is_kept()
    {
        using var shop = await NewShop();
        await shop.Open("products/new");
        var html = Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>");

        await shop.Browser.Upload(
            shop.Url("products"),
            [("photos", "good.jpg", TestPictures.Jpeg(300, 200)), ("photos", "bad.jpg", html)],
            ("title", "Kaju katli"),
            ("price", "480")
        );

        shop.Browser.Is(422);
        Assert.Contains("not a picture", shop.Page.ErrorOf("photos") ?? "(no error beside the photos)", StringComparison.Ordinal);
        var kept = shop.Page.Form(shop.Url("products"));
        Assert.Equal(("Kaju katli", "480"), (kept["title"], kept["price"]));
        var picture = kept["picture"];
        Assert.NotNull(picture);
        await shop.Browser.Send(kept);
        shop.Browser.Is(200);
        Assert.Contains(picture, (await shop.Open("products")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_photo_can_become_the_first_and_one_can_be_taken_off()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Kaju katli");
        await shop.Open($"products/{id}");
        await shop.Browser.Upload(
            shop.Url($"products/{id}/photos"),
            [("photos", "one.jpg", TestPictures.Jpeg(300, 200)), ("photos", "two.jpg", TestPictures.Jpeg(301, 200))]
        );
        var (first, second) = Photos(shop);

        await shop.Submit($"products/{id}/photos/{second}/earlier");
        Assert.Equal((second, first), Photos(shop));
        await shop.Submit($"products/{id}/photos/{second}/remove");

        Assert.False(shop.Page.HasForm(shop.Url($"products/{id}/photos/{second}/remove")));
        Assert.True(shop.Page.HasForm(shop.Url($"products/{id}/photos/{first}/remove")));

        static (string First, string Second) Photos(ShopBrowser shop)
        {
            var ids = System
                .Text.RegularExpressions.Regex.Matches(shop.Page.Html, "/photos/([0-9a-z]+)/remove")
                .Select(match => match.Groups[1].Value)
                .ToArray();
            return ids is [var one, var two]
                ? (one, two)
                : throw new InvalidOperationException($"Two photos were expected, not {string.Join(", ", ids)}: {shop.Page.Text}");
        }
    }

    [Fact]
    public async Task Saving_a_title_does_not_count_the_pieces_anew()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Gift box", "2,499", ("stocking", "counted"), ("stock", "5"));
        var form = (await shop.Open($"products/{id}")).Form(shop.Url($"products/{id}"));
        Assert.Equal("5", form["stock"]);
        await Order(shop, id);

        await shop.Browser.Send(form, ("title", "Gift box, large"));

        shop.Browser.Is(200);
        Assert.Equal("4", (await shop.Open($"products/{id}")).Form(shop.Url($"products/{id}"))["stock"]);
    }

    [Fact]
    public async Task Categories_are_renamed_arranged_and_deleted_with_their_products_kept()
    {
        using var shop = await NewShop();
        await shop.AddProduct("Kaju katli", "480", ("category", "Sweets"));
        await shop.AddProduct("Aloo bhujia", "120", ("category", "Namkeen"));
        await shop.Open("categories");
        var ids = System
            .Text.RegularExpressions.Regex.Matches(shop.Page.Html, "data-id=\"([0-9a-z]{26})\"")
            .Select(match => match.Groups[1].Value)
            .ToArray();

        await shop.Open($"categories/{ids[0]}");
        await shop.Submit($"categories/{ids[0]}/rename", ("name", "Namkeen"));
        shop.Browser.Is(409);
        Assert.Equal("Namkeen", shop.Page.Form(shop.Url($"categories/{ids[0]}/delete"))["name"]);
        await shop.Submit($"categories/{ids[0]}/rename", ("name", "Mithai"));
        shop.Browser.Is(200);
        await shop.Submit($"categories/{ids[0]}/move", ("to", "down"));
        Assert.True(
            shop.Page.Text.IndexOf("Namkeen", StringComparison.Ordinal) < shop.Page.Text.IndexOf("Mithai", StringComparison.Ordinal),
            shop.Page.Text
        );
        await shop.Open($"categories/{ids[0]}");
        await shop.Submit($"categories/{ids[0]}/delete");
        Assert.Equal(shop.Url("categories"), shop.Browser.At);

        var visit = await shop.Visit();
        Assert.True(visit.Says("Kaju katli") && !visit.Says("Mithai"), visit.Text);
    }
}
