using Dukaan.Storefront;

namespace Dukaan.Grains.Tests.Storefront;

public class RecentlyUsedTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void What_nobody_asks_for_is_dropped_and_what_is_asked_for_stays()
    {
        var dropped = new List<string>();
        var used = new RecentlyUsed<string>(_time, dropped.Add);
        used.Add("visited", "visited");
        used.Add("left", "left");
        for (var generation = 0; generation < 3; generation++)
        {
            _time.Advance(RecentlyUsed<string>.Generation);
            used.Add($"other-{generation}", "other");
            Assert.Equal("visited", used.Find("visited"));
        }

        Assert.Null(used.Find("left"));
        Assert.Contains("left", dropped);
        Assert.DoesNotContain("visited", dropped);
    }

    [Fact]
    public void However_much_is_asked_for_at_once_what_is_in_memory_is_bounded()
    {
        var used = new RecentlyUsed<string>(_time);
        for (var i = 0; i < 3 * RecentlyUsed<string>.Max; i++)
        {
            used.Add($"name-{i}", "");
        }

        Assert.True(used.Count <= 2 * RecentlyUsed<string>.Max, $"{used.Count} are in memory.");
        Assert.NotNull(used.Find($"name-{(3 * RecentlyUsed<string>.Max) - 1}"));
    }

    [Fact]
    public void What_is_removed_or_cleared_is_heard_of_once()
    {
        var dropped = new List<string>();
        var used = new RecentlyUsed<string>(_time, dropped.Add);
        used.Add("one", "1");
        used.Add("two", "2");
        used.Remove("one");
        used.Remove("one");
        used.Clear();
        Assert.Equal(["1", "2"], dropped);
    }
}
