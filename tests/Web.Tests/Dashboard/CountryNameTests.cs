using System.Globalization;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>Countries are named in the language of the person who reads, not of the country.</summary>
public sealed class CountryNameTests
{
    [Theory]
    [InlineData("hi", "भारत", "मिस्र")]
    [InlineData("ar", "الهند", "مصر")]
    [InlineData("fr", "Inde", "Égypte")]
    [InlineData("en", "India", "Egypt")]
    public void A_country_has_its_name_in_the_readers_language(string language, string india, string egypt)
    {
        Assert.Equal((india, egypt), (CountryNames.Of("IN", language), CountryNames.Of("EG", CultureInfo.GetCultureInfo(language))));
        Assert.Contains(("IN", india), CountryNames.In(CultureInfo.GetCultureInfo(language)));
    }

    [Fact]
    public void A_code_that_no_country_has_stays_as_it_is() => Assert.Equal("Q1", CountryNames.Of("Q1", "hi"));
}
