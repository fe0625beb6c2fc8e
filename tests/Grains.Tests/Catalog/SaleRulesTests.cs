using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Catalog;

public class SaleRulesTests
{
    private static readonly ProductOption Size = new("Size", ["S", "L"]);

    private readonly ManualTime _time = new();

    private DateTimeOffset Now => _time.GetUtcNow();

    [Fact]
    public void A_sale_is_the_price_from_its_first_second_to_its_last_and_leaves_everything_as_it_was()
    {
        var book = Added(
            Goods.Ladoo with
            {
                Details = new DetailsChange(CompareAt: Rupees(200)) { Sale = Sale(100, from: Now.AddHours(1), until: Now.AddHours(2)) },
            }
        );
        Assert.Equal((Rupees(150), Rupees(200)), Prices(book));
        Assert.Equal(Now.AddHours(1), DueTimes.Next(book.Shop));

        book = At(book, TimeSpan.FromSeconds(3599));
        Assert.Equal(Rupees(150), Prices(book).Price);
        book = At(book, TimeSpan.FromSeconds(1));
        Assert.Equal((Rupees(100), Rupees(150)), Prices(book));
        Assert.Equal(Rupees(100), book.Quote([new(book.Shop.Products[0].Id, 1)]).OrThrow().Total);
        book = At(book, TimeSpan.FromSeconds(3599));
        Assert.Equal(Rupees(100), Prices(book).Price);
        book = At(book, TimeSpan.FromSeconds(1));
        Assert.Equal((Rupees(150), Rupees(200)), Prices(book));
        Assert.Null(book.Shop.Products[0].Details.Sale);
        Assert.Null(DueTimes.Next(book.Shop));
    }

    [Fact]
    public void A_new_price_during_a_sale_is_the_price_after_it()
    {
        var book = Added(Goods.Ladoo with { Details = new DetailsChange { Sale = Sale(100, until: Now.AddHours(1)) } });
        var id = book.Shop.Products[0].Id;
        Assert.Equal((Rupees(100), Rupees(150)), Prices(book));

        book = Edited(book, new EditProduct("op", id, Title: "Ladoo", Price: Rupees(180)));
        Assert.Equal((Rupees(100), Rupees(180)), Prices(book));
        var refused = new CatalogDraft(book, _time).Edit(new EditProduct("op", id, Price: Rupees(100)));
        Assert.Equal(("sale-price", "sale"), (refused.Error?.Code, refused.Error?.Field));

        Assert.Equal((Rupees(180), null), Prices(At(book, TimeSpan.FromHours(1))));
        book = Edited(book, new EditProduct("op", id) { Details = new DetailsChange { Sale = new SaleChange(Rupees(0)) } });
        Assert.Equal((Rupees(180), null), Prices(book));
    }

    [Theory]
    [InlineData(150, 0, 60, "sale-price")]
    [InlineData(-1, 0, 60, "sale-price")]
    [InlineData(100, 0, -1, "sale-ends")]
    [InlineData(100, 60, 60, "sale-ends")]
    public void A_sale_that_cannot_be_is_refused(long price, int from, int until, string code)
    {
        var sale = Sale(price, Now.AddMinutes(from), Now.AddMinutes(until));
        var added = new CatalogDraft(Goods.Empty, _time).Add(Goods.Ladoo with { Details = new DetailsChange { Sale = sale } });
        Assert.Equal(code, added.Error?.Code);
    }

    [Fact]
    public void Variants_have_sales_of_their_own_and_the_product_has_the_lowest_price()
    {
        var book = Added(Goods.Ladoo with { Options = [Size] });
        var product = book.Shop.Products[0];
        var edit = new EditVariant("op", product.Id, product.Variants[1].Id, Price: Rupees(250))
        {
            Details = new DetailsChange { Sale = Sale(120, until: Now.AddHours(1)) },
        };
        var draft = new CatalogDraft(book, _time);
        draft.EditVariant(edit).OrThrow();
        book = book.Commit(draft);
        product = book.Shop.Products[0];
        Assert.Equal((Rupees(120), Rupees(150)), (product.Price, product.RegularPrice));
        Assert.Equal([Rupees(150), Rupees(120)], product.Variants.Select(variant => variant.Price));

        var renamed = Edited(book, new EditProduct("op", product.Id, Title: "Ladoo")).Shop.Products[0];
        Assert.Equal((Rupees(120), Rupees(150)), (renamed.Price, renamed.RegularPrice));

        product = At(book, TimeSpan.FromHours(1)).Shop.Products[0];
        Assert.Equal([Rupees(150), Rupees(250)], product.Variants.Select(variant => variant.Price));
        Assert.Equal(Rupees(150), product.Price);

        book = Edited(book, new EditProduct("op", product.Id) { Details = new DetailsChange { Sale = Sale(90) } });
        Assert.All(book.Shop.Products[0].Variants, variant => Assert.Equal(Rupees(90), variant.Price));
    }

    [Fact]
    public void An_edit_just_after_a_sale_is_not_refused_because_of_it()
    {
        var book = Added(Goods.Ladoo with { Details = new DetailsChange { Sale = Sale(100, until: Now.AddHours(1)) } });
        _time.Advance(TimeSpan.FromHours(1));

        book = Edited(book, new EditProduct("op", book.Shop.Products[0].Id, Title: "Ladoo"));

        Assert.Equal((Rupees(150), null), Prices(book));
    }

    [Fact]
    public void A_copy_is_hidden_and_has_the_regular_price_and_no_number_of_its_own()
    {
        var book = Added(
            Goods.Ladoo with
            {
                Stock = 4,
                Details = new DetailsChange("SKU-1", "4006381333931", Weight: 500) { Sale = Sale(100) },
                Labels = new LabelsChange("Anokhi", ["cotton"]),
            }
        );
        var draft = new CatalogDraft(book, _time);
        var copy = draft.Duplicate(book.Shop.Products[0].Id, "Besan ladoo (copy)").OrThrow().Product;
        Assert.Equal(("besan-ladoo-copy", false, false, Rupees(150)), (copy.Handle, copy.Visible, copy.Counted, copy.Price));
        Assert.Equal(("", "", 500, null), (copy.Details.Sku, copy.Details.Barcode, copy.Details.Weight, copy.Details.Sale));
        Assert.Equal(("Anokhi", "cotton", "Sweets"), (copy.Brand, copy.Tags[0], draft.Change().Categories.IsEmpty ? "Sweets" : "another"));
        Assert.Empty(draft.Counts);
    }

    private static Money Rupees(long amount) => new(amount * 100, "INR");

    private static SaleChange Sale(long price, DateTimeOffset? from = null, DateTimeOffset? until = null) =>
        new(Rupees(price), from, until);

    private static (Money Price, Money? CompareAt) Prices(CatalogBook book) =>
        (book.Shop.Products[0].Price, book.Shop.Products[0].Details.CompareAt);

    private CatalogBook Added(AddProduct product)
    {
        var draft = new CatalogDraft(Goods.Empty, _time);
        draft.Add(product).OrThrow();
        return Goods.Empty.Commit(draft);
    }

    private CatalogBook Edited(CatalogBook book, EditProduct edit)
    {
        var draft = new CatalogDraft(book, _time);
        draft.Edit(edit).OrThrow();
        return book.Commit(draft);
    }

    private CatalogBook At(CatalogBook book, TimeSpan later)
    {
        _time.Advance(later);
        var draft = new CatalogDraft(book, _time);
        draft.PassTime();
        return draft.HasChanges ? book.Commit(draft) : book;
    }
}
