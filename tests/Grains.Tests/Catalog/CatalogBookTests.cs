using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Catalog;

public class CatalogBookTests
{
    private readonly CatalogBook _book = Goods.With("One", "Two");

    [Fact]
    public void A_quote_is_priced_from_the_catalog()
    {
        var quote = _book.Quote([new QuoteLine(_book.Shop.Products[0].Id, 2), new QuoteLine(_book.Shop.Products[1].Id, 1)]).OrThrow();
        Assert.Equal(new Money(45_000, "INR"), quote.Total);
        Assert.Equal(_book.Shop.Version, quote.Version);
    }

    [Fact]
    public void Another_shops_product_is_refused_by_name()
    {
        var stranger = Ids.Token();
        var error = _book.Quote([new QuoteLine(_book.Shop.Products[0].Id, 1), new QuoteLine(stranger, 1)]).Error!;
        Assert.Equal("unknown-product", error.Code);
        Assert.Equal(stranger, Assert.Single(error.Items));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000)]
    [InlineData(int.MinValue)]
    public void Quantities_are_bounded(int quantity) =>
        Assert.Equal("quantity", _book.Quote([new QuoteLine(_book.Shop.Products[0].Id, quantity)]).Error?.Field);

    [Fact]
    public void What_is_hidden_or_sold_out_is_quoted_and_not_summed()
    {
        var draft = new CatalogDraft(_book, new ManualTime());
        draft.Edit(new EditProduct("", _book.Shop.Products[0].Id, Visible: false)).OrThrow();
        var quote = _book.Commit(draft).Quote([.. _book.Shop.Products.Select(product => new QuoteLine(product.Id, 1))]).OrThrow();
        Assert.Equal([false, true], quote.Lines.Select(line => line.Available));
        Assert.Equal(15_000, quote.Total.Amount);
    }

    [Fact]
    public void Nothing_costs_nothing() => Assert.Equal(Money.Zero("INR"), _book.Quote([]).OrThrow().Total);
}
