using System.Text.RegularExpressions;
using Dukaan.Stores;
using Dukaan.Web.Storefront.Themes;

namespace Dukaan.Web.Tests.Storefront;

public sealed class ThemeSheetTests
{
    [Fact]
    public void Whatever_colours_a_seller_chooses_texts_can_be_read()
    {
        var random = new Random(7);
        foreach (var _ in Enumerable.Range(0, 2_000))
        {
            var name = $"{random.Next(0x1000000):x6}-{random.Next(0x1000000):x6}";
            var colours = Regex
                .Matches(ThemeSheet.Css(name)!, "--([a-z-]+):#([0-9a-f]{6})")
                .ToDictionary(
                    match => match.Groups[1].Value,
                    match => Colour.TryParse(match.Groups[2].Value, out var colour) ? colour : default
                );
            foreach (
                var (ink, on) in new[]
                {
                    ("on-accent", "accent"),
                    ("fg", "bg"),
                    ("muted", "bg"),
                    ("link", "bg"),
                    ("link", "card"),
                    ("fg", "card"),
                    ("fg", "tint"),
                    ("link", "tint"),
                }
            )
            {
                var contrast = colours[ink].Contrast(colours[on]);
                Assert.True(contrast >= 4.5, $"With the colours {name}, {ink} on {on} has a contrast of {contrast:0.00}; people need 4.5.");
            }
        }
    }

    [Theory]
    [InlineData("0f766e")]
    [InlineData("0f766e-fffdf")]
    [InlineData("0f766e-fffdf8x")]
    [InlineData("gggggg-fffdf8")]
    [InlineData("0f766e_fffdf8")]
    [InlineData("-1-2-3--1-2-3")]
    public void An_address_that_is_not_two_colours_has_no_stylesheet(string name) => Assert.Null(ThemeSheet.Css(name));

    [Fact]
    public void A_broken_colour_is_replaced_by_the_default_one() =>
        Assert.Equal("0f766e-000000", ThemeSheet.NameOf(new Theme("red;}", "#000000")));
}
