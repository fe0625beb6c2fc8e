using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

public class InputNormalizerTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  12 ", "12")]
    [InlineData("१२", "12")]
    [InlineData("１２．５０", "12.50")]
    [InlineData("١٢٫٥", "12.5")]
    [InlineData("−5", "-5")]
    [InlineData("\u200e4\u200b1\u20601\u00ad001\ufeff", "411001")]
    [InlineData("〒１５０－０００１", "〒150-0001")]
    [InlineData("150ー0001", "150-0001")]
    [InlineData("SW1A\u00a01AA", "SW1A 1AA")]
    [InlineData("ａｓｈａ＠ｏｋａｘｉｓ", "asha@okaxis")]
    [InlineData("कुर्ता", "कुर्ता")]
    public void Numbers_and_codes_become_plain(string? typed, string plain) => Assert.Equal(plain, InputNormalizer.Normalize(typed));

    [Theory]
    [InlineData("123 456", "123456")]
    [InlineData("123-456", "123456")]
    [InlineData("\u202a१२३ ४५६\u202c", "123456")]
    [InlineData("123\n456", "123456")]
    public void Compact_leaves_out_what_people_put_between(string typed, string code) => Assert.Equal(code, InputNormalizer.Compact(typed));

    [Theory]
    [InlineData("१२", 12)]
    [InlineData(" 7 ", 7)]
    [InlineData("\u206612\u2069", 12)]
    public void A_whole_number_is_read_in_every_script(string typed, long number)
    {
        Assert.True(InputNormalizer.TryWhole(typed, out long read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1 2")]
    [InlineData("½")]
    [InlineData("①")]
    [InlineData("99999999999999999999")]
    [InlineData(null)]
    public void What_is_no_whole_number_is_not_read(string? typed) => Assert.False(InputNormalizer.TryWhole(typed, out long _));

    [Fact]
    public void A_minus_sign_may_be_any_dash()
    {
        Assert.True(InputNormalizer.TrySigned("–३", out var number));
        Assert.Equal(-3, number);
    }

    [Fact]
    public void Plain_text_costs_no_copy()
    {
        var text = string.Concat("4110", "01");
        Assert.Same(text, InputNormalizer.Normalize(text));
    }
}
