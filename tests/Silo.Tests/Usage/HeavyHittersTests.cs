using System.Globalization;
using Dukaan.Silo.Usage;

namespace Dukaan.Silo.Tests.Usage;

/// <summary>The largest of many, in the memory of few.</summary>
public sealed class HeavyHittersTests
{
    [Fact]
    public void Who_has_more_than_its_share_is_found_among_a_hundred_thousand_and_no_sum_is_too_large()
    {
        var hitters = new HeavyHitters(100);
        var random = new Random(7);
        var sums = new Dictionary<string, long>();
        for (var n = 0; n < 200_000; n++)
        {
            Add(
                n % 10 == 0 ? "asha"
                : n % 25 == 1 ? "meera"
                : random.Next(100_000).ToString(CultureInfo.InvariantCulture)
            );
        }

        var top = hitters.Top().OrderByDescending(each => each.Value).ToList();

        Assert.Equal(["asha", "meera"], top.Take(2).Select(each => each.Key));
        Assert.True(top.Count <= 100, "Memory should be bounded.");
        Assert.All(top, each => Assert.True(each.Value <= sums[each.Key], $"{each.Key} had {sums[each.Key]}, not {each.Value}."));
        Assert.True(top[0].Value >= sums["asha"] - (200_000 / 100), "The error should be at most 1/capacity of the whole.");

        void Add(string key)
        {
            hitters.Add(key, 1);
            sums[key] = sums.GetValueOrDefault(key) + 1;
        }
    }
}
