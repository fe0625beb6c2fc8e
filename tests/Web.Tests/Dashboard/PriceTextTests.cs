using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Tests.Dashboard;

public class PriceTextTests
{
    [Theory]
    [InlineData("150", "INR", 15000)]
    [InlineData("150.50", "INR", 15050)]
    [InlineData("150.5", "INR", 15050)]
    [InlineData("150,50", "EUR", 15050)]
    [InlineData("150.", "INR", 15000)]
    [InlineData("1,500", "INR", 150000)]
    [InlineData("1,500.50", "INR", 150050)]
    [InlineData("1.500,50", "EUR", 150050)]
    [InlineData("1,50,000", "INR", 15000000)]
    [InlineData("1,50,000.25", "INR", 15000025)]
    [InlineData("1,234,567.89", "USD", 123456789)]
    [InlineData("1.234.567", "EUR", 123456700)]
    [InlineData("1 234,50", "SEK", 123450)]
    [InlineData("1\u202f234,50", "EUR", 123450)]
    [InlineData("1'234.50", "CHF", 123450)]
    [InlineData("₹150", "INR", 15000)]
    [InlineData("₹ 1,500/-", "INR", 150000)]
    [InlineData("Rs. 99", "INR", 9900)]
    [InlineData("99 INR", "INR", 9900)]
    [InlineData("12 zł", "PLN", 1200)]
    [InlineData("१५०", "INR", 15000)]
    [InlineData("٢٥٫٥", "AED", 2550)]
    [InlineData("1500", "JPY", 1500)]
    [InlineData("1,500", "JPY", 1500)]
    [InlineData("25.000", "VND", 25000)]
    [InlineData("1.500", "KWD", 1500)]
    [InlineData("2.25", "KWD", 2250)]
    [InlineData("0.05", "USD", 5)]
    [InlineData("00150", "INR", 15000)]
    [InlineData("0", "INR", 0)]
    [InlineData("$150", "MXN", 15000)]
    [InlineData("￥１５０", "CNY", 15000)]
    [InlineData("150元", "CNY", 15000)]
    [InlineData("१५० रुपये", "INR", 15000)]
    [InlineData("रु. १,५०,०००", "INR", 15000000)]
    [InlineData("৳১৫০", "BDT", 15000)]
    [InlineData("১৫০ টাকা", "BDT", 15000)]
    [InlineData("ரூ.150", "INR", 15000)]
    [InlineData("١٢٫٥٠٠ د.ك", "KWD", 12500)]
    [InlineData("ر.س. ١٥٠", "SAR", 15000)]
    [InlineData("۱٬۵۰۰ روپے", "PKR", 150000)]
    [InlineData("10000000000", "INR", 1_000_000_000_000)]
    public void A_price_as_people_write_it_is_read_exactly(string typed, string currency, long minorUnits) =>
        Assert.Equal(new Money(minorUnits, currency), PriceText.Read(typed, currency).OrThrow());

    [Theory]
    [InlineData("", "INR", "price-empty")]
    [InlineData("   ", "INR", "price-empty")]
    [InlineData(null, "INR", "price-empty")]
    [InlineData("₹", "INR", "price-empty")]
    [InlineData("-5", "INR", "price-negative")]
    [InlineData("abc", "INR", "price-unreadable")]
    [InlineData("12e3", "INR", "price-unreadable")]
    [InlineData("1/2", "INR", "price-unreadable")]
    [InlineData(".50", "INR", "price-unreadable")]
    [InlineData("<script>", "INR", "price-unreadable")]
    [InlineData("€150", "INR", "price-unreadable")]
    [InlineData("元", "CNY", "price-empty")]
    [InlineData("1,5,0", "INR", "price-unreadable")]
    [InlineData("1.2.3", "INR", "price-unreadable")]
    [InlineData("1,500,50", "INR", "price-unreadable")]
    [InlineData("1,50,000,000", "INR", "price-unreadable")]
    [InlineData("1.500", "INR", "price-ambiguous")]
    [InlineData("1,500", "KWD", "price-ambiguous")]
    [InlineData("150.505", "INR", "price-ambiguous")]
    [InlineData("0.125", "USD", "price-fraction")]
    [InlineData("150.5055", "USD", "price-fraction")]
    [InlineData("150.50", "JPY", "price-fraction")]
    [InlineData("10000000000.01", "INR", "price-too-large")]
    [InlineData("99999999999999999999", "INR", "price-too-large")]
    public void A_price_that_cannot_be_read_or_could_mean_two_amounts_is_refused(string? typed, string currency, string code)
    {
        var error = PriceText.Read(typed, currency).Error;

        Assert.True(error is not null, $"\"{typed}\" in {currency} was read as a price. Refuse it with {code}.");
        Assert.Equal(code, error.Code);
        Assert.Equal("price", error.Field);
    }

    [Fact]
    public void An_ambiguous_price_is_refused_with_both_ways_to_write_it_clearly()
    {
        var message = PriceText.Read("1.500", "INR").Error!.Message;

        Assert.Contains("1500", message, StringComparison.Ordinal);
        Assert.Contains("1.50", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15000, "INR", "150")]
    [InlineData(15050, "INR", "150.50")]
    [InlineData(5, "USD", "0.05")]
    [InlineData(1500, "JPY", "1500")]
    [InlineData(2250, "KWD", "2.250")]
    [InlineData(150000, "INR", "1500")]
    public void A_price_in_an_input_is_read_back_as_the_same_amount(long minorUnits, string currency, string text)
    {
        var price = new Money(minorUnits, currency);

        Assert.Equal(text, PriceText.Write(price));
        Assert.Equal(price, PriceText.Read(text, currency).OrThrow());
    }
}
