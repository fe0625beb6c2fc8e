using System.Text;
using Dukaan.Web.Html;

namespace Dukaan.Web.Tests.Html;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("# Returns", "<h2>Returns</h2>")]
    [InlineData("## 7 days\n\nUnused.\nIn its box.", "<h2>7 days</h2><p>Unused.<br>In its box.</p>")]
    [InlineData("- one\n- **two** *three*", "<ul><li>one</li><li><strong>two</strong> <em>three</em></li></ul>")]
    [InlineData("1. one\n2. two", "<ol><li>one</li><li>two</li></ol>")]
    [InlineData("> said", "<blockquote><p>said</p></blockquote>")]
    [InlineData(
        "[us](https://asha.example/a?b=1&c=2)",
        "<p><a href=\"https://asha.example/a?b=1&amp;c=2\" rel=\"nofollow noopener\">us</a></p>"
    )]
    [InlineData("[call](tel:+919812345678)", "<p><a href=\"tel:+919812345678\" rel=\"nofollow noopener\">call</a></p>")]
    [InlineData("AT&amp;T &copy; `a<b`", "<p>AT&amp;T © a&lt;b</p>")]
    [InlineData("    code <b>", "<p>code &lt;b&gt;</p>")]
    public void The_subset_is_written_as_html(string text, string html) => Assert.Equal(html, Written(text));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#115;cript:alert(1))")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](/\\evil.example)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://evil.example/track.png)")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    [InlineData("[\"><script>](vbscript:x)")]
    public void Nothing_that_runs_or_loads_comes_out(string text)
    {
        var html = Written(text);
        Assert.DoesNotMatch("(?i)<(script|img|iframe|a)\\b", html);
        Assert.DoesNotMatch("(?i)<[^>]*(href|src|on[a-z]+)=", html);
    }

    [Fact]
    public void A_text_that_nests_without_end_is_cut_and_not_refused() =>
        Assert.True(Written(new string('>', 5_000) + " deep " + new string('*', 5_000)).Length < 50_000);

    private static string Written(string text)
    {
        using var html = new HtmlWriter();
        Markdown.Write(html, Markdown.Read(text));
        return Encoding.UTF8.GetString(html.Written.Span);
    }
}
