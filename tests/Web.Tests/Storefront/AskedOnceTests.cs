using Dukaan.Web.Storefront.Serving;
using Xunit;

namespace Dukaan.Web.Tests.Storefront;

public sealed class AskedOnceTests
{
    [Fact]
    public void What_was_asked_for_before_is_known()
    {
        var asked = new AskedOnce();
        foreach (var i in Enumerable.Range(0, 1_000))
        {
            asked.Again(HashCode.Combine("store", i));
        }

        Assert.All(Enumerable.Range(0, 1_000), i => Assert.True(asked.Again(HashCode.Combine("store", i))));
    }

    // Whatever is taken for known is compressed in every form and kept, for nobody.
    [Fact]
    public void What_was_never_asked_for_is_taken_for_known_less_than_once_in_sixty_even_when_full()
    {
        var asked = new AskedOnce();
        foreach (var i in Enumerable.Range(0, AskedOnce.Capacity - 6_000))
        {
            asked.Again(HashCode.Combine("store", i));
        }

        var wrong = Enumerable.Range(AskedOnce.Capacity, 6_000).Count(i => asked.Again(HashCode.Combine("store", i)));

        Assert.True(wrong < 6_000 / 60 * 1.3, $"{wrong} of 6,000 were taken for known. The filter is too small for its capacity.");
    }

    [Fact]
    public void It_forgets_when_it_is_full()
    {
        var asked = new AskedOnce();
        foreach (var i in Enumerable.Range(0, (AskedOnce.Capacity * 2) + 10_000))
        {
            asked.Again(HashCode.Combine("store", i));
        }

        var wrong = Enumerable.Range(-6_000, 6_000).Count(i => asked.Again(HashCode.Combine("store", i)));

        Assert.True(wrong < 100, $"{wrong} of 6,000 are still known.");
    }
}
