using Dukaan.Stores;

namespace Dukaan.Grains.Interfaces.Tests.Stores;

public class SlugTests
{
    [Theory]
    [InlineData("asha-sweets")]
    [InlineData("a1b")]
    [InlineData("2nd-street-bakery")]
    public void A_plain_link_can_be_had(string slug) => Assert.Null(Slug.Check(slug));

    [Theory]
    [InlineData(null, "slug-empty")]
    [InlineData("", "slug-empty")]
    [InlineData("ab", "slug-length")]
    [InlineData("abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz", "slug-length")]
    [InlineData("Asha", "slug-characters")]
    [InlineData("asha--sweets", "slug-characters")]
    [InlineData("-asha", "slug-characters")]
    [InlineData("asha_sweets", "slug-characters")]
    [InlineData("аsha", "slug-characters")] // a Cyrillic а
    [InlineData("../etc", "slug-characters")]
    [InlineData("dashboard", "slug-reserved")]
    [InlineData("dash-board", "slug-reserved")]
    [InlineData("0rders", "slug-reserved")]
    public void What_cannot_be_a_link_is_refused_with_the_reason(string? slug, string code)
    {
        var error = Slug.Check(slug);
        Assert.Equal((code, "slug"), (error?.Code, error?.Field));
    }

    [Theory]
    [InlineData("paypal", "paypa1")]
    [InlineData("modern", "rnodern")]
    [InlineData("asha-sweets", "ashasweets")]
    [InlineData("wow", "vvow")]
    [InlineData("foo", "f0o")]
    public void Look_alikes_are_one_name(string one, string other) => Assert.Equal(Slug.Skeleton(one), Slug.Skeleton(other));

    [Theory]
    [InlineData("Asha's Sweets & Snacks", "ashas-sweets-snacks")]
    [InlineData("  Café Zoë  ", "cafe-zoe")]
    [InlineData("आशा", "")]
    [InlineData("Number 1!", "number-1")]
    public void A_title_becomes_a_link(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void A_long_title_is_cut_to_a_link_that_can_be_had() => Assert.Null(Slug.Check(Slug.From(new string('a', 39) + " b")));

    [Fact]
    public void A_claim_names_its_slug_and_those_before_it_but_no_look_alike()
    {
        var claim = new StoreNameClaim("asha-sweets", "id", ["ashasweets"]);
        Assert.True(claim.Names("asha-sweets"));
        Assert.True(claim.Names("ashasweets"));
        Assert.False(claim.Names("a-sha-sweets"));
        Assert.False(new StoreNameClaim("asha-sweets", "id").Names("ashasweets"));
    }
}
