using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Catalog;

public class VariantTests
{
    private static readonly ProductOption Size = new("Size", ["S", "M"]);
    private static readonly ProductOption Colour = new("Colour", ["Red", "Blue"]);

    private static AddProduct Shirt => Goods.Ladoo with { Title = "Shirt", Options = [Size, Colour] };

    private static CatalogBook Add(AddProduct product)
    {
        var draft = new CatalogDraft(Goods.Empty, new ManualTime());
        draft.Add(product).OrThrow();
        return Goods.Empty.Commit(draft);
    }

    private static (CatalogBook Book, Product Product, CatalogDraft Draft) Edit(CatalogBook book, Func<EditProduct, EditProduct> change)
    {
        var draft = new CatalogDraft(book, new ManualTime());
        var product = draft.Edit(change(new EditProduct("", book.Shop.Products[0].Id))).OrThrow().Product;
        return (draft.HasChanges ? book.Commit(draft) : book, product, draft);
    }

    private static string Names(Product product) => string.Join(", ", product.Variants.Select(variant => variant.Name));

    [Fact]
    public void Options_alone_make_a_variant_of_each_combination()
    {
        var product = Add(Shirt).Shop.Products[0];
        Assert.Equal("S / Red, S / Blue, M / Red, M / Blue", Names(product));
        Assert.All(product.Variants, variant =>
            Assert.Equal((15_000L, true, false), (variant.Price.Amount, variant.InStock, variant.Counted))
        );
    }

    [Fact]
    public void A_product_with_variants_costs_its_lowest_and_is_in_stock_with_any()
    {
        var book = Add(
            Shirt with
            {
                Variants =
                [
                    new VariantDraft(null, ["s", "RED"], new Money(20_000, "INR"), InStock: false),
                    new VariantDraft(
                        null,
                        ["M", "Blue"],
                        new Money(18_000, "INR"),
                        Stock: 3,
                        Details: new DetailsChange(Sku: "MB", Weight: 300)
                    ),
                ],
            }
        );
        var product = book.Shop.Products[0];
        Assert.Equal((18_000L, true, true, "S / Red, M / Blue"), (product.Price.Amount, product.InStock, product.Counted, Names(product)));
        var quote = book.Quote([new QuoteLine(product.Id, 2, product.Variants[1].Id)]).OrThrow().Lines[0];
        Assert.Equal(
            ("M / Blue", 36_000L, true, "MB", product.Variants[1].Id),
            (quote.Variant, quote.Total.Amount, quote.Counted, quote.Details.Sku, quote.StockId)
        );
        Assert.False(book.Quote([new QuoteLine(product.Id, 1, product.Variants[0].Id)]).OrThrow().Lines[0].Available);
    }

    [Fact]
    public void What_a_product_says_of_tax_and_weight_counts_for_variants_that_say_nothing()
    {
        var book = Add(
            Shirt with
            {
                Details = new DetailsChange(Weight: 250, Hsn: "6205", TaxClass: "clothes"),
                Variants =
                [
                    new VariantDraft(null, ["S", "Red"]),
                    new VariantDraft(null, ["M", "Red"], Details: new DetailsChange(Weight: 300, TaxClass: "dear")),
                ],
            }
        );
        var product = book.Shop.Products[0];
        var details = book.Quote([.. product.Variants.Select(variant => new QuoteLine(product.Id, 1, variant.Id))])
            .OrThrow()
            .Lines.Select(line => line.Details);
        Assert.Equal(["250 6205 clothes", "300 6205 dear"], details.Select(one => $"{one.Weight} {one.Hsn} {one.TaxClass}"));
    }

    [Fact]
    public void A_variant_must_be_chosen_where_there_are_any_and_none_where_there_are_none()
    {
        var (shirt, plain) = (Add(Shirt), Goods.With("One"));
        Assert.Equal("unknown-variant", shirt.Quote([new QuoteLine(shirt.Shop.Products[0].Id, 1)]).Error?.Code);
        var gone = shirt.Quote([new QuoteLine(shirt.Shop.Products[0].Id, 1, "gone")]).Error;
        Assert.Equal(("unknown-variant", "gone"), (gone?.Code, gone?.Items.Single()));
        Assert.Equal("unknown-variant", plain.Quote([new QuoteLine(plain.Shop.Products[0].Id, 1, "v")]).Error?.Code);
    }

    [Fact]
    public void Variants_keep_their_ids_when_options_change()
    {
        var book = Add(Shirt);
        var before = book.Shop.Products[0];
        var (_, product, _) = Edit(book, edit =>
            edit with
            {
                Options = ImmutableArray.Create(Size with { Values = ["S", "M", "L"] }, Colour),
            }
        );
        Assert.Equal("S / Red, S / Blue, M / Red, M / Blue, L / Red, L / Blue", Names(product));
        Assert.Equal(before.Variants.Select(variant => variant.Id), product.Variants.Take(4).Select(variant => variant.Id));
    }

