using Dukaan.Invoices;

namespace Dukaan.Grains.Tests.Invoices;

public sealed class FinancialYearTests
{
    [Theory]
    [InlineData("2026-03-31", "INR", "2025-26")]
    [InlineData("2026-04-01", "INR", "2026-27")]
    [InlineData("2099-12-31", "INR", "2099-00")]
    [InlineData("2026-06-30", "AUD", "2025-26")]
    [InlineData("2026-07-01", "AUD", "2026-27")]
    [InlineData("2026-12-31", "EUR", "2026")]
    [InlineData("2027-01-01", "EUR", "2027")]
    public void A_day_is_in_the_financial_year_of_the_shops_money(string day, string currency, string year) =>
        Assert.Equal(year, FinancialYear.Of(DateOnly.Parse(day), currency));
}
