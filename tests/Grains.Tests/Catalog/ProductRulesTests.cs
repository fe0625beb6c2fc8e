using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Catalog;

public class ProductRulesTests
{
    private static readonly AddProduct Good = Goods.Ladoo;

    public static TheoryData<AddProduct, string> Refused =>
        new()
        {
            { Good with { Title = "" }, "title" },
            { Good with { Title = new string('t', ProductRules.MaxTitle + 1) }, "title" },
            { Good with { Title = "a\u0000" }, "title" },
            { Good with { Price = new Money(0, "INR") }, "price" },
            { Good with { Price = new Money(-1, "INR") }, "price" },
            { Good with { Price = new Money(Money.Max + 1, "INR") }, "price" },
            { Good with { Price = new Money(100, "USD") }, "price" },
            { Good with { Description = new string('d', 5_001) }, "description" },
            { Good with { Category = new string('c', 81) }, "category" },
            { Good with { Stock = -1 }, "stock" },
            { Good with { Stock = 1_000_001 }, "stock" },
            { Good with { Handle = "Not A Handle" }, "handle" },
            { Good with { Handle = "" }, "handle" },
            { Good with { Handle = "a/../b" }, "handle" },
            { Good with { Pictures = ["not-an-id"] }, "pictures" },
            { Good with { Pictures = ["01k0000000000000000abcdefg", "01k0000000000000000abcdefg"] }, "pictures" },
            { Good with { Pictures = [.. Enumerable.Range(0, 9).Select(_ => Ids.Token())] }, "pictures" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_added_is_refused_with_its_field(AddProduct command, string field)
    {
        var refused = ProductRules.Clean(command, "INR");
        Assert.False(refused.Ok, $"{field} must be refused.");
        Assert.Equal(field, refused.Error.Field);
    }

    [Fact]
    public void Script_in_every_field_is_text_like_any_other()
    {
        const string script = "<script>alert(1)</script>";
        var clean = ProductRules.Clean(Good with { Title = script, Description = script, Category = script }, "INR").OrThrow();
        Assert.Equal((script, script, script), (clean.Title, clean.Description, clean.Category));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(3, true)]
    public void Counted_units_decide_whether_it_is_in_stock(long units, bool inStock) =>
        Assert.Equal(inStock, ProductRules.Clean(Good with { Stock = units, InStock = !inStock }, "INR").OrThrow().InStock);

    [Theory]
    [InlineData(150, "INR", "USD", 150)]
    [InlineData(150, "INR", "JPY", 2)]
    [InlineData(1, "INR", "JPY", 1)]
    [InlineData(15, "JPY", "KWD", 15_000)]
    [InlineData(Money.Max, "JPY", "INR", Money.Max)]
    public void A_price_in_another_currency_keeps_its_number(long amount, string from, string to, long expected) =>
        Assert.Equal(new Money(expected, to), Prices.In(new Money(amount, from), to));

    [Fact]
    public void An_edit_that_names_nothing_is_clean() =>
        Assert.True(ProductRules.Clean(new EditProduct("op", "p", Pictures: ImmutableArray<string>.Empty), "INR").Ok);
}