    [Fact]
    public void Without_options_it_is_one_thing_again()
    {
        var (book, product, _) = Edit(Add(Shirt), edit => edit with { Options = [] });
        Assert.Equal((0, 0, true), (product.Variants.Length, product.Options.Length, product.InStock));
        Assert.True(book.Quote([new QuoteLine(product.Id, 1)]).Ok);
    }

    [Fact]
    public void A_new_price_of_the_product_is_that_of_all_its_variants()
    {
        var (_, product, _) = Edit(Add(Shirt), edit => edit with { Price = new Money(9_900, "INR") });
        Assert.All(product.Variants, variant => Assert.Equal(9_900, variant.Price.Amount));
        Assert.Equal(9_900, product.Price.Amount);
    }

    [Fact]
    public void One_variant_is_changed_and_the_others_stay()
    {
        var book = Add(Shirt);
        var before = book.Shop.Products[0];
        var draft = new CatalogDraft(book, new ManualTime());
        var command = new EditVariant("", before.Id, before.Variants[2].Id, Price: new Money(100, "INR"), Stock: 7);
        var product = draft.EditVariant(command).OrThrow().Product;
        Assert.Equal((100L, true), (product.Variants[2].Price.Amount, product.Variants[2].Counted));
        Assert.Equal((before.Variants[2].Id, 7L), (draft.Counts.Single().StockId, draft.Counts.Single().Units));
        Assert.Same(before.Variants[0], product.Variants[0]);
        Assert.Equal(ErrorKind.NotFound, draft.EditVariant(command with { VariantId = "v" }).Error?.Kind);
        Assert.Equal(ErrorKind.Stale, draft.EditVariant(command with { IfVersion = 0 }).Error?.Kind);
    }

    [Fact]
    public void A_variant_that_sells_out_leaves_the_product_in_stock_while_another_is()
    {
        var book = Add(
            Shirt with
            {
                Options = [Size],
                Variants = [new VariantDraft(null, ["S"], Stock: 1), new VariantDraft(null, ["M"], Stock: 1)],
            }
        );
        foreach (var (variant, inStock) in new[] { (0, true), (1, false) })
        {
            var draft = new CatalogDraft(book, new ManualTime());
            draft.SetAvailability(book.Shop.Products[0].Variants[variant].Id, false);
            book = book.Commit(draft);
            Assert.Equal(inStock, book.Shop.Products[0].InStock);
        }
    }

    public static TheoryData<AddProduct, string> Refused =>
        new()
        {
            { Shirt with { Options = [Size, Colour, new("A", ["1"]), new("B", ["1"])] }, "options" },
            { Shirt with { Options = [Size, new("size", ["1"])] }, "options[1].name" },
            { Shirt with { Options = [new("", ["1"])] }, "options[0].name" },
            { Shirt with { Options = [new("Size", [])] }, "options[0].values" },
            { Shirt with { Options = [new("Size", ["S", "s"])] }, "options[0].values" },
            { Shirt with { Options = [new("A", [.. Numbers(11)]), new("B", [.. Numbers(10)])] }, "options" },
            { Shirt with { Options = [], Variants = [new VariantDraft(null, ["S"])] }, "variants" },
            { Shirt with { Variants = [new VariantDraft(null, ["S"])] }, "variants[0].values" },
            { Shirt with { Variants = [new VariantDraft(null, ["S", "Green"])] }, "variants[0].values" },
            {
                Shirt with
                {
                    Variants = [new VariantDraft(null, ["S", "Red"]), new VariantDraft(null, ["S", "red"])],
                },
                "variants[1].values"
            },
            { Shirt with { Variants = [new VariantDraft("none", ["S", "Red"])] }, "variants[0].id" },
            { Shirt with { Variants = [new VariantDraft(null, ["S", "Red"], new Money(0, "INR"))] }, "variants[0].price" },
            { Shirt with { Variants = [new VariantDraft(null, ["S", "Red"], Stock: 1_000_001)] }, "variants[0].stock" },
            { Shirt with { Variants = [new VariantDraft(null, ["S", "Red"], Picture: "p")] }, "variants[0].picture" },
            {
                Shirt with
                {
                    Variants = [new VariantDraft(null, ["S", "Red"], Details: new DetailsChange(Weight: -1))],
                },
                "variants[0].weight"
            },
            { Shirt with { Stock = 3 }, "stock" },
            { Shirt with { Details = new DetailsChange(Hsn: "12A4") }, "hsn" },
            { Shirt with { Details = new DetailsChange(CompareAt: new Money(1, "USD")) }, "compareAt" },
            { Shirt with { Details = new DetailsChange(TaxClass: "No Class") }, "taxClass" },
            { Shirt with { Details = new DetailsChange(LowStock: -2) }, "lowStock" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_sold_is_refused_with_its_field(AddProduct product, string field)
    {
        var refused = new CatalogDraft(Goods.Empty, new ManualTime()).Add(product);
        Assert.False(refused.Ok, $"{field} must be refused.");
        Assert.Equal(field, refused.Error.Field);
    }

    private static IEnumerable<string> Numbers(int count) => Enumerable.Range(1, count).Select(n => $"{n}");
}
