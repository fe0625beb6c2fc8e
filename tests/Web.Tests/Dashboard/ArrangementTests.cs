using Dukaan.Web.Dashboard.Catalog;

namespace Dukaan.Web.Tests.Dashboard;

public class ArrangementTests
{
    [Theory]
    [InlineData("a b c d", "d c b a", "d c b a")]
    [InlineData("a b c d", "c a", "c b a d")]
    [InlineData("a b c d", "d b", "a d c b")]
    [InlineData("a b c d", "", "a b c d")]
    [InlineData("a b c d", "x c y a", "c b a d")]
    [InlineData("a b c d", "c c a a", "c b a d")]
    public void Those_named_change_places_among_themselves_and_the_others_stay(string all, string wanted, string expected) =>
        Assert.Equal(
            expected.Split(' '),
            Arrangement.Of([.. all.Split(' ')], [.. wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
        );

    [Theory]
    [InlineData("a b c", "b", true, "b a c")]
    [InlineData("a b c", "b", false, "a c b")]
    [InlineData("a b c", "a", true, "a b c")]
    [InlineData("a b c", "c", false, "a b c")]
    [InlineData("a b c", "x", true, "a b c")]
    public void A_step_ends_at_the_ends(string ids, string id, bool up, string expected) =>
        Assert.Equal(expected.Split(' '), Arrangement.Step([.. ids.Split(' ')], id, up));
}
