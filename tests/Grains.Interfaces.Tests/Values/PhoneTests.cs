using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

public class PhoneTests
{
    [Theory]
    [InlineData("+919876543210", null, "+919876543210")]
    [InlineData("+91 98765-43210", null, "+919876543210")]
    [InlineData("00 91 (98765) 43210", null, "+919876543210")]
    [InlineData("98765 43210", "91", "+919876543210")]
    [InlineData("098765 43210", "91", "+919876543210")]
    [InlineData("+1 (415) 555-0132", null, "+14155550132")]
    public void A_number_is_read_as_people_type_it(string typed, string? country, string e164)
    {
        Assert.True(Phone.TryParse(typed, country, out var phone), $"{typed} is a phone number.");
        Assert.Equal(e164, phone.E164);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("98765 43210")] // no country code, and none assumed
    [InlineData("+91 98765 4321")] // a digit short
    [InlineData("+91 98765 432100")] // a digit long
    [InlineData("+0123456789")]
    [InlineData("+91 98765 4321O")]
    [InlineData("+91+9876543210")]
    [InlineData("+1234567890123456")]
    [InlineData("<script>")]
    public void What_is_not_a_number_is_refused(string? typed) => Assert.False(Phone.TryParse(typed, null, out _));

    [Fact]
    public void A_phone_that_ends_in_a_log_by_accident_does_not_say_its_number()
    {
        Phone.TryParse("+919876543210", null, out var phone);
        Assert.DoesNotContain("98765", phone.ToString(), StringComparison.Ordinal);
        Assert.Equal("(no phone)", default(Phone).ToString());
    }
}
