using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>An index that followed changes, compared with one made anew.</summary>
public sealed class ShopIndexTests
{
    private static readonly Category[] Categories = [.. Enumerable.Range(0, 4).Select(i => Catalogs.Category($"c{i}", $"Category {i}", i))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_change_and_a_new_reading_give_the_same(int seed)
    {
        var random = new Random(seed);
        var shop = Catalogs.Of(Catalogs.Store(), [.. Categories], [.. Enumerable.Range(0, 60).Select(i => Any(random, i))]);
        var index = new ShopIndex(shop);
        for (var change = 0; change < 200; change++)
        {
            var at = random.Next(shop.Products.Length);
            var product = shop.Products[at];
            var next = random.Next(6) switch
            {
                0 => shop.Products.RemoveAt(at),
                1 => shop.Products.Insert(at, Any(random, 1_000 + change) with { Position = product.Position }),
                2 => shop.Products.SetItem(at, product with { Visible = !product.Visible }),
                3 => shop.Products.SetItem(at, product with { CategoryId = Any(random, 0).CategoryId }),
                _ => shop.Products.SetItem(
                    at,
                    product with
                    {
                        Price = new Money(random.Next(1, 1_000), "INR"),
                        InStock = !product.InStock,
                    }
                ),
            };
            shop = shop with { Version = shop.Version + 1, Products = next };
            index = new ShopIndex(shop, index);
            var anew = new ShopIndex(shop);
            Assert.Equal(anew.Products.AsEnumerable(), index.Products);
            Assert.Equal(anew.Sections.Select(Read), index.Sections.Select(Read));
            Assert.Equal(Found(anew), Found(index));
        }
    }

    [Fact]
    public void A_change_of_price_touches_its_own_section_alone()
    {
        var shop = Catalogs.Of(
            Catalogs.Store(),
            [.. Categories],
            [.. Categories.Select((one, i) => Catalogs.Product($"p{i}", "Lamp", 1, one))]
        );
        var before = new ShopIndex(shop);
        var dearer = shop.Products[1] with { Price = new Money(9, "INR") };
        var after = new ShopIndex(shop with { Version = 2, Products = shop.Products.SetItem(1, dearer) }, before);
        Assert.Equal([true, false, true, true], after.Sections.Zip(before.Sections, (one, other) => ReferenceEquals(one, other)));
        Assert.Equal(9, after.Sections[1].Products[0].Price.Amount);
    }

    private static (string?, int, string) Read(ShopSection section) =>
        (section.Category?.Id, section.Start, string.Join(' ', section.Products.Select(product => $"{product.Id}={product.Price.Amount}")));

    private static (string, long, long)[] Found(ShopIndex shop)
    {
        var list = ProductListing.Of(shop, "lamp", ListFilter.None with { Sort = ListSort.Price }, "");
        return [.. list.Cut(0, list.Count).Select((product, i) => (product.Id, product.Price.Amount, list.PlaceOf(i).Rank))];
    }

    private static Product Any(Random random, int number) =>
        Catalogs.Product(
            $"p{number}",
            random.Next(2) == 0 ? $"Lamp {number}" : $"Table {number}",
            random.Next(1, 1_000),
            random.Next(5) is < 4 and var category ? Categories[category] : null,
            number
        );
}
