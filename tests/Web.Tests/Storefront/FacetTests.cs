using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Counts of facets, compared with what comes out when each is wanted.</summary>
public sealed class FacetTests
{
    private static readonly string[] Sizes = ["S", "M", "L"];
    private static readonly string[] Brands = ["Asha", "Bela", "Chand"];
    private static readonly string[] Colours = ["Red", "Blue", "Green"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_count_is_what_would_be_found(int seed)
    {
        var random = new Random(seed);
        var shop = new ShopIndex(Shop(random));
        for (var i = 0; i < 60; i++)
        {
            var (query, filter) = (random.Next(2) == 0 ? "" : "shirt", Any(random));
            var list = ProductListing.Of(shop, query, filter, "");
            Assert.Equal(Wanted(shop, filter).Order(), list.Cut(0, list.Count).Select(product => product.Id).Order());
            foreach (var (section, count) in list.Facets.Categories)
            {
                Assert.Equal(Count(filter with { Category = section.Category!.Handle }), count);
            }

            foreach (var range in list.Facets.Prices)
            {
                Assert.Equal(Count(filter with { MinPrice = range.From, MaxPrice = range.To }), range.Count);
            }

            foreach (var (brand, count) in list.Facets.Brands)
            {
                Assert.Equal(Count(filter with { Brands = [brand.ToLowerInvariant()] }), count);
            }

            foreach (var (stars, count) in list.Facets.Ratings)
            {
                Assert.Equal(Count(filter with { MinRating = stars }), count);
            }

            Assert.Equal(Count(filter with { InStock = true }), list.Facets.InStock);
            foreach (var option in list.Facets.Options)
            {
                var others = filter.Options.Where(one => one.Name != option.Name.ToLowerInvariant());
                foreach (var (value, count) in option.Values)
                {
                    Assert.Equal(Count(filter with { Options = [.. others, OptionWanted.Of(option.Name, value)] }), count);
                }
            }

            int Count(ListFilter wanted) => ProductListing.Of(shop, query, wanted, "").Count;
        }
    }

    [Fact]
    public void A_filter_has_one_address_and_reads_as_it_was_written()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var filter = Any(random);
            var written = ListFilter.Parse(filter.ToString()).ToString();
            Assert.Equal(written, ListFilter.Parse(written).ToString());
            Assert.Equal(
                ListFilter.Parse(filter.ToString()).ToString(),
                ListFilter.Parse((filter with { Options = [.. filter.Options.Reverse()] }).ToString()).ToString()
            );
        }
    }

    [Fact]
    public void The_first_of_a_list_are_the_same_whether_the_rest_is_sorted_or_not()
    {
        var random = new Random(5);
        var shop = new ShopIndex(
            Catalogs.Of([
                .. Enumerable.Range(0, 500).Select(i => Catalogs.Product($"p{i}", $"Shirt {i % 7}", random.Next(1, 90), position: i)),
            ])
        );
        foreach (var (sort, first) in ListSorts.All.SelectMany(sort => new[] { 1, 7, 36, 250, 499, 500 }.Select(first => (sort, first))))
        {
            var filter = ListFilter.None with { Sort = sort };
            var whole = ProductListing.Of(shop, "shirt 3", filter, "");
            var end = Math.Min(first, whole.Count);
            Assert.Equal(whole.Cut(0, end).AsEnumerable(), ProductListing.Of(shop, "shirt 3", filter, "", first).Cut(0, end));
        }
    }

    [Fact]
    public void Sorted_by_rating_the_best_come_first_and_those_without_a_review_last()
    {
        var shop = new ShopIndex(Shop(new Random(11)));
        var list = ProductListing.Of(shop, "shirt", ListFilter.None with { Sort = ListSort.Rating }, "");
        var ratings = list.Cut(0, list.Count).Select(product => (product.Reviews?.Tenths ?? 0, product.Reviews?.Count ?? 0)).ToList();
        Assert.Equal(ratings.OrderDescending(), ratings);
        Assert.Equal(0, ratings[^1].Item1);
        Assert.True(ratings[0].Item1 > 40);
    }

    [Fact]
    public void A_shop_without_reviews_has_no_facet_of_stars() =>
        Assert.Empty(
            ProductListing.Of(new ShopIndex(Catalogs.Of([Catalogs.Product("p1", "Shirt")])), "", ListFilter.None, "").Facets.Ratings
        );

    [Fact]
    public void Of_products_that_match_alike_the_best_sold_comes_first_and_more_words_before_any_sales()
    {
        ImmutableArray<Product> products =
        [
            Catalogs.Product("p1", "Cotton shirt", position: 1),
            Catalogs.Product("p2", "Cotton shirt", position: 2),
            Catalogs.Product("p3", "Cotton", position: 3),
        ];
        var sold = new ShopPopularity([new SoldUnits(products[2].Id, 5_000), new SoldUnits(products[1].Id, 40)], []);
        var shop = new ShopIndex(Catalogs.Of(products) with { Popularity = sold });
        var list = ProductListing.Of(shop, "cotton shirt", ListFilter.None, "");
        Assert.Equal([2, 1, 3], list.Cut(0, list.Count).Select(product => product.Position));
    }

    [Fact]
    public void An_option_with_very_many_values_is_cut()
    {
        var shop = new ShopIndex(
            Catalogs.Of([
                .. Enumerable
                    .Range(0, 2_000)
                    .Select(i =>
                        With(
                            Catalogs.Product($"p{i}", $"Shirt {i}"),
                            ["Batch"],
                            [
                                [$"value {i}"],
                            ],
                            true
                        )
                    ),
            ])
        );
        var facet = Assert.Single(ProductListing.Of(shop, "shirt", ListFilter.None, "").Facets.Options);
        Assert.Equal(OptionFacet.MaxValues, facet.Values.Length);
    }

    private static IEnumerable<string> Wanted(ShopIndex shop, ListFilter filter) =>
        shop.Products.Where(product => IsWanted(shop, product, filter)).Select(product => product.Id);

    private static bool IsWanted(ShopIndex shop, Product product, ListFilter filter)
    {
        var kinds =
            product.Variants.Length == 0
                ? [([], product.InStock)]
                : product.Variants.Select(variant => (variant.Values, variant.InStock)).ToList();
        return (filter.Category.Length == 0 || shop.SectionOf(product)?.Category?.Handle == filter.Category)
            && (filter.MinPrice is null || product.Price.Amount >= filter.MinPrice)
            && (filter.MaxPrice is null || product.Price.Amount <= filter.MaxPrice)
            && (filter.MinRating is not { } stars || (product.Reviews?.Tenths ?? 0) >= stars * 10)
            && (filter.Brands.Length == 0 || filter.Brands.Contains(product.Brand.ToLowerInvariant()))
            && kinds.Exists(kind =>
                (!filter.InStock || kind.Item2)
                && filter
                    .Options.GroupBy(option => option.Name)
                    .All(group =>
                        product.Options.ToList().FindIndex(option => option.Name.ToLowerInvariant() == group.Key) is >= 0 and var at
                        && group.Any(option => option.Value == kind.Item1[at].ToLowerInvariant())
                    )
            );
    }

    private static ListFilter Any(Random random) =>
        new(
            random.Next(3) == 0 ? "tops" : "",
            random.Next(3) == 0 ? random.Next(10_000) : null,
            random.Next(3) == 0 ? random.Next(10_000) : null,
            random.Next(3) == 0,
            [
                .. Enumerable
                    .Range(0, random.Next(4))
                    .Select(_ =>
                        random.Next(2) == 0
                            ? OptionWanted.Of("Size", Sizes[random.Next(3)])
                            : OptionWanted.Of("Colour", Colours[random.Next(3)])
                    )
                    .Distinct(),
            ],
            (ListSort)random.Next(ListSorts.All.Count),
            random.Next(3) == 0 ? [Brands[random.Next(3)].ToLowerInvariant()] : [],
            random.Next(3) == 0 ? random.Next(1, 6) : null
        );

    private static CatalogSnapshot Shop(Random random)
    {
        var categories = new[] { Catalogs.Category("tops", "Tops", 0), Catalogs.Category("more", "More", 1) };
        return Catalogs.Of(
            Catalogs.Store(),
            [.. categories],
            [
                .. Enumerable
                    .Range(0, 60)
                    .Select(i =>
                    {
                        var plain = Catalogs.Product(
                            $"p{i}",
                            $"Shirt {i}",
                            category: random.Next(3) is < 2 and var at ? categories[at] : null
                        ) with
                        {
                            Price = new Money(random.Next(1, 10_000), "INR"),
                            InStock = random.Next(2) == 0,
                            Labels = random.Next(4) is < 3 and var brand ? new ProductLabels(Brands[brand], [], []) : null,
                            Reviews = random.Next(3) == 0 ? null : Rated(random.Next(1, 5), random),
                        };
                        return random.Next(4) == 0
                            ? plain
                            : With(
                                plain,
                                ["Size", "Colour"],
                                [
                                    .. Sizes
                                        .SelectMany(size => Colours.Select(colour => new[] { size, colour }))
                                        .Where(_ => random.Next(3) == 0)
                                        .DefaultIfEmpty(["S", "Red"]),
                                ],
                                random
                            );
                    }),
            ]
        );
    }

    private static ProductReviews Rated(int count, Random random) =>
        new(1, count, Enumerable.Range(0, count).Sum(_ => (long)random.Next(1, 6)), []);

    private static Product With(Product product, string[] names, string[][] variants, object stock) =>
        product with
        {
            Options = [.. names.Select((name, i) => new ProductOption(name, [.. variants.Select(values => values[i]).Distinct()]))],
            Variants =
            [
                .. variants.Select(values => new Variant(
                    Ids.Derive(product.Id, string.Join('/', values)),
                    [.. values],
                    product.Price,
                    stock is Random random ? random.Next(2) == 0 : (bool)stock,
                    false,
                    null,
                    product.Details
                )),
            ],
        };
}
