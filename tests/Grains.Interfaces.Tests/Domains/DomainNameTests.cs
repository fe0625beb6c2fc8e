using Dukaan.Domains;
using Dukaan.Stores;

namespace Dukaan.Grains.Interfaces.Tests.Domains;

public class DomainNameTests
{
    [Theory]
    [InlineData("shop.example.com", "shop.example.com")]
    [InlineData("  Shop.Example.COM. ", "shop.example.com")]
    [InlineData("https://Shop.example.com/", "shop.example.com")]
    [InlineData("http://shop.example.com:8080/p/kurta", "shop.example.com")]
    [InlineData("دکان.example", "xn--mgbp4e7t.example")]
    [InlineData("bücher.example", "xn--bcher-kva.example")]
    [InlineData("1-2.example", "1-2.example")]
    public void What_a_person_types_or_pastes_is_the_name_in_it(string typed, string name) =>
        Assert.Equal(name, DomainName.Read(typed).OrThrow());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("192.0.2.7")]
    [InlineData("[2001:db8::1]")]
    [InlineData("a..example")]
    [InlineData("-a.example")]
    [InlineData("a-.example")]
    [InlineData("a_b.example")]
    [InlineData("xn--a.example")] // no punycode, and no DNS library takes it
    [InlineData("a b.example")]
    [InlineData("shop.example.com/path")]
    [InlineData("shop.example.com:443")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123.example")]
    public void What_is_no_name_is_refused_and_named(string? typed)
    {
        var error = DomainName.Read(typed).Error;

        Assert.Equal("name", error?.Field);
    }

    [Fact]
    public void A_name_longer_than_any_is_refused() =>
        Assert.False(DomainName.Is($"{string.Join('.', Enumerable.Repeat(new string('a', 49), 5))}.example"));

    [Fact]
    public void No_slug_is_a_domain_and_no_domain_is_claimed_as_a_slug_would_be()
    {
        Assert.Equal("pa-1.example", StoreName.Key("pa-1.example"));
        Assert.Equal(Slug.Skeleton("pa-1"), StoreName.Key("pa-1"));
        Assert.NotNull(Slug.Check("pa.example"));
        Assert.NotNull(StoreName.Check("pa..example"));
    }
}
