using Dukaan.Payments;

namespace Dukaan.Grains.Interfaces.Tests.Payments;

public class VpaTests
{
    [Theory]
    [InlineData("asha@okaxis", "asha@okaxis")]
    [InlineData(" Asha.Sarees-2_shop@OkHDFCbank ", "asha.sarees-2_shop@okhdfcbank")]
    [InlineData("9876543210@ybl", "9876543210@ybl")]
    [InlineData("q12345@pz", "q12345@pz")]
    public void An_address_is_read_as_people_type_it(string typed, string value)
    {
        Assert.True(Vpa.TryParse(typed, out var vpa), $"{typed} is a UPI address.");
        Assert.Equal(value, vpa.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("asha")]
    [InlineData("@okaxis")]
    [InlineData("asha@")]
    [InlineData("asha@gmail.com")]
    [InlineData("asha@ok axis")]
    [InlineData("a sha@okaxis")]
    [InlineData("asha@@okaxis")]
    [InlineData("asha@okaxis@ybl")]
    [InlineData("asha@1axis")]
    [InlineData(".asha@okaxis")]
    [InlineData("asha.@okaxis")]
    [InlineData("asha@okaxis&am=1")]
    [InlineData("аsha@okaxis")] // a Cyrillic а
    [InlineData("<b>@okaxis")]
    public void What_is_not_an_address_is_not_read(string? typed) => Assert.False(Vpa.TryParse(typed, out _));

    [Fact]
    public void An_address_longer_than_the_network_takes_is_not_read() => Assert.False(Vpa.TryParse(new string('a', 252) + "@upi", out _));
}
