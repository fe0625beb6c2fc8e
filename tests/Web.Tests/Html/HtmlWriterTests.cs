using System.Text;
using Dukaan.Web.Html;

namespace Dukaan.Web.Tests.Html;

public sealed class HtmlWriterTests
{
    private const string Script = "<script>alert('x')</script>";

    [Fact]
    public void A_text_between_tags_is_escaped() =>
        Assert.Equal(
            "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp;amp;</p>",
            Fragment.Of($"<p>{Script} {"&amp;"}</p>").ToString()
        );

    [Theory]
    [InlineData("\" onload=\"x", "&quot; onload=&quot;x")]
    [InlineData("' onload='x", "&#39; onload=&#39;x")]
    [InlineData("a > b", "a &gt; b")]
    public void A_text_in_an_attribute_cannot_leave_its_quotes(string text, string escaped) =>
        Assert.Equal($"<i title=\"{escaped}\" data-x='{escaped}'>", Fragment.Of($"<i title=\"{text}\" data-x='{text}'>").ToString());

    [Fact]
    public void A_part_of_a_link_is_percent_encoded() =>
        Assert.Equal("/s/caf%C3%A9%2F..%3Fx%3D%26%27%22/", Fragment.Of($"/s/{"café/..?x=&'\"":url}/").ToString());

    [Theory]
    [InlineData("javascript:alert(1)", "#")]
    [InlineData("JaVaScRiPt:alert(1)", "#")]
    [InlineData("java\nscript:alert(1)", "#")]
    [InlineData("\u0001javascript:alert(1)", "#")]
    [InlineData(" javascript:alert(1)", "#")]
    [InlineData("data:text/html,<b>", "#")]
    [InlineData("vbscript:x", "#")]
    [InlineData("", "#")]
    [InlineData(null, "#")]
    [InlineData("/s/asha?a=1&b=2", "/s/asha?a=1&amp;b=2")]
    [InlineData("search?q=a:b", "search?q=a:b")]
    [InlineData("https://example.org/\"", "https://example.org/&quot;")]
    [InlineData("upi://pay?pa=a@b", "upi://pay?pa=a@b")]
    [InlineData("tel:+919812345678", "tel:+919812345678")]
    public void A_whole_link_is_harmless_and_escaped(string? url, string expected) =>
        Assert.Equal(expected, Fragment.Of($"{url:href}").ToString());

    [Fact]
    public void A_fragment_inside_another_is_escaped_once()
    {
        var inner = Fragment.Of($"<b>{"a & b"}</b>");
        var outer = Fragment.Of($"<p>{inner}{Fragment.If(false, inner)}</p>");
        Assert.Equal("<p><b>a &amp; b</b></p>", Fragment.Of($"{outer}").ToString());
    }

    [Fact]
    public void Numbers_are_written_the_same_in_every_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("fa-IR");
            Assert.Equal("-1234567 007", Fragment.Of($"{-1234567} {7:D3}").ToString());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_writer_keeps_what_was_written_when_it_outgrows_its_buffer()
    {
        using var html = new HtmlWriter(16);
        var expected = new StringBuilder();
        for (var i = 0; i < 5_000; i++)
        {
            html.Write($"<li>{i} कखग {"<"}</li>");
            expected.Append("<li>").Append(i).Append(" कखग &lt;</li>");
        }

        Assert.Equal(expected.ToString(), html.ToString());
        Assert.Equal(Encoding.UTF8.GetByteCount(expected.ToString()), html.Length);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character_and_not_broken_UTF_8() =>
        Assert.Equal("\ufffd|😀", Fragment.Of($"{"\ud83d"}|{"😀"}").ToString());

    [Fact]
    public void An_unknown_format_is_a_mistake_of_the_program() => Assert.Throws<FormatException>(() => Fragment.Of($"{"x":raw}"));

    [Fact]
    public void A_missing_text_writes_nothing() => Assert.Equal("<p></p>", Fragment.Of($"<p>{(string?)null}</p>").ToString());
}
