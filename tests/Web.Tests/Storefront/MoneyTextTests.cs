using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Tests.Storefront;

public sealed class MoneyTextTests
{
    [Theory]
    [InlineData(15000, "INR", "en", "₹150")]
    [InlineData(15050, "INR", "en", "₹150.50")]
    [InlineData(15005, "INR", "hi", "₹150.05")]
    [InlineData(12345600, "INR", "en", "₹1,23,456")]
    [InlineData(123456789000, "INR", "ta", "₹1,23,45,67,890")]
    [InlineData(99900, "INR", "bn", "₹৯৯৯")]
    [InlineData(12345650, "INR", "mr", "₹१,२३,४५६.५०")]
    [InlineData(12345650, "SAR", "ar", "١٢٣٬٤٥٦٫٥٠\u00a0ر.س.")]
    [InlineData(12345650, "AED", "ar", "123,456.50\u00a0د.إ.")]
    [InlineData(12345650, "INR", "ar", "1,23,456.50\u00a0₹")]
    [InlineData(1250, "EUR", "fa", "€۱۲٫۵۰")]
    [InlineData(150000, "PKR", "ur", "Rs\u00a01,500")]
    [InlineData(100000, "INR", "en", "₹1,000")]
    [InlineData(12345600, "INR", "fr", "123\u202f456\u00a0₹")]
    [InlineData(123450, "BRL", "pt", "R$\u00a01.234,50")]
    [InlineData(1000, "USD", "en", "$10.00")]
    [InlineData(1234567, "USD", "en", "$12,345.67")]
    [InlineData(1250, "EUR", "fr", "12,50\u00a0€")]
    [InlineData(1250, "EUR", "es", "12,50\u00a0€")]
    [InlineData(123456, "MXN", "es", "$1,234.56")]
    [InlineData(123456, "MXN", "en", "MX$1,234.56")]
    [InlineData(123456, "EUR", "es", "1234,56\u00a0€")]
    [InlineData(1234567, "EUR", "es", "12.345,67\u00a0€")]
    [InlineData(123456, "EUR", "pt-PT", "1234,56\u00a0€")]
    [InlineData(1234567, "EUR", "pt", "12\u00a0345,67\u00a0€")]
    [InlineData(1234567, "BRL", "pt-PT", "12\u00a0345,67\u00a0R$")]
    [InlineData(123456, "CNY", "zh", "¥1,234.56")]
    [InlineData(123456, "CNY", "en", "CN¥1,234.56")]
    [InlineData(12345600, "BDT", "bn", "১,২৩,৪৫৬৳")]
    [InlineData(123456700, "USD", "hi", "$12,34,567.00")]
    [InlineData(123456700, "MYR", "ta", "RM\u00a01,234,567.00")]
    [InlineData(1500, "JPY", "en", "¥1,500")]
    [InlineData(1234, "KWD", "en", "KWD\u00a01.234")]
    [InlineData(200000, "PKR", "en", "Rs\u00a02,000")]
    [InlineData(5, "INR", "en", "₹0.05")]
    [InlineData(0, "INR", "en", "₹0")]
    [InlineData(-15050, "INR", "en", "−₹150.50")]
    public void An_amount_is_written_as_its_readers_write_it(long amount, string currency, string language, string expected) =>
        Assert.Equal(expected, MoneyText.Of(new Money(amount, currency), language));

    [Fact]
    public void On_the_sellers_side_the_digits_are_those_that_programs_read() =>
        Assert.Equal("₹1,23,456.50", MoneyText.Latin(new Money(1_23_456_50, "INR"), "mr"));
}
