using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

public class GraphemesTests
{
    private const string Family = "👨\u200d👩\u200d👧\u200d👦";

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("a😀😀", 4, "a😀")]
    [InlineData("a😀😀", 2, "a")]
    [InlineData("नमस्ते", 5, "नमस्")] // the last letter goes with its sign
    [InlineData("x" + Family, 11, "x")]
    [InlineData("🇮🇳🇮🇳", 6, "🇮🇳")]
    [InlineData("👍🏽👍🏽", 7, "👍🏽")]
    [InlineData("cafe\u0301s", 4, "caf")]
    [InlineData("a\r\nb", 2, "a")]
    public void Text_is_cut_between_characters(string text, int most, string cut) => Assert.Equal(cut, Graphemes.Cut(text, most));

    [Fact]
    public void Of_a_character_that_is_longer_than_all_there_is_room_for_whole_code_points_are_left()
    {
        Assert.Equal("👨\u200d👩", Graphemes.Cut(Family, 5));
        Assert.Equal("👨\u200d", Graphemes.Cut(Family, 4));
        Assert.Equal("", Graphemes.Cut("😀", 1));
        Assert.Equal("", Graphemes.Cut("😀", 0));
    }

    [Fact]
    public void Half_a_pair_does_not_stop_the_cut() => Assert.Equal(5, Graphemes.Cut(new string((char)0xd83d, 40), 5).Length);

    [Theory]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three", 11, "one two…")]
    [InlineData("😀😀😀😀😀", 6, "😀😀…")]
    public void What_is_shortened_says_so(string text, int most, string shortened) =>
        Assert.Equal(shortened, Graphemes.Shorten(text, most));
}
