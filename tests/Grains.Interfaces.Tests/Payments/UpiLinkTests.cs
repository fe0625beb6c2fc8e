using Dukaan.Payments;
using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Payments;

public class UpiLinkTests
{
    [Fact]
    public void A_link_has_what_the_payment_apps_read() =>
        Assert.Equal(
            "upi://pay?pa=asha.sarees@okaxis&pn=Asha%20Sarees%20%26%20Co&tr=AS-1042&am=150.00&cu=INR&tn=Order%20%23AS-1042",
            UpiLink.For(Address("asha.sarees@okaxis"), "Asha Sarees & Co", Rupees(15_000), "AS-1042", "Order #AS-1042")
        );

    [Theory]
    [InlineData(1, "0.01")]
    [InlineData(99, "0.99")]
    [InlineData(100, "1.00")]
    [InlineData(105, "1.05")]
    [InlineData(9_999_999_999_999_999, "99999999999999.99")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    public void Paise_become_rupees_exactly(long paise, string rupees) =>
        Assert.Contains($"&am={rupees}&", UpiLink.For(Address("a1@upi"), "A", Rupees(paise), "R1"), StringComparison.Ordinal);

    [Fact]
    public void Any_script_survives_the_way_to_the_app()
    {
        var link = UpiLink.For(Address("a1@upi"), "अन्नपूर्णा किचन", Rupees(100), "R1", "+&=?#");

        Assert.Equal("अन्नपूर्णा किचन", Uri.UnescapeDataString(link.Split("pn=")[1].Split('&')[0]));
        Assert.EndsWith("&tn=%2B%26%3D%3F%23", link, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_name_is_cut_between_characters_never_inside_one()
    {
        var name = string.Concat(Enumerable.Repeat("👩‍🍳", 30));

        var shown = Uri.UnescapeDataString(UpiLink.For(Address("a1@upi"), name, Rupees(100), "R1").Split("pn=")[1].Split('&')[0]);

        Assert.True(shown.Length <= 99 && shown.Length % "👩‍🍳".Length == 0, $"Cut inside a character: {shown}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Nothing_to_pay_is_no_link(long paise) =>
        Assert.Throws<ArgumentException>(() => UpiLink.For(Address("a1@upi"), "A", Rupees(paise), "R1"));

    [Fact]
    public void Other_currencies_are_not_moved_by_upi() =>
        Assert.Throws<ArgumentException>(() => UpiLink.For(Address("a1@upi"), "A", new Money(100, "EUR"), "R1"));

    [Theory]
    [InlineData("")]
    [InlineData("R 1")]
    [InlineData("R1&am=1.00")]
    [InlineData("123456789012345678901234567890123456")]
    public void A_reference_the_network_would_refuse_is_refused_here(string reference) =>
        Assert.Throws<ArgumentException>(() => UpiLink.For(Address("a1@upi"), "A", Rupees(100), reference));

    private static Money Rupees(long paise) => new(paise, "INR");

    private static Vpa Address(string typed) => Vpa.TryParse(typed, out var vpa) ? vpa : throw new ArgumentException(typed);
}
