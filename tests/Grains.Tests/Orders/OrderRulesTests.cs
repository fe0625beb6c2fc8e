using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Grains.Tests.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

public class OrderRulesTests
{
    private static readonly PlaceOrder Good = Sales.Of(new QuoteLine("p", 1));

    private static PlaceOrder By(Customer customer) => Good with { Customer = customer };

    private static PlaceOrder To(Address address) => By(Sales.Ravi with { Address = address });

    private static Error? Check(PlaceOrder command, Quote quote) =>
        OrderRules.CheckOffer(command, quote, new ManualTime().GetUtcNow())
        ?? OrderRules.CheckPrice(command, quote, Pricer.Price(command.PricedAt(quote, new ManualTime().GetUtcNow())));

    public static TheoryData<PlaceOrder, string> Refused =>
        new()
        {
            { Good with { Lines = [] }, "lines" },
            { Good with { Lines = default }, "lines" },
            { Good with { Lines = [new QuoteLine("p", 1), new QuoteLine("p", 2)] }, "lines" },
            { Good with { Lines = [.. Enumerable.Range(0, 51).Select(i => new QuoteLine($"p{i}", 1))] }, "lines" },
            { Good with { Payment = (PaymentMethod)7 }, "payment.method" },
            { Good with { CartId = "../other" }, "cartId" },
            { Good with { Delivery = (DeliveryMethod)7 }, "delivery.method" },
            { Good with { DiscountCode = new string('C', 101) }, "discountCode" },
            { By(null!), "customer" },
            { By(Sales.Ravi with { Name = "\u200b" }), "customer.name" },
            { By(Sales.Ravi with { Name = new string('n', 81) }), "customer.name" },
            { By(Sales.Ravi with { Phone = default }), "customer.phone" },
            { By(Sales.Ravi with { Phone = new Phone("12") }), "customer.phone" },
            { By(Sales.Ravi with { Note = new string('n', 501) }), "customer.note" },
            { To(null!), "customer" },
            { To(Sales.Ravi.Address with { Line1 = "" }), "customer.address.line1" },
            { To(Sales.Ravi.Address with { City = "" }), "customer.address.city" },
            { To(Sales.Ravi.Address with { PostalCode = "12345678901234567" }), "customer.address.postalCode" },
            { To(Sales.Ravi.Address with { Country = "India" }), "customer.address.country" },
            { To(Sales.Ravi.Address with { State = new string('s', 81) }), "customer.address.state" },
            { To(Sales.Ravi.Address with { State = "Nowhere" }), "customer.address.state" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_ordered_is_refused_with_its_field(PlaceOrder command, string field)
    {
        var refused = OrderRules.Clean(command);
        Assert.False(refused.Ok, $"{field} must be refused.");
        Assert.Equal(field, refused.Error.Field);
    }

    [Fact]
    public void What_the_shopper_wrote_is_trimmed()
    {
        var clean = OrderRules.Clean(To(new Address(" 12 MG Road ", " Pune ", null!, " in "))).OrThrow();
        Assert.Equal(new Address("12 MG Road", "Pune", "", "IN"), clean.Customer.Address);
    }

    [Theory]
    [InlineData("Jammu & Kashmir", "Jammu and Kashmir")]
    [InlineData("IN-MH", "Maharashtra")]
    [InlineData("तमिलनाडु", "Tamil Nadu")]
    [InlineData("", "")]
    public void A_state_of_India_is_kept_by_its_name(string typed, string kept)
    {
        Assert.Equal(kept, OrderRules.Clean(To(Sales.Ravi.Address with { State = typed })).OrThrow().Customer.Address.State);
        var unsaid = OrderRules.Clean(To(Sales.Ravi.Address with { State = typed, Country = "" })).OrThrow().Customer.Address;
        Assert.Equal(kept, OrderRules.Settled(unsaid, SaleTerms.Default with { Country = "IN" }).State);
        Assert.Equal(typed, OrderRules.Settled(unsaid, SaleTerms.Default with { Country = "NP" }).State);
    }

    [Fact]
    public void A_state_that_India_does_not_have_is_refused_whatever_the_taxes()
    {
        Assert.Equal("customer.address.state", OrderRules.Clean(To(Sales.Ravi.Address with { State = "Nowhere" })).Error?.Field);
        Assert.True(OrderRules.Clean(To(Sales.Ravi.Address with { State = "Nowhere", Country = "FR" })).Ok);
        var book = Goods.With("One");
        var command = To(Sales.Ravi.Address with { State = "Nowhere", Country = "" }) with
        {
            Lines = [new QuoteLine(book.Shop.Products[0].Id, 1)],
        };
        var quote = book.Quote(command.Lines).OrThrow();
        Assert.Null(Check(command, quote));
        Assert.Equal("customer.address.state", Check(command, quote with { Terms = quote.Terms with { Country = "IN" } })?.Field);
    }

    [Fact]
    public void A_postal_code_is_kept_in_plain_digits() =>
        Assert.Equal(
            "411001",
            OrderRules.Clean(To(Sales.Ravi.Address with { PostalCode = "\u202a४११००१\u202c" })).OrThrow().Customer.Address.PostalCode
        );

    [Fact]
    public void The_shop_says_why_it_does_not_take_an_order()
    {
        var book = Goods.With("One");
        var command = Sales.Of(new QuoteLine(book.Shop.Products[0].Id, 1));
        var quote = book.Quote(command.Lines).OrThrow();
        Assert.Null(Check(command, quote));
        Assert.Equal("shop-closed", Check(command, quote with { Store = quote.Store with { Open = false } })?.Code);
        Assert.Equal("payment-not-offered", Check(command, quote with { Store = quote.Store with { CashOnDelivery = false } })?.Code);
        Assert.Equal(
            "payment-not-offered",
            Check(command with { Payment = PaymentMethod.Upi }, quote with { Store = quote.Store with { Vpa = null } })?.Code
        );
        var dear = quote.Lines[0] with { Total = new Money(Money.Max + 1, "INR") };
        Assert.Equal("total-too-high", Check(command, quote with { Lines = [dear] })?.Code);
    }

    [Fact]
    public void A_changed_total_comes_with_the_new_one()
    {
        var book = Goods.With("One");
        var command = Sales.Of(new QuoteLine(book.Shop.Products[0].Id, 2)) with { ExpectedTotal = new Money(29_999, "INR") };
        var error = Check(command, book.Quote(command.Lines).OrThrow());
        Assert.Equal(("total-changed", new Money(30_000, "INR")), (error?.Code, error?.NewTotal));
        Assert.Null(Check(command with { ExpectedTotal = new Money(30_000, "INR") }, book.Quote(command.Lines).OrThrow()));
    }

    [Fact]
    public void Sold_out_names_the_lines()
    {
        var book = Goods.With("One", "Two");
        var draft = new CatalogDraft(book, new ManualTime());
        draft.Edit(new EditProduct("", book.Shop.Products[1].Id, InStock: false)).OrThrow();
        var lines = book.Shop.Products.Select(product => new QuoteLine(product.Id, 1)).ToImmutableArray();
        var error = Check(Good with { Lines = lines }, book.Commit(draft).Quote(lines).OrThrow())!;
        Assert.Equal("sold-out", error.Code);
        Assert.Equal(book.Shop.Products[1].Id, Assert.Single(error.Items));
    }
}
