using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Pricing;

public class AddressMarkTests
{
    [Theory]
    [InlineData("Flat No. 12A, 4th Cross Road", "#12-a 4th cross rd")]
    [InlineData("14 MG Road", "14, m.g. road")]
    [InlineData("Flat No. 12A, M.G. Road", "12-A MG Rd")]
    [InlineData("7, K. M. Munshi Marg", "7 KM Munshi Marg")]
    [InlineData("14 MG Road", "15 MG Road", false)]
    [InlineData("House no 5, Sector 21", "5 Sec 21")]
    [InlineData("१२ गांधी मार्ग", "12, गांधी मार्ग")]
    [InlineData("12 3rd Main", "123 rd Main", false)]
    [InlineData("1 Church Street", "1 Church St.")]
    [InlineData("No.", "", true)]
    public void An_address_is_the_same_however_it_is_written(string one, string other, bool same = true) =>
        Assert.Equal(same, AddressMark.Plain(one) == AddressMark.Plain(other));

    [Fact]
    public void An_address_without_street_or_code_has_no_mark_and_another_shop_another_one()
    {
        var address = new Address("12 MG Road", "Pune", "411 001", "IN", "MH");
        Assert.Null(AddressMark.Of("s", address with { Line1 = "House no." }));
        Assert.Null(AddressMark.Of("s", address with { PostalCode = " " }));
        Assert.Equal(AddressMark.Of("s", address), AddressMark.Of("s", new Address("12, M.G. Road", "", "411001", "")));
        Assert.NotEqual(AddressMark.Of("s", address), AddressMark.Of("t", address));
    }
}
