using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Web.Demo;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Tests.Demo;

public class DemoContentTests
{
    public static TheoryData<string> Slugs => [.. DemoContent.Shops.Select(shop => shop.Slug)];

    [Fact]
    public void The_restaurant_has_a_menu_of_2000_items_in_40_categories()
    {
        var menu = Shop("annapurna-kitchen").Items;

        Assert.Equal(2000, menu.Length);
        Assert.Equal(40, menu.Select(item => item.Category).Distinct().Count());
        Assert.InRange(menu.Select(item => item.Picture).Distinct().Count(), 60, 120);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_shop_is_one_its_seller_could_have_entered(string slug)
    {
        var shop = Shop(slug);

        Assert.Null(Slug.Check(shop.Slug));
        Assert.InRange(shop.Description.Length, 1, 500);
        Assert.StartsWith("+447700900", shop.Seller.E164, StringComparison.Ordinal);
        Assert.True(TimeZoneInfo.TryFindSystemTimeZoneById(shop.TimeZone, out _), shop.TimeZone);
        Assert.All(shop.Items, item =>
        {
            Assert.InRange(item.Title.Length, 1, ProductRules.MaxTitle);
            Assert.InRange(item.Description.Length, 1, 5000);
            Assert.True(item.Price.Amount > 0 && item.Price.Currency == shop.Currency, $"{item.Title} costs {item.Price}.");
        });
        Assert.Equal([], shop.Items.GroupBy(item => item.Title).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Clothes_come_in_sizes()
    {
        var kurta = Shop("kalanjali-handlooms").Items.First(item => item.Category == "Kurtas for Women");
        Assert.Equal("Size", kurta.Option?.Name);
        Assert.Equal("XS", kurta.Option!.Values[0]);
        Assert.Equal(7, kurta.Option.Values.Length);
        Assert.Equal(
            (0, 12_000),
            (kurta.Variants[0].Price!.Value.Amount - kurta.Price.Amount, kurta.Variants[6].Price!.Value.Amount - kurta.Price.Amount)
        );
        Assert.Single(kurta.MorePictures);
        Assert.Equal(("6211", 300), (kurta.Details?.Hsn, kurta.Details?.Weight));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_shop_sells_on_terms_that_its_seller_could_have_set(string slug)
    {
        var terms = Shop(slug).Terms;
        var set = TermsRules
            .Apply(SaleTerms.Default, new ChangeTerms("op", Country: terms.Country, Tax: terms.Tax, Delivery: terms.Delivery))
            .OrThrow();
        Assert.NotEqual("", set.Country);
        Assert.All(terms.Discounts, discount => set = DiscountRules.Put(set, discount).OrThrow());
    }

    [Fact]
    public void No_two_shops_have_the_same_seller() =>
        Assert.Equal(DemoContent.Shops.Count, DemoContent.Shops.Select(shop => shop.Seller).Distinct().Count());

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_picture_can_be_drawn_and_no_colour_is_left_open(string slug)
    {
        foreach (var drawing in Shop(slug).Items.Select(item => item.Picture).DistinctBy(picture => picture.Drawing))
        {
            var svg = drawing.Draw();

            Assert.False(svg.AsSpan().ContainsAny((byte)'{', (byte)'}'), $"{drawing.Drawing} has a colour that is not filled in.");
            Assert.True(
                svg.AsSpan().IndexOf("<image"u8) < 0 && svg.AsSpan().IndexOf("file:"u8) < 0,
                $"{drawing.Drawing} reads another file."
            );
            using var image = VipsLibrary.Load("svgload_buffer", svg, "");
            Assert.Equal((800, 800), (image.Width, image.Height));
        }
    }

    [Theory]
    [InlineData("name: X\noops")]
    [InlineData("~ {} | 0 |")]
    public void A_file_that_cannot_be_read_says_which_line(string text) =>
        Assert.Contains(text.Split('\n')[^1], Assert.Throws<FormatException>(() => ShopFile.Parse(text)).Message, StringComparison.Ordinal);

    private static DemoShop Shop(string slug) => DemoContent.Shops.Single(shop => shop.Slug == slug);
}
