using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

public class MoneyTests
{
    [Fact]
    public void Amounts_add_and_multiply_in_minor_units() =>
        Assert.Equal(new Money(45_050, "INR"), (new Money(15_000, "INR") * 3) + new Money(50, "INR"));

    [Fact]
    public void Two_currencies_never_add() => Assert.Throws<InvalidOperationException>(() => new Money(1, "INR") + new Money(1, "USD"));

    [Fact]
    public void A_sum_that_does_not_fit_is_an_error_and_not_a_small_number() =>
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue, "INR") * 2);

    [Fact]
    public void The_greatest_order_fits() => Assert.Equal(Money.Max * 999, (new Money(Money.Max, "INR") * 999).Amount);

    [Theory]
    [InlineData("INR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KWD", 3)]
    public void A_currency_knows_its_digits(string code, int digits) => Assert.Equal(digits, Currencies.Digits(code));

    [Theory]
    [InlineData(null)]
    [InlineData("inr")]
    [InlineData("XXX")]
    public void An_unknown_currency_is_told(string? code) => Assert.False(Currencies.IsKnown(code));
}
