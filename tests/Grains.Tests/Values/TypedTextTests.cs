using Dukaan.Values;

namespace Dukaan.Grains.Tests.Values;

public class TypedTextTests
{
    [Theory]
    [InlineData("  Asha's Sweets  ", "Asha's Sweets")]
    [InlineData("<script>alert('x')</script>", "<script>alert('x')</script>")] // kept as typed: the page escapes it
    [InlineData("Cafe\u0301", "Caf\u00e9")] // NFC
    [InlineData("आशा की मिठाई", "आशा की मिठाई")]
    [InlineData("क्\u200dष", "क्\u200dष")] // a joiner inside a word belongs to the script
    [InlineData("👩\u200d🍳 cook", "👩\u200d🍳 cook")]
    [InlineData("متجر آشا", "متجر آشا")]
    public void Text_is_kept_as_typed_but_trimmed_and_normalised(string typed, string kept) =>
        Assert.Equal(kept, TypedText.Line("name", typed, 1, 80).OrThrow());

    [Theory]
    [InlineData(null, "empty")]
    [InlineData("", "empty")]
    [InlineData("   ", "empty")]
    [InlineData("\u200b\u200d", "empty")] // zero width only
    [InlineData("\u3164", "empty")] // a letter that is drawn as nothing
    [InlineData("a\u0000b", "characters")]
    [InlineData("a\nb", "characters")]
    [InlineData("a\u0007b", "characters")]
    [InlineData("a\u202eb", "characters")] // turns what follows around
    [InlineData("a\u2066b", "characters")]
    [InlineData("a\u2028b", "characters")]
    [InlineData("a\ufffeb", "characters")]
    [InlineData("123456", "too-long")]
    public void What_cannot_be_a_line_is_refused_with_the_field(string? typed, string code)
    {
        var error = TypedText.Line("name", typed, 1, 5).Error;
        Assert.Equal((code, "name"), (error?.Code, error?.Field));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_and_no_exception() =>
        Assert.Equal("characters", TypedText.Line("name", "a" + (char)0xd83d, 1, 80).Error?.Code);

    [Theory]
    [InlineData("🍬🍬🍬")]
    [InlineData("कि की कु")] // five characters, eight code points
    [InlineData("👨\u200d👩\u200d👧\u200d👦 👍🏽🇮🇳")]
    [InlineData("e\u0301\u0323abcd")]
    public void Length_counts_characters_as_a_person_sees_them(string typed) => Assert.True(TypedText.Line("name", typed, 1, 5).Ok);

    [Fact]
    public void A_heap_of_marks_is_not_one_character() =>
        Assert.Equal("too-long", TypedText.Line("name", "a" + new string('\u0301', 200), 1, 5).Error?.Code);

    [Fact]
    public void A_text_of_megabytes_is_refused_without_being_worked_on() =>
        Assert.Equal("too-long", TypedText.Line("name", new string('x', 10_000_000), 1, 80).Error?.Code);

    [Fact]
    public void A_block_keeps_its_line_breaks_in_one_form() =>
        Assert.Equal("one\ntwo\nthree", TypedText.Block("description", "one\r\ntwo\rthree\n", 0, 100).OrThrow());

    [Fact]
    public void What_may_be_empty_may_be_null() => Assert.Equal("", TypedText.Line("note", null, 0, 10).OrThrow());
}
