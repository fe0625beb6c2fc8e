using Dukaan.Web.Dashboard.Pricing;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>Lists as people type them, in the commas of their script.</summary>
public sealed class TypedListTests
{
    [Theory]
    [InlineData("S, M,L")]
    [InlineData("S، M، L")]
    [InlineData("S、M，L")]
    [InlineData("S\r\nM\n\nL;")]
    public void Commas_of_every_script_and_lines_separate(string typed) =>
        Assert.Equal(["S", "M", "L"], PricingTexts.List(typed).AsEnumerable());

    [Fact]
    public void Names_keep_the_joiners_that_their_script_needs_and_codes_lose_what_a_paste_brought()
    {
        Assert.Equal(["می\u200cخواهم", "آبی"], PricingTexts.List("می\u200cخواهم، آبی").AsEnumerable());
        Assert.Equal(["560041", "110001-110099"], PricingTexts.Codes("５６００４１\u200b، 110001\u2013110099").AsEnumerable());
    }
}
