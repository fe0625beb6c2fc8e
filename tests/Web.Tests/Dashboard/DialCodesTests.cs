using Dukaan.Values;
using Dukaan.Web.Dashboard.Sellers;

namespace Dukaan.Web.Tests.Dashboard;

public class DialCodesTests
{
    [Theory]
    [InlineData("en-IN,en;q=0.9", "91")]
    [InlineData("pt-BR", "55")]
    [InlineData("bn-BD,bn;q=0.9", "880")]
    [InlineData("en-US,en;q=0.9,hi-IN;q=0.8", "91")]
    [InlineData("en-US", "91")]
    [InlineData("sw-KE", "254")]
    [InlineData("", "91")]
    [InlineData("-,;q=,x-", "91")]
    public void The_first_region_of_the_browsers_languages_is_chosen(string languages, string code) =>
        Assert.Equal(code, DialCodes.Guess(languages));

    [Theory]
    [InlineData("+919876543210", "91")]
    [InlineData("+8801712345678", "880")]
    [InlineData("+971501234567", "971")]
    [InlineData("+99912345678", null)]
    public void A_numbers_country_is_the_longest_that_fits(string number, string? code) =>
        Assert.Equal(code, DialCodes.Of(new Phone(number)));
}
